/** Closed classes of English and the words of news for times, places of utterance and kinds of speaker. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DETERMINERS = words(`a an the this that these those some any every each no both many several few most all another other such
  either neither half more less much one`);
export const NUMBERS =
  words(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion`);
export const POSSESSIVES = words('his her its their our my your whose');
export const PRONOUNS = words(`he she they we i you it him them us me who everyone everybody someone somebody nobody anyone anybody others
  himself herself themselves itself there`);
export const PERSONAL = words('he she they we i it you');
export const PREPOSITIONS =
  words(`of in on at by for with from to about against over under into during between among amongst through throughout without
  within across despite toward towards upon near behind around off amid amidst including regarding following concerning beyond via per outside
  inside above below alongside beside besides onto like unlike ahead given notwithstanding versus`);
export const SUBORDINATORS = words(
  `because although though if unless whether while when where whereas since until after before once as than lest how why what`,
);
export const RELATIVES = words('who which whom whose that');
export const CONJUNCTIONS = words('and or but nor yet so plus');
export const BE = words("is are was were be been being am 's 're 'm isn't aren't wasn't weren't");
export const HAVE = words("has have had having 've hasn't haven't hadn't 'd");
export const DO = words("do does did doesn't don't didn't");
export const MODALS = words(
  `will would can could may might shall should must ought 'll 'd won't wouldn't can't couldn't cannot shouldn't mustn't needn't`,
);
export const NEGATIONS =
  words(`not n't never no neither nor isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't
  cannot shouldn't mustn't`);
export const ADVERBS =
  words(`also still now then later earlier recently already never not often again once soon ever just even only too always
  meanwhile however instead therefore thus indeed further yesterday today tomorrow tonight long previously subsequently first last finally
  up out off down away repeatedly separately nevertheless nonetheless moreover furthermore initially simply all both each himself herself themselves itself`);

/** Verbs in forms that do not show they are verbs; a word in -ed shows it. */
export const VERBS =
  words(`went came made took gave got saw knew thought found left felt kept held led met ran began brought became fell grew rose sent
  spent stood told won wrote lost paid put set cut hit sold bought built caught chose drew drove fought flew forgot hid hurt lay laid
  meant rode rang sang sank shook shot shut sat slept spoke stole struck swore swept taught threw wore broke bore bred dealt dug fed fled froze
  go goes come comes make makes take takes give gives get gets see sees know knows keep keeps hold holds meet meets runs read reads
  begin begins bring brings become becomes fall falls grow grows rise rises send sends spend spends stand stands win wins lose loses pay pays
  remain remains seem seems appear appears need needs helps mean means allow allows include includes try tries continue continues follow follows require requires provide provides raise raises reach reaches
  let lets happen happens exist exists belong belongs depend depends become`);

export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun');
export const MONTHS =
  words(`january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct
  nov dec`);
export const TIME_NOUNS =
  words(`day days week weeks month months year years decade morning afternoon evening night noon midnight weekend hour hours minutes
  spring summer autumn fall winter quarter time moment`);
export const TIME_ADVERBS = words('yesterday today tomorrow tonight earlier later recently overnight afterwards afterward');

/** Where and how something is said. */
export const VENUES =
  words(`statement statements interview interviews conference briefing report reports speech letter letters tweet tweets post posts email
  e-mail release note memo testimony address broadcast blog column op-ed editorial filing message article book memoir video call paper study remarks
  comments documents document court parliament congress hearing meeting summit rally event phone telephone translator interpreter condition anonymity
  television tv radio twitter facebook x telegram instagram youtube social media ruling verdict announcement judgment judgement opinion presentation
  forum reporters journalists survey answer reply response debate ceremony text notice bulletin update communique declaration forecast dispatch`);

/** People whom a common noun names, by what they do; many more show it by their ending. */
export const PERSON_NOUNS =
  words(`official officials minister ministers president presidents spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople
  police expert experts analyst analysts economist economists scientist scientists critic critics witness witnesses source sources aide aides
  diplomat diplomats lawmaker lawmakers senator senators judge judges chief chiefs head heads chair chairman chairwoman chairperson king queen pope
  prince princess mayor governor general secretary people person man woman men women resident residents mother father parent parents brother sister
  son daughter wife husband family relative relatives friend friends neighbour neighbor neighbours neighbors student students pupil nurse nurses
  doctor doctors physician politician politicians chancellor premier envoy ambassador commissioner executive executives boss ceo member members
  delegate delegates attorney attorneys counsel lawyer lawyers prosecutor prosecutors colleague colleagues candidate candidates citizen citizens
  activist activists campaigner academic academics specialist sheriff detective captain colonel sergeant lieutenant bishop archbishop priest
  pastor imam rabbi guard soldier soldiers veteran veterans pilot victim victims patient patients client clients guest star coach coroner
  republican republicans democrat democrats conservative conservatives liberal liberals opponents opponent proponent proponents supporters
  mp mps rep sen prof dr mr mrs ms sir lady lord dame congressman congresswoman deputy representative representatives guide historian youth
  insider insiders observer observers voters voter plaintiff plaintiffs defendant applicant respondent respondents negotiators negotiator
  half third majority minority most many some others several both each two three dozens hundreds thousands landlord landlords tenant tenants
  referee umpire captain author authors skipper headmaster headteacher principal clerk waitress actress actor singer mp kc qc counsel percent`);

/** Bodies that speak. */
export const GROUP_NOUNS =
  words(`government governments ministry company companies firm firms bank banks agency agencies court courts council councils committee
  commission party parties union unions group groups team teams department office administration organisation organization association army
  military navy parliament congress senate authority authorities body board charity university school college institute institution kremlin
  media press newspaper newspapers paper magazine channel broadcaster agency bureau service network police force industry opposition coalition
  alliance country countries nation nations state states city republic kingdom embassy church foundation fund federation league club bloc
  regulator regulators watchdog tribunal jury cabinet house palace airline automaker carmaker maker retailer operator developer manufacturer
  publisher campaign side leadership management staff panel delegation crew public community communities tribe movement militia rebels
  exchange ministry treasury hospital district county province region prosecution defence defense think-tank`);

/** Things written or measured that say something. */
export const DOCUMENT_NOUNS =
  words(`report reports study studies survey surveys poll polls paper papers document documents statement statements data figures statistics
  letter memo filing filings research analysis review investigation inquiry audit law bill article editorial book indictment complaint lawsuit
  constitution treaty agreement resolution communique note findings results evidence records record census model models estimates estimate
  forecast forecasts indictment affidavit judgment judgement verdict ruling petition email emails e-mail e-mails text message post tweet sign
  website notice bulletin assessment minutes transcript test tests trial trials dossier index charter accord order manual guidelines guidance
  plan proposal motion draft advisory summary index chart map numbers statistic release code rules regulation regulations experiment experiments
  images footage video photographs satellite scans`);

/** Words that hide who speaks. */
export const ANONYMOUS =
  words(`official officials source sources diplomat diplomats aide aides insider insiders person people expert experts analyst analysts
  witness witnesses executive executives adviser advisers advisor advisors employee employees worker resident residents investigator
  investigators negotiator negotiators observer observers critics lawmaker officer banker trader traders economist economists scientists
  researchers activist activists spokesman spokeswoman spokesperson doctor doctors soldier commander`);

/** Offices and titles that stand before a name or for it. */
export const TITLES =
  words(`president prime minister chancellor premier king queen pope prince princess secretary senator sen rep representative governor gov
  mayor judge justice chief chairman chairwoman chair ceo director general gen colonel col captain capt lieutenant lt sergeant sgt major maj
  ambassador commissioner attorney professor prof dr doctor mr mrs ms miss sir lord lady dame archbishop bishop cardinal father sister rev
  reverend foreign defence defense finance interior health education trade vice deputy former acting then-president secretary-general
  president-elect spokesman spokeswoman spokesperson executive officer manager coach founder chairperson congressman congresswoman mp
  economist analyst leader head speaker envoy admiral sheriff detective inspector superintendent treasurer undersecretary economy environment
  energy agriculture home justice transport security cabinet party opposition`);

export const MALE = words(
  'he him his himself mr sir lord king prince father brother son husband spokesman chairman congressman man bishop pope',
);
export const FEMALE = words(
  'she her herself mrs ms miss lady dame queen princess mother sister daughter wife spokeswoman chairwoman congresswoman woman actress',
);

/** Adjectives and participles in -ed that stand before a noun more often than they end a clause. */
export const PARTICIPLE_ADJECTIVES = words('united limited so-called alleged armed unnamed retired elected experienced unidentified');

/** Plural without -s, and bodies that take a plural verb. */
export const PLURALS = words(
  'people men women police media children data half third majority minority most many some others both two three',
);

/** Names of capitals and seats that speak for their governments are capitalised names like any other; nothing needs listing. */
const PERSON_ENDING = /(?:ist|ian|man|woman|men|women|people|person|eer)s?$|(?:[dtkgnlrsmv]er|[ts]or|isor|nor)s?$/;

const NOT_PERSONS =
  words(`other another number order matter letter paper power water winter summer weather member-state quarter corner border river over under
  after never whether however rather together center centre theater theatre offer answer chapter cover disaster factor sector motor former latter
  later earlier monitor tower transfer computer shoulder dinner master charter meter better greater lower higher larger smaller longer older further
  newer stronger faster wider closer harder easier cheaper newsletter encounter gender wonder murder render tender thunder barrier carrier frontier`);

/** Whether a common noun can name people by its ending: "researchers", "economist". */
export const namesPeople = (word: string): boolean => PERSON_NOUNS.has(word) || (PERSON_ENDING.test(word) && !NOT_PERSONS.has(word));
