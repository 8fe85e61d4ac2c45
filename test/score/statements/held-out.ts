import { passage, type GoldText } from './gold';

/** Passages of our own in the manners of news, written and marked before the grammar was tuned, and never tuned on. A second set, written once it was: second-held-out.ts. */
export const heldOut: readonly GoldText[] = [
  passage(
    'ferry talks',
    `KALVOS (Wire) – The governments of Morena and Tellis agreed on Tuesday to reopen the ferry line that was closed after last year's collision, officials from both countries said.

Moreno Transport Minister Lidia Fornes told reporters that the first boats would leave in October. "We have lost enough time," she said. "The islands cannot wait for another summer."

Her counterpart, Otto Brandl, was more cautious, warning that inspections had yet to be completed. He said Tellis would not accept any timetable that put passengers at risk.

Opposition lawmakers in Morena criticised the deal as rushed. The seafarers' union, which represents 4,000 workers, called for an independent inquiry into the collision.

A spokesman for the operator declined to comment.`,
    `position | The governments of Morena and Tellis | agreed | to reopen the ferry line that was closed after last year's collision
claim | officials from both countries | said | The governments of Morena and Tellis agreed … collision
claim | Moreno Transport Minister Lidia Fornes | told | that the first boats would leave in October
position | she | said | "We have lost enough time," || "The islands cannot wait for another summer."
claim | Otto Brandl | warning | that inspections had yet to be completed
position | He | said | Tellis would not accept any timetable that put passengers at risk | against
position | Opposition lawmakers in Morena | criticised | the deal as rushed | against
position | The seafarers' union | called for | an independent inquiry into the collision | for`,
  ),
  passage(
    'court',
    `A judge on Thursday rejected a former mayor's claim that he had been denied a fair hearing, ruling that the evidence against him was overwhelming.

Prosecutors alleged that Dean Hollis, 61, took payments from a builder between 2009 and 2013. According to the indictment, the money was hidden in an account held by his sister.

Hollis has denied any wrongdoing. His lawyer, Priya Nair, said outside the court that they would appeal. "This was never a bribe," Nair said, adding that her client had repaid every cent of what she described as a loan.

The judge, Helen Marsh, said Hollis must serve at least four years. Asked whether he regretted his conduct, Hollis did not answer.`,
    `position | A judge | rejected | a former mayor's claim that he had been denied a fair hearing | against
claim | a former mayor's | claim | that he had been denied a fair hearing
position | A judge | ruling | that the evidence against him was overwhelming
claim | Prosecutors | alleged | that Dean Hollis, 61, took payments from a builder between 2009 and 2013
claim | the indictment | According to | the money was hidden in an account held by his sister
claim | Hollis | has denied | any wrongdoing
claim | Priya Nair | said | that they would appeal
claim | Nair | said | "This was never a bribe,"
claim | Nair | adding | that her client had repaid every cent of what she described as a loan
claim? | she | described | as a loan
position | Helen Marsh | said | Hollis must serve at least four years | for`,
  ),
  passage(
    'science',
    `Tiny glass beads in the soil of the moon may hold billions of tonnes of water, a study suggests.

The beads formed when meteorites struck the surface, researchers report in the journal Surface Letters. The team, led by Wen Ito of Harrow University, found that water could move in and out of the glass within a few years.

"It is a reservoir we did not know about," says Ito, a geochemist. She believes that future crews could draw on it.

Not everyone is convinced. Carla Duval, who studies lunar ice at the Alpine Institute and was not involved in the work, notes that only 117 beads were examined. "I would want to see more samples," she says.

The authors acknowledge the limits of their sample and propose a robotic mission to collect more.`,
    `claim | a study | suggests | Tiny glass beads in the soil of the moon may hold billions of tonnes of water
claim | researchers | report | The beads formed when meteorites struck the surface
claim | The team | found | that water could move in and out of the glass within a few years
claim | Ito | says | "It is a reservoir we did not know about,"
claim | She | believes | that future crews could draw on it
claim | Carla Duval | notes | that only 117 beads were examined
position? | she | says | "I would want to see more samples,"
claim | The authors | acknowledge | the limits of their sample
position | The authors | propose | a robotic mission to collect more | for`,
  ),
  passage(
    'earnings',
    `Norrland Paper raised its forecast for the year on Wednesday after quarterly profit rose 12 per cent, saying demand for cardboard had recovered faster than it expected.

The company now expects sales of between 9bn and 9.4bn kronor. "Our customers are filling their shelves again," chief executive Maja Lind said in a statement.

Analysts had predicted a smaller rise. "This is clearly better than feared," wrote Tom Okafor of Brunel Securities in a note to clients, though he cautioned that energy costs remained a risk.

Lind told a conference call that the group would close its mill at Alvik by June. Unions reacted angrily. Per Dahl, who heads the local branch, accused the company of breaking a promise and said his members would fight the closure.

Norrland said it had no plans to sell the site.`,
    `claim | Norrland Paper | saying | demand for cardboard had recovered faster than it expected
claim | The company | expects | sales of between 9bn and 9.4bn kronor
claim | chief executive Maja Lind | said | "Our customers are filling their shelves again,"
claim | Analysts | had predicted | a smaller rise
claim | Tom Okafor of Brunel Securities | wrote | "This is clearly better than feared,"
claim | he | cautioned | that energy costs remained a risk
claim | Lind | told | that the group would close its mill at Alvik by June
claim | Per Dahl | accused | the company of breaking a promise
position? | Per Dahl | said | his members would fight the closure
claim | Norrland | said | it had no plans to sell the site`,
  ),
  passage(
    'broadcast',
    `The prime minister says she will not resign, despite losing a key vote in parliament last night.

Speaking outside her office this morning, Marta Keel insisted that her government still has the support of the country. "I have a job to do and I intend to finish it," she told the crowd.

But her former ally Jonas Reth says it's time for her to go. He's calling on lawmakers to hold a vote of confidence this week. "We can't carry on like this," he said.

Our political correspondent says several ministers have privately urged Keel to set a date for her departure. The prime minister's office denies that.

Polls suggest that most voters want an early election.`,
    `position | The prime minister | says | she will not resign, despite losing a key vote in parliament last night
position | Marta Keel | insisted | that her government still has the support of the country
position | she | told | "I have a job to do and I intend to finish it,"
position | Jonas Reth | says | it's time for her to go | against
position | He | calling on | lawmakers to hold a vote of confidence this week | for
position? | he | said | "We can't carry on like this,"
claim | Our political correspondent | says | several ministers have privately urged Keel to set a date for her departure
position | several ministers | have privately urged | Keel to set a date for her departure
claim? | The prime minister's office | denies | that
claim | Polls | suggest | that most voters want an early election
position | most voters | want | an early election | for`,
  ),
  passage(
    'council',
    `Plans for 240 homes on the old brewery site have been backed by the council despite more than 500 objections.

Residents fear the scheme will bring more traffic to Mill Lane. "It takes me twenty minutes to get out of my drive already," said Joan Peel, 72, who has lived there since 1980.

Councillor Amit Shah said that he sympathised with neighbours but argued the town needed homes. "We have 1,100 families on the waiting list, and they deserve better," he added.

Planning officers had recommended approval, stating that the highways authority had raised no objection. A report to the committee concluded the impact on traffic would be "modest".

Ms Peel vowed to continue the fight. "They haven't heard the last of us."`,
    `position | the council | have been backed | Plans for 240 homes on the old brewery site | for
claim | Residents | fear | the scheme will bring more traffic to Mill Lane
claim | Joan Peel | said | "It takes me twenty minutes to get out of my drive already,"
claim | Councillor Amit Shah | said | that he sympathised with neighbours
position | Councillor Amit Shah | argued | the town needed homes
position | he | added | "We have 1,100 families on the waiting list, and they deserve better,"
position | Planning officers | had recommended | approval | for
claim | Planning officers | stating | that the highways authority had raised no objection
claim | A report to the committee | concluded | the impact on traffic would be "modest"
position | Ms Peel | vowed | to continue the fight
claim | - | - | "They haven't heard the last of us."`,
  ),
  passage(
    'translated',
    `The Foreign Ministry of Ostrava expressed strong dissatisfaction on Monday over the statement made by the Western envoy, stressing that no country has the right to interfere in its internal affairs.

"We urge the relevant side to stop its provocations and to respect the facts," ministry spokesman Goran Petek told a regular briefing. Petek noted that relations between the two countries had "serious difficulties", as he put it, and that responsibility for this lay entirely with the other side.

According to Petek, talks could resume only if the sanctions were lifted. The envoy, for his part, has said that the sanctions will stay in place until the prisoners are freed.

The news agency Vesti, citing a source in the ministry, reported that the ambassador could be recalled.`,
    `claim | The Foreign Ministry of Ostrava | stressing | that no country has the right to interfere in its internal affairs
position | ministry spokesman Goran Petek | told | "We urge the relevant side to stop its provocations and to respect the facts,"
position? | We | urge | the relevant side to stop its provocations and to respect the facts
claim | Petek | noted | that relations between the two countries had "serious difficulties" || that responsibility for this lay entirely with the other side
claim? | he | put | relations between the two countries had "serious difficulties"
position | Petek | According to | talks could resume only if the sanctions were lifted | conditional
position | The envoy | has said | that the sanctions will stay in place until the prisoners are freed
claim | The news agency Vesti | reported | that the ambassador could be recalled`,
  ),
  passage(
    'poll',
    `Two in three adults support a ban on phones in schools, a survey published on Friday found, although pupils themselves remain divided.

The survey of 2,100 people, conducted by Meridian Research, showed that parents of young children were most in favour. Just 14 percent said they opposed any restriction.

"The mood has changed," said Lena Fry, the institute's director. "Five years ago people told us that phones kept children safe." Today, she added, parents worry more about distraction.

Education Secretary Paul Dunne welcomed the findings but refused to commit to a law, insisting head teachers should decide for themselves. Teachers' leaders have demanded clearer guidance. Without it, they say, schools face endless arguments with families.`,
    `position | Two in three adults | support | a ban on phones in schools | for
claim | a survey | found | Two in three adults support a ban on phones in schools
claim | The survey of 2,100 people | showed | that parents of young children were most in favour
claim | Just 14 percent | said | they opposed any restriction
position | they | opposed | any restriction | against
claim | Lena Fry | said | "The mood has changed," || "Five years ago people told us that phones kept children safe."
claim | people | told | that phones kept children safe
claim | she | added | parents worry more about distraction
position | Education Secretary Paul Dunne | welcomed | the findings | for
position | Education Secretary Paul Dunne | refused | to commit to a law
position | Education Secretary Paul Dunne | insisting | head teachers should decide for themselves | for
position | Teachers' leaders | have demanded | clearer guidance | for
claim | they | say | schools face endless arguments with families`,
  ),
];
