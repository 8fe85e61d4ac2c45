import { passage, type GoldText } from './gold';

/** Passages of our own: parliament, courts, councils, opinion polls, broadcast, campaign trail. Tuned on. */
export const devHome: readonly GoldText[] = [
  passage(
    'broadcast strike',
    `Rail workers across the country are walking out today in a row over pay.

The union says its members have not had a real rise in four years. General secretary Moira Flynn told our reporter: "Nobody wants to strike. But we've been left with no choice."

Train companies say the union's demands would cost two billion pounds. They've offered four percent, which Flynn has described as an insult.

The transport secretary, Neil Ashby, says both sides should get back round the table. He insists the government can't step in.

Passengers here at Leeds station aren't happy. One woman told me she'd missed a hospital appointment. "It's always us who pay," she said.

Downing Street has said it won't be drawn into what it called "a matter for employers".`,
    `claim | The union | says | its members have not had a real rise in four years
claim | General secretary Moira Flynn | told | "Nobody wants to strike. But we've been left with no choice."
claim | Train companies | say | the union's demands would cost two billion pounds
claim | Flynn | has described | which || as an insult
position | Neil Ashby | says | both sides should get back round the table | for
position | He | insists | the government can't step in
claim | One woman | told | she'd missed a hospital appointment
claim | she | said | "It's always us who pay,"
position? | Downing Street | has said | it won't be drawn into what it called "a matter for employers"
claim? | it | called | "a matter for employers"`,
  ),
  passage(
    'senate bill',
    `WASHINGTON — A bill that would let patients buy hearing aids without a prescription cleared a Senate panel on Wednesday, despite objections from audiologists.

Sen. Carol Mundt, R-Iowa, one of the bill's sponsors, said it would save older Americans thousands of dollars. "This is common sense," Mundt said.

But Sen. Daniel Reyes, D-N.M., said he could not support the measure without stronger safeguards, and he questioned whether customers would be able to fit the devices themselves.

The American Hearing Council, a trade group, opposes the bill. Its president, Dr. Lou Becker, testified that one in five buyers returned such aids. "We are not against competition," Becker told the panel. "We are against people losing what hearing they have left."

The White House has not said whether the president would sign it. A spokeswoman, Kim Aldo, said in an email that he "looks forward to reviewing" the bill.

Rep. Ann Cho, who wrote a companion measure in the House, wants a vote before the recess.`,
    `claim | Sen. Carol Mundt, R-Iowa | said | it would save older Americans thousands of dollars
claim | Mundt | said | "This is common sense,"
position | Sen. Daniel Reyes | said | he could not support the measure without stronger safeguards
claim | he | questioned | whether customers would be able to fit the devices themselves
position | The American Hearing Council | opposes | the bill | against
claim | Dr. Lou Becker | testified | that one in five buyers returned such aids
position | Becker | told | "We are not against competition," || "We are against people losing what hearing they have left."
claim | Kim Aldo | said | that he "looks forward to reviewing" the bill
position | Rep. Ann Cho | wants | a vote before the recess | for`,
  ),
  passage(
    'trial',
    `A former nurse told a jury on Monday that she had never given a patient the wrong drug on purpose.

Giving evidence for the first time, Karen Doyle, 44, said she was exhausted after working nine nights in a row. "I made mistakes, everyone did," she told Winchester Crown Court.

The prosecution claims Ms Doyle poisoned three patients at St Hilda's Hospital in 2019. Mark Pell KC, prosecuting, suggested she had lied to police. "No," she replied. "I was frightened."

The court has heard that a note found at her home read: "I can't do this any more." Her barrister, Saira Khan, argued that the words showed only despair.

Ms Doyle denies three counts of attempted murder. The judge, Mr Justice Orme, reminded jurors that they must not read about the case online. The trial continues.`,
    `claim | A former nurse | told | that she had never given a patient the wrong drug on purpose
claim | Karen Doyle | said | she was exhausted after working nine nights in a row
claim | she | told | "I made mistakes, everyone did,"
claim | The prosecution | claims | Ms Doyle poisoned three patients at St Hilda's Hospital in 2019
claim | Mark Pell KC | suggested | she had lied to police
claim | she | replied | "No," || "I was frightened."
claim? | The court | has heard | that a note found at her home read: "I can't do this any more."
claim? | a note | read | "I can't do this any more."
position | Saira Khan | argued | that the words showed only despair
claim? | the words | showed | only despair
claim | Ms Doyle | denies | three counts of attempted murder
position | Mr Justice Orme | reminded | that they must not read about the case online | against`,
  ),
  passage(
    'campaign',
    `Gov. Ray Tolliver said Thursday that if elected president he would end federal subsidies for corn ethanol, a stance likely to anger voters in the first state to choose.

"I'm not going to stand here and tell you what you want to hear," Tolliver told a crowd of about 300 at a high school gym in Ames. "It's bad policy, and it's got to go."

His chief rival, Sen. Beth Haas, fired back within hours. "The governor should try saying that to a farmer with a mortgage," she wrote on X.

Haas has vowed to protect the subsidies. Her campaign manager, Luis Ortega, claimed that Tolliver had promised farm groups the opposite in private. Tolliver's team called that "flatly false."

In a recent Heartland poll, 54 percent of likely caucusgoers said they favored keeping the subsidies. Only 31 percent opposed them.`,
    `claim | Gov. Ray Tolliver | said | that if elected president he would end federal subsidies for corn ethanol
claim | Tolliver | told | "I'm not going to stand here and tell you what you want to hear," || "It's bad policy, and it's got to go."
position | she | wrote | "The governor should try saying that to a farmer with a mortgage," | for
position | Haas | has vowed | to protect the subsidies | for
claim | Luis Ortega | claimed | that Tolliver had promised farm groups the opposite in private
claim | Tolliver's team | called | that "flatly false."
claim | 54 percent of likely caucusgoers | said | they favored keeping the subsidies
position | they | favored | keeping the subsidies | for
position | Only 31 percent | opposed | them | against
position? | Tolliver | had promised | farm groups the opposite in private`,
  ),
  passage(
    'police',
    `Police have arrested a man of 27 after a fire at a warehouse in Hallam that detectives say was started deliberately.

Detective Inspector Rob Hale said officers were keeping "an open mind" about the motive. He appealed for anyone who saw a white van in Dock Street between 2am and 4am to come forward.

Firefighters believe the blaze began in a storeroom. It took them six hours to bring it under control, the fire service said.

Local MP Grace Obi said it was a miracle that nobody had been hurt. She demanded to know why the building's alarms had failed.

The owner, a company registered in Jersey, could not be reached. A neighbour, Sam Whitlock, 35, described hearing "a bang like thunder".

The arrested man is understood to have worked at the site. He has been released on bail, a police spokesman added.`,
    `claim | detectives | say | a fire at a warehouse in Hallam || was started deliberately
claim | Detective Inspector Rob Hale | said | officers were keeping "an open mind" about the motive
position | He | appealed for | anyone who saw a white van in Dock Street between 2am and 4am to come forward
claim | Firefighters | believe | the blaze began in a storeroom
claim | the fire service | said | It took them six hours to bring it under control
claim | Local MP Grace Obi | said | it was a miracle that nobody had been hurt
position | She | demanded | to know why the building's alarms had failed
claim | Sam Whitlock | described | hearing "a bang like thunder"
claim | a police spokesman | added | He has been released on bail`,
  ),
  passage(
    'school reform',
    `The head of the country's largest teachers' union has warned that plans to lengthen the school day will drive people out of the profession.

In a speech to delegates in Harrogate, Paul Rudd said ministers were "playing with fire". Teachers already work 54 hours a week, he said, and many are close to breaking point.

The education department said the reform would give pupils "the time they deserve". A source there accused the union of scaremongering.

Rudd's claim that one in three teachers plans to quit is based on a poll of 3,400 members. Professor Jill Ames, who studies school staffing at Keele, said such polls should be treated with care: "People say they'll leave. Most of them don't."

Ms Ames nevertheless believes that ministers have underestimated the problem. The government ought to pilot the scheme first, she argues.

Subscribe to our weekly newsletter for more on schools.`,
    `claim | The head of the country's largest teachers' union | has warned | that plans to lengthen the school day will drive people out of the profession
claim | Paul Rudd | said | ministers were "playing with fire"
claim | he | said | Teachers already work 54 hours a week || and many are close to breaking point
claim | The education department | said | the reform would give pupils "the time they deserve"
claim | A source there | accused | the union of scaremongering
claim | Rudd's | claim | that one in three teachers plans to quit
position | Professor Jill Ames | said | such polls should be treated with care: "People say they'll leave. Most of them don't." | for
claim | Ms Ames | believes | that ministers have underestimated the problem
position | she | argues | The government ought to pilot the scheme first | for`,
  ),
  passage(
    'single quotes',
    `‘We are not a charity,’ said the landlord, Victor Stone, when tenants asked him to mend the roof.

Mr Stone, 58, who owns 40 flats in the borough, told the tribunal he had ‘done everything the law asks’. The tenants disagree. ‘There’s mould on every wall,’ said Dana Petrov, a mother of two. ‘The council’s own inspector told us it wasn’t fit to live in.’

The tribunal’s chair, Ruth Elman, said the case raised serious questions. ‘A roof is not an optional extra,’ she observed.

Housing charities say that thousands of families live in similar conditions. They want councils to be given the power to fine landlords on the spot.

A ruling is expected next month.`,
    `claim | the landlord, Victor Stone | said | ‘We are not a charity,’
claim | Mr Stone | told | he had ‘done everything the law asks’
claim | Dana Petrov | said | ‘There’s mould on every wall,’ || ‘The council’s own inspector told us it wasn’t fit to live in.’
claim | The council’s own inspector | told | it wasn’t fit to live in
claim | Ruth Elman | said | the case raised serious questions
claim | she | observed | ‘A roof is not an optional extra,’
claim | Housing charities | say | that thousands of families live in similar conditions
position | They | want | councils to be given the power to fine landlords on the spot | for`,
  ),
  passage(
    'nothing said',
    `The noted economist will add a new chapter to his report on claims made against the state, due next year. The company is said to be in talks about a sale, and shares are expected to rise.

Everything went according to plan. Costs add up quickly, as any builder will tell. Needless to say, the answer was a surprise. That said, the pledge card scheme has drawn demands and complaints.

The state of the roads is a matter of record. Insurers received 4,000 claims in June, and the reported losses were large. The stated aim is growth. A spokesman declined to comment, and the ministry did not respond to a request. Nobody would say why. Calls and emails were not returned.

She was asked about the offer. The proposed law is before parliament. He holds the record for goals, backed by the fans and supported by a strong team.`,
    `claim? | the fans | backed | He`,
  ),
  passage(
    'minister interview',
    `“I have no intention of stepping down,” Finance Minister Ravi Menon told this newspaper in an interview at his home.

“People forget what we inherited. There was no money in the till, none.

“When I came in, inflation was at 19 percent. Today it is four. I’d call that success.”

Mr. Menon, 63, said he had told the prime minister in May that taxes would have to rise. “He understood,” he said. “He did not like it, but he understood.”

Critics of the minister, among them two of his predecessors, contend that he waited too long. His own party’s youth wing has demanded his resignation.

He shrugged off the criticism. “In politics you must have a thick skin.”`,
    `position? | Finance Minister Ravi Menon | told | “I have no intention of stepping down,”
claim? | - | - | “People forget what we inherited. There was no money in the till, none. … success.”
claim | Mr. Menon | said | he had told the prime minister in May that taxes would have to rise
claim | he | had told | that taxes would have to rise
claim | he | said | “He understood,” || “He did not like it, but he understood.”
position | Critics of the minister | contend | that he waited too long
position | His own party’s youth wing | has demanded | his resignation | for
position | - | - | “In politics you must have a thick skin.”`,
  ),
];
