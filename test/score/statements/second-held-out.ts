import { passage, type GoldText } from './gold';

/** Passages of our own written and marked when the grammar was nearly finished: what it read them at then is the score's note; since then they are tuned on. */
export const secondHeldOut: readonly GoldText[] = [
  passage(
    'feature',
    `When the last bus left Oderby in 2012, Gwen Marsh thought it would be back within a month. "They told us it was temporary," the retired postmistress recalls, pouring tea in a kitchen that looks out over the empty shelter. "That was eleven years ago."

Marsh is one of 340 people in the village who signed a petition demanding the return of the number 9. The county's position is that it would cost £180,000 a year, money it says it does not have. Transport campaigners, who have crunched the same figures, put the true cost at less than half that.

"It is a question of will," argues Tobias Crane, whose group Rural Wheels has drawn up an alternative timetable. Crane, himself a former driver, maintains that a smaller vehicle could do the round in fifty minutes; the council's engineers counter that the lanes are too narrow.

There is little sign of compromise. Asked in March if she would ride the route with him, the council's leader, Dame Edith Poole, reportedly told Crane to "buy a bicycle". She has since apologised for the remark, although not, she points out, for the policy.`,
    `claim | Gwen Marsh | thought | it would be back within a month
claim | the retired postmistress | recalls | "They told us it was temporary," || "That was eleven years ago."
claim | They | told | it was temporary
position | a petition | demanding | the return of the number 9 | for
claim | The county's | position | that it would cost £180,000 a year
claim? | it | says | it does not have
claim? | Transport campaigners | put | the true cost at less than half that
position | Tobias Crane | argues | "It is a question of will,"
position | Crane | maintains | that a smaller vehicle could do the round in fifty minutes
claim | the council's engineers | counter | that the lanes are too narrow
position | Dame Edith Poole | told | Crane to "buy a bicycle"
claim? | She | has since apologised for | the remark
claim? | she | points out | not || for the policy`,
  ),
  passage(
    'markets',
    `Oil slipped below $70 a barrel for the first time since May on Friday as traders bet that producers would fail to agree fresh cuts when they meet next week.

Brent crude was down 2.1% at $69.84 by 1500 GMT. "The market has stopped believing in promises," said Anders Vik at Fjordkraft Markets, who expects prices to test $65 before the end of the quarter.

Saudi officials have hinted they are ready to act alone. But delegates from three other members, speaking privately, said there was no appetite for deeper curbs, and Iraq's oil minister went further, calling the idea "a gift to our competitors".

Bank of Lorne analysts, in a note dated Thursday, advised clients to stay on the sidelines. They see demand growing by just 600,000 barrels a day next year, half the figure forecast by the producers' own secretariat.

The secretariat declined to say whether it would revise its estimate.`,
    `claim | traders | bet | that producers would fail to agree fresh cuts when they meet next week
claim | Anders Vik at Fjordkraft Markets | said | "The market has stopped believing in promises,"
claim | Anders Vik | expects | prices to test $65 before the end of the quarter
claim | Saudi officials | have hinted | they are ready to act alone
claim | delegates from three other members | said | there was no appetite for deeper curbs
position | Iraq's oil minister | calling | the idea "a gift to our competitors"
position | Bank of Lorne analysts | advised | clients to stay on the sidelines
claim? | They | see | demand growing by just 600,000 barrels a day next year
claim? | the producers' own secretariat | forecast | half the figure`,
  ),
  passage(
    'inquiry',
    `The report of the public inquiry, which runs to 1,200 pages, blames "a culture of looking away" for the deaths of nineteen patients at the Marlowe clinic.

Its author, retired judge Sir Colin Achebe, found no evidence of a conspiracy. He concludes instead that managers ignored complaints, that records were altered and that regulators were too slow to step in. "Nobody listened," he told families gathered in the town hall. "They should have, and you deserve to know why they did not."

Responding in the Commons, the health secretary accepted all 46 recommendations and apologised on behalf of the state. Labour's Ruth Adeyemi urged her to set a date for each of them, warning that the last inquiry of its kind had been "left to gather dust".

For Colm Byrne, whose mother died in 2015, the findings came too late. He wants those responsible to face prosecution. The clinic's former owners, through their solicitors, denied that they had misled inspectors and insisted they had cooperated fully.`,
    `claim | The report of the public inquiry | blames | "a culture of looking away" for the deaths of nineteen patients at the Marlowe clinic
claim | Its author, retired judge Sir Colin Achebe | found | no evidence of a conspiracy
claim | He | concludes | that managers ignored complaints, that records were altered and that regulators were too slow to step in
position | he | told | "Nobody listened," || "They should have, and you deserve to know why they did not."
position | the health secretary | accepted | all 46 recommendations
claim? | the health secretary | apologised | on behalf of the state
position | Labour's Ruth Adeyemi | urged | her to set a date for each of them | for
claim | Labour's Ruth Adeyemi | warning | that the last inquiry of its kind had been "left to gather dust"
position | He | wants | those responsible to face prosecution | for
claim | The clinic's former owners | denied | that they had misled inspectors
position | The clinic's former owners | insisted | they had cooperated fully`,
  ),
  passage(
    'asia wire',
    `MANAL, Nov 3 (Agency) - The opposition People's Front said on Monday it would boycott next month's election unless the government releases its jailed leader, Thiha Zaw.

"We cannot take part in a play whose ending has been written," party spokeswoman Daw Mya told a news conference in the capital, where riot police had been deployed overnight.

Information Minister Kyi Lin rejected the demand. He told state radio the courts were independent and accused the Front of seeking to embarrass the country ahead of a regional summit. The election would go ahead as planned, he added.

The European Union has voiced concern about the arrests. A senior diplomat based in Manal, who was not authorised to speak publicly, described the charges against Thiha Zaw as absurd, but said Western capitals had few cards to play. China, the country's biggest trading partner, says the matter is an internal affair and opposes sanctions.

Rights monitors estimate more than 400 people have been detained since August. The authorities dispute that number but have not provided one of their own.`,
    `position | The opposition People's Front | said | it would boycott next month's election unless the government releases its jailed leader, Thiha Zaw | conditional
position | party spokeswoman Daw Mya | told | "We cannot take part in a play whose ending has been written,"
position | Information Minister Kyi Lin | rejected | the demand | against
claim | He | told | the courts were independent
claim | He | accused | the Front of seeking to embarrass the country ahead of a regional summit
claim | he | added | The election would go ahead as planned
claim? | The European Union | has voiced | concern about the arrests
position? | A senior diplomat based in Manal | described | the charges against Thiha Zaw as absurd
claim | A senior diplomat based in Manal | said | Western capitals had few cards to play
claim | China | says | the matter is an internal affair
position | China | opposes | sanctions | against
claim | Rights monitors | estimate | more than 400 people have been detained since August
claim | The authorities | dispute | that number`,
  ),
];
