/**
 * Passages of our own in the manner of news and of histories, with their dates marked: {words|EDTF}, {words|EDTF or EDTF}, {words|-} for
 * words that name no time that can be placed. Ends of a range are marked one by one.
 */
export interface Passage {
  readonly name: string;
  readonly published: string | null;
  readonly marked: string;
}

export const passages: readonly Passage[] = [
  {
    name: 'wire report',
    published: '2015-10-14',
    marked: `GENEVA, {Oct. 14|2015-10-14} (Wire) - Negotiators from 12 nations agreed {late Tuesday|2015-10-13} to extend a truce that had been due to expire at {midnight on Friday|2015-10-16T00:00}, officials said {Wednesday|2015-10-14}.
The deal, reached after {three days|-} of talks, will take effect {next Monday|2015-10-19} and last until {the end of November|2015-11}, according to a joint statement. A first round of talks collapsed {last month|2015-09}.
"We have waited for this since {March|2015-03}," said one delegate, who is 54 and has attended every session since {2011|2011}.
Fighting had flared over {the weekend|2015-10-10/2015-10-11}, killing at least 31 people. Monitors will arrive in {two weeks|2015-10-26/2015-11-01}. A donors' conference is planned for {Jan. 20|2016-01-20}.`,
  },
  {
    name: 'company results',
    published: '2014-07-31',
    marked: `Halden Marine said on {Thursday|2014-07-31} that profit rose 12 percent in {the three months to June|2014-04/2014-06}, helped by orders placed in {the first quarter|2014-33}.
Sales reached 4.2 billion euros, up from 3.9 billion {a year earlier|2013}. For {the year ended March 31|2013-04-01/2014-03-31}, the company lost 140 million euros, compared with a profit of 88 million euros in {fiscal 2013|2013}.
It expects to open a yard in Gdansk by {year-end|2014} and a second one in {the second half of 2015|2015-41}. Shares have climbed 7 percent so far {this year|2014}, but fell 3.1 percent on {Wednesday|2014-07-30}.
The chief executive, 61, will step down {next May|2015-05}. He has run the group since {April 2006|2006-04}.`,
  },
  {
    name: 'match report',
    published: '2017-02-19',
    marked: `Rovers came from 2-0 down to win 3-2 on {Saturday|2017-02-18} and move to within four points of the leaders. Marsh scored in the 88th minute, his 17th goal of the season, and then again in the 4th minute of stoppage time.
The visitors have not won away since {Nov. 5|2016-11-05}, when they beat City 1-0. They host United {next Sunday at 3 p.m.|2017-02-26T15:00} and travel to Leeds on {March 4|2017-03-04}.
Marsh, 23, joined {last summer|2016-22} for 12.5 million pounds and signed a deal until {2020|2020}. Rovers last won the cup in {1987|1987}, beating the same opponents 3-1 after extra time. Mark May and Tom March were unused substitutes.`,
  },
  {
    name: 'court',
    published: '2019-03-06',
    marked: `A judge in Leicester on {Tuesday|2019-03-05} sentenced a former accountant to {six and a half years|-} in prison for a fraud that ran from {May 2009|2009-05} to {January 2014|2014-01}.
The court heard that on {12 August 2012|2012-08-12} he moved 400,000 pounds to an account in Jersey. {Two days later|2012-08-14} he told colleagues the money had been lost. By {the end of that year|2012} he had taken 1.1 million.
He was arrested in {the spring of 2016|2016-21} and pleaded guilty {last October|2018-10}. He will be eligible for parole in {2022|2022}. An appeal will be heard on {3 June|2019-06-03}.
Police had been warned as early as {2010|2010}. "It should not have taken {nearly a decade|-}," said Detective Inspector Jane Summers.`,
  },
  {
    name: 'weather',
    published: '2018-01-03',
    marked: `A winter storm is expected to hit the coast {early Thursday|2018-01-04}, bringing up to 14 inches of snow by {Friday morning|2018-01-05}. Schools in nine counties will be closed {tomorrow|2018-01-04}.
{Tuesday night|2018-01-02} was the coldest since {1996|1996}, with minus 22 degrees recorded at {6:15 a.m. Wednesday|2018-01-03T06:15}. Forecasters said temperatures would stay below freezing through {the weekend|2018-01-06/2018-01-07}.
The storm comes exactly {40 years|-} after the blizzard of {1978|1978}. Flights were cancelled on {New Year's Day|2018-01-01} and again {today|2018-01-03}.`,
  },
  {
    name: 'obituary',
    published: '2012-09-09',
    marked: `Ilse Brandt, who photographed four wars and then gave up the camera, died on {Thursday|2012-09-06} in Bern. She was 91.
Born on {3 July 1921|1921-07-03} in Breslau, she left school at 15 and by {1939|1939} was working for a weekly in Paris. She crossed into Spain in {June 1940|1940-06} and reached New York {that autumn|1940-23}.
She was back in Europe in {the summer of 1944|1944-22} and photographed the liberation of Paris on {25 August|1944-08-25}. {The following year|1945} she married a surgeon; they divorced in {1952|1952}.
Her pictures of Korea, taken between {1950|1950} and {1953|1953}, made her name. In {the early 1960s|196X} she taught in London, and from {the mid-1970s|197X} until her death she grew apples. A retrospective opened {last year|2011} and will travel to Oslo {next spring|2013-21}.`,
  },
  {
    name: 'war history',
    published: null,
    marked: `The campaign of {1812|1812}

In {June 1812|1812-06} the army crossed the river. By {mid-August|1812-08} it had lost a third of its horses. On {7 September|1812-09-07} the two sides met near a village whose name became famous; {the next day|1812-09-08} the defenders withdrew.
The city was entered on {14 September|1812-09-14}, and fires broke out {that night|1812-09-14}. After {five weeks|-} the retreat began. The first snow fell on {6 November|1812-11-06}. {Three weeks later|1812-11-23/1812-11-29} the army was cut off at a river crossing, and by {the end of the year|1812} fewer than 20,000 men remained.
In {January|1813-01} the pursuers crossed the frontier, and on {17 March 1813|1813-03-17} war was declared.`,
  },
  {
    name: 'ancient history',
    published: null,
    marked: `The city was founded in {the 8th century BC|-07XX} and sacked in {480 BC|-0479}. A treaty was signed in {446 BC|-0445}, but war broke out again in {431 BC|-0430} and lasted until {404 BC|-0403}.
Under the empire it flourished: a census of {AD 14|0014} counted 40,000 households. An earthquake struck {around AD 365|0365~}, and by {the early 7th century|06XX} the harbour had silted up. Coins of {c. 340 BC|-0339~} were found in {1897|1897}. The walls, built from {264|-0263} to {241 BC|-0240}, still stand.`,
  },
  {
    name: 'science',
    published: '2021-06-10',
    marked: `The probe, launched in {August 2011|2011-08}, reached the planet on {July 4, 2016|2016-07-04}. It flew within 645 miles of the moon at {1:35 p.m. EDT on Monday|2021-06-07T13:35}, closer than any craft in {more than two decades|-}.
The mission was to end {next month|2021-07} but has been extended to {September 2025|2025-09}. A European probe is due to launch in {2022|2022} and to arrive {seven years later|2029}. In {the late 1990s|199X} another craft found signs of a salty ocean.
Researchers reported the finding {this week|2021-06-07/2021-06-13}. The moon orbits {every 7.15 days|-}. Ice there formed 4.5 billion years ago.`,
  },
  {
    name: 'politics',
    published: '2016-05-23',
    marked: `The prime minister will call an election for {the autumn|2016-23} if parliament rejects the budget on {June 9|2016-06-09}, two people close to her said over {the weekend|2016-05-21/2016-05-22}.
She took office in {February|2016-02}, {three months ago|2016-02}, after {a decade|-} in opposition. Her party trails by 8 points, according to a poll published {Sunday|2016-05-22}. In the {2011|2011} election it won 31 percent.
Lawmakers return from recess on {Tuesday|2016-05-24} and will debate the bill {later this week|2016-05-23/2016-05-29}. A vote on the constitution, first promised in {the 1990s|199X}, may be held in {early 2017|2017}. At {the time|-}, the opposition called it unnecessary. {Currently|-} it has no position.`,
  },
  {
    name: 'disaster',
    published: '2010-02-28',
    marked: `The quake struck at {3:34 a.m. local time on Saturday|2010-02-27T03:34}, toppling buildings and cutting power to a million homes. The death toll rose to 708 on {Sunday|2010-02-28}.
It was the strongest since {May 22, 1960|1960-05-22}, when a magnitude-9.5 quake killed 1,655 people. {Last month|2010-01} a quake in Haiti killed more than 200,000.
The president, who leaves office in {two weeks|2010-03-08/2010-03-14}, declared a curfew from {9 p.m.|2010-02-28T21:00} to dawn. A tsunami reached Hawaii {15 hours later|-}. Aid flights begin {Monday|2010-03-01}.`,
  },
  {
    name: 'technology',
    published: '2013-11-20',
    marked: `Version 4 of the program, released on {2013-11-18|2013-11-18}, fixes 112 bugs. Support for version 2 ends on {31/12/2014|2014-12-31}; version 3 will be maintained through {Q2 2016|2016-34}.
The company was founded in {'98|1998} and bought its rival in {FY2007|2007}. A beta was promised {two weeks ago|2013-11-04/2013-11-10} but did not appear until {Monday|2013-11-18}.
It runs on 1024-bit keys, needs 2048 MB of memory and costs $1999. Model 2010 and Flight 1549 are not supported. At {15:30 GMT yesterday|2013-11-19T15:30Z} the site was down for {40 minutes|-}.`,
  },
  {
    name: 'diplomacy',
    published: '2001-11-08',
    marked: `The foreign ministers will meet in Vienna from {Nov. 12|2001-11-12} to {14|2001-11-14}, their first talks since the attacks of {Sept. 11|2001-09-11}. A summit was cancelled in {the same month last year|2000-11}.
Ties were cut in {1979|1979} and partly restored {a decade ago|1991~}. In {the past three years|1998/2001} trade has doubled. The embassy, closed for {22 years|-}, will reopen by {Christmas|2001-12-25}, and visas will be issued from {New Year's Day|2002-01-01}.
{Earlier this year|2001} the two sides exchanged prisoners. In {the coming weeks|-} a team will inspect the border, where a treaty of {1893|1893} still applies. Talks {the previous week|2001-10-29/2001-11-04} had failed.`,
  },
  {
    name: 'feature',
    published: '2020-08-30',
    marked: `{Every morning|-} at {seven o’clock|2020-08-30T07:00} Rosa Lind walks the 300 yards to the lighthouse her grandfather built in {the winter of 1931-32|1931-24}. On weekdays she is alone; in {summer|2020-22} there are tourists.
She came back two summers ago after {twenty-five years|-} in the city. "I was 19 when I left, in {May of 1993|1993-05}," she says. {Nowadays|-} the lamp turns itself on at dusk.
The light will be switched off for good on {30 September|2020-09-30}. {Half a century ago|1970~} there were 60 keepers on this coast; by {2000|2000} there was one.`,
  },
  {
    name: 'economy',
    published: '2008-10-06',
    marked: `Stocks plunged {Monday|2008-10-06} for a fourth straight session, and the index closed at 9,955, below 10,000 for the first time since {October 2004|2004-10}. It has lost 30 percent in {the past 12 months|2007-10/2008-10}.
The central bank, which meets {Oct. 28|2008-10-28}-{29|2008-10-29}, may cut rates from 2 percent. Unemployment stood at 6.1 percent in {August|2008-08}, the most in {five years|-}, and 159,000 jobs were lost {last month|2008-09}.
The Treasury plans to buy bad assets by {mid-November|2008-11}. In {the third quarter|2008-35} lending fell 4 percent from the second. Not since the Depression of {the 1930s|193X} have so many banks failed. On an {annual|-} basis prices rose 5.4 percent.`,
  },
  {
    name: 'revolution',
    published: '2009-12-19',
    marked: `Causes

By {the late 1780s|178X} the treasury was empty. A bad harvest in {1788|1788} was followed by the coldest {winter|1788-24 or -} in {decades|-}. On {5 May 1789|1789-05-05} the estates met, and on {17 June|1789-06-17} the third of them declared itself a national assembly.

{1789|1789}

The fortress fell on {July 14|1789-07-14}. {Three days later|1789-07-17} the king came to the city. In {August|1789-08} feudal dues were abolished, and on {the 26th|1789-08-26} a declaration of rights was passed. {That October|1789-10} a crowd marched to the palace.
The constitution, which had been expected earlier, was accepted in {September 1791|1791-09}. War came in {the spring of the following year|1792-21}; the monarchy fell on {10 August 1792|1792-08-10}, and {the following month|1792-09} a republic was proclaimed. Between {1793|1793} and {1794|1794} some 17,000 people were executed.`,
  },
  {
    name: 'health',
    published: '2022-04-12',
    marked: `Cases rose 11 percent in {the week to Sunday|2022-04-04/2022-04-10}, the agency said on {Tuesday|2022-04-12}. Masks will be required again from {Monday, April 18|2022-04-18}. {Two years ago|2020} the city was in lockdown.
The drug was approved in {December 2021|2021-12}, {18 months|-} after trials began. Doses given between {5|2022-04-05} and {10 April|2022-04-10} may be counterfeit. Children aged 5 to 11 can be vaccinated starting in {July|2022-07}.
Since the start of the pandemic 6 million people have died. Patients were followed for {up to 36 months|-}; the median age was 47.5 years. A report is due at {10am on Thursday|2022-04-14T10:00}. The disease was first described in {the nineteenth century|18XX}.`,
  },
  {
    name: 'migration',
    published: '2015-09-04',
    marked: `{Just over a year ago|2014~} the village had 2,100 people; as of {Thursday|2015-09-03} it had 340. Families left in {June|2015-06} and {July|2015-07}, and most of the rest {last week|2015-08-24/2015-08-30}.
They walked for {nine days|-} and reached the border on {the night of August 29|2015-08-29}. {The next morning|2015-08-30} the gate was shut. It reopened {48 hours later|-}.
"In {winter|2015-24 or -} nobody can cross," said Omar, 34. His brother left in {2013|2013} and sends 200 euros {a month|-}. A decision on quotas is expected by {the end of the month|2015-09}. Until then trains are suspended.`,
  },
  {
    name: 'chronicle',
    published: '2003-05-01',
    marked: `The bridge, begun in {1894|1894} and opened on {30 June 1904|1904-06-30}, was closed in {the 1970s|197X}. A fire on {the morning of Sunday, 9 October 1983|1983-10-09} destroyed the eastern span. {Later that month|1983-10} engineers proposed to pull it down, but by {the following January|1984-01} a committee had raised the money to save it.
Work began in {1986|1986} and took {four years|-}. The reopening, in {July 1990|1990-07}, drew 30,000 people. {A decade later|2000~} the first cracks were seen. On {Wednesday|2003-04-30} the council said it would close again on {1 June|2003-06-01} for {at least eighteen months|-}.`,
  },
  {
    name: 'space and numbers',
    published: '2011-03-18',
    marked: `Of 1,400 homes in the town 1,150 are gone. The plant at No. 1987 Harbour Road, built for 2000 workers, was to run until {2021|2021}. Room 1912 was empty. He scored 7.1, she 6.9; the vote was 52-48, and 5/8 of the money is spent.
The mayor may march on the capital in {May|2011-05}. "It may rain," he said in {March 2010|2010-03}. A second wave came at {3.27pm on March 11|2011-03-11T15:27}, {46 minutes|-} after the first. {That day|2011-03-11} 19,000 people died or went missing. {Seven days|-} on, 400,000 are homeless.`,
  },
];

export interface MarkedDate {
  readonly start: number;
  readonly end: number;
  /** The EDTF strings that are right; null where the words name no time. */
  readonly values: readonly string[] | null;
}

/** The plain text of a passage and where its dates are. */
export function unmark(marked: string): { text: string; dates: MarkedDate[] } {
  let text = '';
  const dates: MarkedDate[] = [];
  for (const part of marked.split(/(\{[^{}]*\})/)) {
    const [, words, value] = /^\{([^|]*)\|([^}]*)\}$/.exec(part) ?? [];
    if (words === undefined || value === undefined) text += part;
    else {
      dates.push({ start: text.length, end: text.length + words.length, values: value === '-' ? null : value.split(' or ') });
      text += words;
    }
  }
  return { text, dates };
}
