import { passage, type GoldText } from './gold';

/** Passages of our own: business, science, health, reports, sport, culture, opinion. Tuned on. */
export const devOther: readonly GoldText[] = [
  passage(
    'merger',
    `Halden Foods agreed to buy its smaller rival Crisp & Co. for $2.1 billion in cash, the companies said on Monday, in a deal that would create the country's biggest maker of snacks.

Halden said it expected savings of $180 million a year. Chief Executive Ron Pike said in a call with analysts that no plants would close. "This is about growth," he said.

Shares of Crisp jumped 22 percent. Analysts at Beacon Capital called the price "full but fair" and said regulators were unlikely to object. Others disagree. "I think they will look hard at this one," said Nora Weiss, an analyst with Stonebridge, who rates Halden a sell.

Crisp's founder, who owns 31 percent, has agreed to vote in favor of the deal, according to a filing. People familiar with the matter told Market Daily last week that a third bidder had dropped out.

Halden reported last month that sales fell 3 percent. It blamed the decline on higher sugar prices.`,
    `position | Halden Foods | agreed | to buy its smaller rival Crisp & Co. for $2.1 billion in cash
claim | the companies | said | Halden Foods agreed to buy its smaller rival Crisp & Co. for $2.1 billion in cash
claim | Halden | said | it expected savings of $180 million a year
claim? | it | expected | savings of $180 million a year
claim | Chief Executive Ron Pike | said | that no plants would close
claim | he | said | "This is about growth,"
claim | Analysts at Beacon Capital | called | the price "full but fair"
claim | Analysts at Beacon Capital | said | regulators were unlikely to object
claim | Nora Weiss | said | "I think they will look hard at this one,"
claim? | I | think | they will look hard at this one
position | Crisp's founder | has agreed | to vote in favor of the deal
claim | a filing | according to | Crisp's founder, who owns 31 percent, has agreed to vote in favor of the deal
claim | People familiar with the matter | told | that a third bidder had dropped out
claim | Halden | reported | that sales fell 3 percent
claim | It | blamed | the decline on higher sugar prices`,
  ),
  passage(
    'climate study',
    `Warming seas could push cod out of the southern North Sea by 2050, according to a study published on Tuesday in the journal Marine Futures.

The researchers, who tagged 900 fish over six years, found that cod now spend summer 110 km further north than in the 1990s. "They are voting with their fins," said lead author Ingrid Moe of the University of Bergen.

Dr. Moe cautioned that the model did not take account of fishing. Still, she said, the trend was clear.

Fishermen's groups dispute the findings. Catches off Yorkshire have been the best in a decade, they point out. Barrie Holt, a skipper from Whitby, believes the scientists "should spend less time at their screens".

The government's adviser on fisheries said the study strengthened the case for lower quotas. It recommended in June that the catch be cut by 20%. Ministers have yet to decide.

Read more: The last trawlers of Hull`,
    `claim | a study | according to | Warming seas could push cod out of the southern North Sea by 2050
claim | The researchers | found | that cod now spend summer 110 km further north than in the 1990s
claim | lead author Ingrid Moe | said | "They are voting with their fins,"
claim | Dr. Moe | cautioned | that the model did not take account of fishing
claim | she | said | the trend was clear
claim | Fishermen's groups | dispute | the findings
claim | they | point out | Catches off Yorkshire have been the best in a decade
position | Barrie Holt | believes | the scientists "should spend less time at their screens"
claim | The government's adviser on fisheries | said | the study strengthened the case for lower quotas
position | It | recommended | that the catch be cut by 20% | for`,
  ),
  passage(
    'audit report',
    `The defence ministry wasted 340 million euros on helicopters that cannot fly at night, the national audit office has found.

In a report released on Thursday, auditors say the ministry ignored repeated warnings from its own engineers. The document lists 41 faults, and concludes that at least half were known before the contract was signed.

The ministry disputed the figure but accepted the recommendations. "Lessons have been learned," it said in a statement.

The opposition's defence spokesman, Aldo Ferri, called for the minister to resign. "Someone must answer for this," he said. The minister, Rita Sol, has refused to do so, arguing that the contract was signed under the previous government.

The report does not say who approved the payments. It notes, however, that two senior officials left the ministry shortly afterwards, and recommends that parliament open an inquiry.`,
    `claim | the national audit office | has found | The defence ministry wasted 340 million euros on helicopters that cannot fly at night
claim | auditors | say | the ministry ignored repeated warnings from its own engineers
claim | The document | concludes | that at least half were known before the contract was signed
claim | The ministry | disputed | the figure
position? | The ministry | accepted | the recommendations
claim | it | said | "Lessons have been learned,"
position | Aldo Ferri | called for | the minister to resign
position | he | said | "Someone must answer for this," | for
position | Rita Sol | has refused | to do so | against
position | Rita Sol | arguing | that the contract was signed under the previous government
claim | It | notes | that two senior officials left the ministry shortly afterwards
position | It | recommends | that parliament open an inquiry | for
claim? | The document | lists | 41 faults`,
  ),
  passage(
    'health',
    `Drinking three cups of coffee a day may lower the risk of liver disease, but experts say people should not start drinking it for their health.

A review of 26 trials involving 430,000 people suggested that coffee drinkers were 29% less likely to develop the disease. The review was funded by a coffee importers' association.

"Correlation is not causation," said Prof Olu Adeyemi, a liver specialist at Kings Cross Hospital, London. "Coffee drinkers may simply be wealthier." He pointed to a 2016 trial in which no benefit was found.

The lead author, Dr Marie Blanc, defended the work. She stressed that the team had adjusted for income, smoking and alcohol, and said critics had "not read beyond the abstract".

The health service advises adults to have no more than 400mg of caffeine a day. Pregnant women are told to have half that.`,
    `position | experts | say | people should not start drinking it for their health | against
claim | A review of 26 trials involving 430,000 people | suggested | that coffee drinkers were 29% less likely to develop the disease
claim | Prof Olu Adeyemi | said | "Correlation is not causation," || "Coffee drinkers may simply be wealthier."
position | Dr Marie Blanc | defended | the work | for
claim | She | stressed | that the team had adjusted for income, smoking and alcohol
claim | She | said | critics had "not read beyond the abstract"
position | The health service | advises | adults to have no more than 400mg of caffeine a day
claim? | He | pointed to | a 2016 trial in which no benefit was found`,
  ),
  passage(
    'central bank',
    `The central bank left its key rate at 4.25 percent on Thursday and signalled that cuts could begin as early as June if inflation keeps falling.

Governor Anneke Vos said policymakers were "increasingly confident" that price growth would return to the 2 percent target. "We are not there yet," she added, however.

Two of the nine members voted for an immediate cut. One of them, Pieter Maas, has said in recent weeks that waiting too long would do needless harm to the economy.

Economists were split over what comes next. Sara Lund at Fjord Bank predicts three cuts this year; Ken Oyelaran of Meridian sees only one. "Wages are the problem," he wrote.

The finance ministry, which has pressed the bank to move sooner, welcomed the signal. Business groups said the bank should have acted already.`,
    `claim | The central bank | signalled | that cuts could begin as early as June if inflation keeps falling
claim | Governor Anneke Vos | said | policymakers were "increasingly confident" that price growth would return to the 2 percent target
claim | policymakers | were "increasingly confident" | that price growth would return to the 2 percent target
claim | she | added | "We are not there yet,"
position | Two of the nine members | voted for | an immediate cut | for
claim | Pieter Maas | has said | that waiting too long would do needless harm to the economy
claim | Sara Lund at Fjord Bank | predicts | three cuts this year
claim? | Ken Oyelaran of Meridian | sees | only one
claim | he | wrote | "Wages are the problem,"
position | The finance ministry | welcomed | the signal | for
position? | The finance ministry | has pressed | the bank to move sooner
position | Business groups | said | the bank should have acted already | for`,
  ),
  passage(
    'editorial of governments',
    `Tokyo argues that the islets are its own under international law. Seoul rejects that view, and says there is no dispute to settle. Washington takes no position on who owns them, although American officials have privately told both allies to stop quarrelling.

Paris, as so often, sees things differently. It proposes an international park. London is thought to like the idea; Berlin has doubts.

For the islanders themselves the question is simpler. "Give us a harbour," says Kim Jae-won, the headman, "and you can fly whatever flag you please."

In the words of one retired admiral, the rocks are "not worth a broken oar". Yet polls show that four in five Koreans would support the use of force to keep them.`,
    `position | Tokyo | argues | that the islets are its own under international law
position | Seoul | rejects | that view | against
claim | Seoul | says | there is no dispute to settle
position | American officials | have privately told | both allies to stop quarrelling
position | It | proposes | an international park | for
position | Kim Jae-won | says | "Give us a harbour," || "and you can fly whatever flag you please."
claim | one retired admiral | In the words of | the rocks are "not worth a broken oar"
claim | polls | show | that four in five Koreans would support the use of force to keep them
position? | four in five Koreans | would support | the use of force to keep them
claim? | Berlin | has doubts | the idea`,
  ),
  passage(
    'sport',
    `Coach Emil Sandor said he was proud of his players after they lost 3-2 to Zagreb in extra time, and blamed the referee for a late penalty.

"Everyone in the stadium saw that it was a dive," Sandor told TV reporters. "I don't want to say more, or I'll be fined."

Zagreb captain Luka Maric disagreed: "It was a clear foul." The referee, Jon Stahl, explained that he had followed the advice of his assistant.

The club have asked the league to look at the pictures again. League president Vera Toth said the result would stand. "We do not change results," she insisted.

Striker Dan Cole, who scored twice, hopes to be fit for the next match, although doctors have told him to rest. Cole, 24, admitted he had been playing in pain since August.`,
    `claim | Coach Emil Sandor | said | he was proud of his players after they lost 3-2 to Zagreb in extra time
claim | Coach Emil Sandor | blamed | the referee for a late penalty
claim | Sandor | told | "Everyone in the stadium saw that it was a dive," || "I don't want to say more, or I'll be fined."
claim | Zagreb captain Luka Maric | disagreed | "It was a clear foul."
claim | Jon Stahl | explained | that he had followed the advice of his assistant
position | The club | have asked | the league to look at the pictures again | for
claim | League president Vera Toth | said | the result would stand
position | she | insisted | "We do not change results,"
position | Striker Dan Cole | hopes | to be fit for the next match
position | doctors | have told | him to rest
claim | Cole | admitted | he had been playing in pain since August`,
  ),
  passage(
    'tech',
    `Social network Plume said Tuesday that hackers stole the phone numbers of 12 million users, acknowledging for the first time the size of a breach it disclosed in March.

The company said it believes no passwords were taken. It did not say why it had waited ten weeks to tell users.

Regulators in Ireland said they had opened an investigation. "Users have a right to know within 72 hours," said Commissioner Aoife Burke, noting that the law allows fines of up to 4% of revenue.

Plume spokesperson Jay Rao said in an emailed statement: "We take this seriously and regret the delay." Rao declined to elaborate on the attackers' identity.

Security researcher Mina Falk, who first spotted the data on a forum, tweeted that the company had ignored three emails from her. "I gave up," she wrote. Falk thinks the true number is higher.

The company's claims could not be independently verified.`,
    `claim | Social network Plume | said | that hackers stole the phone numbers of 12 million users
claim | Social network Plume | acknowledging | the size of a breach it disclosed in March
claim | The company | said | it believes no passwords were taken
claim | it | believes | no passwords were taken
claim | Regulators in Ireland | said | they had opened an investigation
claim | Commissioner Aoife Burke | said | "Users have a right to know within 72 hours,"
claim | Commissioner Aoife Burke | noting | that the law allows fines of up to 4% of revenue
claim | Plume spokesperson Jay Rao | said | "We take this seriously and regret the delay."
claim | Mina Falk | tweeted | that the company had ignored three emails from her
claim | she | wrote | "I gave up,"
claim | Falk | thinks | the true number is higher`,
  ),
  passage(
    'culture',
    `The museum has rejected calls to return the bronze horses, saying it is "legally barred" from doing so.

Its director, Hugh Lane, said he would be happy to lend them. "A loan is not an insult," he said. "We lend to everyone."

Greek culture minister Eleni Dora, however, says a loan would mean admitting that the horses belong to London. "You do not borrow what is yours," she has said. Her ministry is preparing a formal demand that all four be sent home by 2030.

More than 60 historians have signed a letter urging the trustees to think again. It describes the museum's position as "untenable". The novelist Zoe Carr, one of the signatories, says the public is far ahead of the trustees.

A majority of Britons favour return, surveys have consistently shown.`,
    `position | The museum | has rejected | calls to return the bronze horses | against
claim | The museum | saying | it is "legally barred" from doing so
claim | Hugh Lane | said | he would be happy to lend them
claim | he | said | "A loan is not an insult," || "We lend to everyone."
claim | Greek culture minister Eleni Dora | says | a loan would mean admitting that the horses belong to London
claim | she | has said | "You do not borrow what is yours,"
position? | Her ministry | demand | that all four be sent home by 2030
position | More than 60 historians | urging | the trustees to think again | for
claim | It | describes | the museum's position as "untenable"
claim | The novelist Zoe Carr | says | the public is far ahead of the trustees
position | A majority of Britons | favour | return | for
claim | surveys | have consistently shown | A majority of Britons favour return`,
  ),
];
