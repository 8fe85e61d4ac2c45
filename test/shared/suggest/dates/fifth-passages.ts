import type { Passage } from './passages';

/** A fifth set: EDTF F 89.2 at its first reading. */
export const fifthPassages: readonly Passage[] = [
  {
    name: 'tennis',
    published: '2017-07-17',
    marked: `LONDON — Eight titles, and not a set dropped. He won his first here in {2003|2003}, at 21; on {Sunday|2017-07-16}, three weeks short of his 36th birthday, he won with ease.
He had taken months off after knee surgery in {February 2016|2016-02} and skipped the clay {this spring|2017-21}. {A year ago|2016-07 or 2016} he lost here in the semifinals and did not play again until {January|2017-01}, when he took the title in Melbourne. The runner-up, the {2014|2014} U.S. Open champion, had an injection for a blister {Saturday|2017-07-15}.
"I will be back {next year|2018}," he said. The next major begins {Aug. 28|2017-08-28}. No man his age had won since {1972|1972}.`,
  },
  {
    name: 'jobs report',
    published: '2010-10-08',
    marked: `Employers cut 95,000 jobs {last month|2010-09}, the Labor Department said {Friday|2010-10-08} in the final report before the {Nov. 2|2010-11-02} elections. The jobless rate held at 9.6 percent; it has topped 9.5 percent for {14 straight months|-}, the longest stretch since {the 1930s|193X}.
Temporary census workers accounted for 77,000 of the losses. Private employers added 64,000 jobs, down from 93,000 in {August|2010-08}. Nearly 15 million people were out of work in {September|2010-09}, 6.1 million of them for {six months|-} or longer.
Since {December 2007|2007-12}, when the recession began, 7.8 million jobs have gone. The recession ended in {June 2009|2009-06}. The Fed meets {Nov. 2|2010-11-02}-{3|2010-11-03} and may announce bond purchases. {A year from now|2011} the rate may still be above 9 percent, economists said {earlier this week|2010-10-04/2010-10-10}.`,
  },
  {
    name: 'royal',
    published: null,
    marked: `The queen was born on {8 December 1542|1542-12-08}, {six days|-} before her father died, and was crowned {the following September|1543-09}. Sent to France in {the summer of 1548|1548-22}, she married the dauphin on {24 April 1558|1558-04-24}; he became king in {July 1559|1559-07} and died in {December of the following year|1560-12}.
She landed at Leith on {19 August 1561|1561-08-19}. Her secretary was murdered on {the evening of 9 March 1566|1566-03-09}. {Three months later|1566-06} she gave birth to a son. Her second husband was killed in {the early hours of 10 February 1567|1567-02-10}, and in {May|1567-05} she married the man suspected of it. Forced to abdicate on {24 July|1567-07-24}, she escaped {the next spring|1568-21} and crossed into England, where she was held for {nineteen years|-}. She was beheaded on {8 February 1587|1587-02-08}.`,
  },
  {
    name: 'study',
    published: '2015-03-19',
    marked: `Eating fish twice {a week|-} in middle age is linked to slower memory loss, a study published {Thursday|2015-03-19} suggests. Researchers followed 915 people from {1997|1997} until {the spring of 2014|2014-21}. Participants, whose average age was 81.4, gave blood {annually|-}.
Those on the diet for {10 years|-} scored as if they were 7.5 years younger. At first there was no difference. The work builds on a trial that ended {last September|2014-09} and another begun in {the late 1980s|198X}.
"Until {recently|-} we thought the damage was done by 40," said an author. Funding runs out at {the end of June|2015-06}; a decision on renewal is due {later this year|2015}. Alzheimer's affects 5.2 million Americans, a number expected to triple by {2050|2050}.`,
  },
  {
    name: 'senate',
    published: '2011-08-02',
    marked: `WASHINGTON — Hours before a default, the Senate voted 74-26 on {Tuesday|2011-08-02} to raise the debt ceiling, and the president signed the bill a little after {2 p.m.|2011-08-02T14:00}. The House had passed it {Monday evening|2011-08-01}, 269-161.
The law cuts $2.1 trillion over {10 years|-}. A committee of 12 must find $1.5 trillion by {Thanksgiving|2011-11-24}; Congress votes before {Christmas|2011-12-25}. The limit, first set in {1917|1917}, has been raised 78 times since {1960|1960}, 10 of them in {the past decade|2001/2011}.
Talks collapsed on {July 22|2011-07-22}. "{The past few weeks|-} were a disgrace," said a senator first elected in {1976|1976}. The next deadline is {Sept. 30|2011-09-30}, when the fiscal year ends. Growth in {the first half of the year|2011-40} was the slowest in {two years|-}. Lawmakers left for a {five-week|-} recess.`,
  },
  {
    name: 'frontier',
    published: '2009-12-19',
    marked: `The offensive

By {the first week of April 1951|1951-04} the line ran along the river. A new attack was expected, and it came on {the night of 22 April|1951-04-22}. For {three days|-} one brigade held a hill against a division. On {the 25th|1951-04-25} it was overrun. {Five days later|1951-04-30} the attackers had spent themselves north of the city; a second push, begun on {16 May|1951-05-16}, failed within {a week|-}.

Stalemate

Talks opened on {10 July|1951-07-10} and were broken off in {late August|1951-08}. They resumed on {25 October|1951-10-25} in a village of tents. By {November|1951-11} both sides had dug in, and there, with {the winter of 1951–52|1951-24}, the war of movement ended. {The next year|1952} brought little change. An exchange of the sick took place in {April 1953|1953-04}; on {27 July|1953-07-27} the armistice was signed at {10 a.m.|1953-07-27T10:00} A conference at Geneva {the following spring|1954-21} settled nothing.`,
  },
  {
    name: 'phone launch',
    published: '2016-09-09',
    marked: `The company will stop selling its new phone after 35 reports of batteries catching fire, it said on {Friday|2016-09-09}, {one week|-} after announcing a recall. The device went on sale {Aug. 19|2016-08-19}. Airlines {yesterday|2016-09-08} banned passengers from charging it.
About 2.5 million have been shipped. Replacements will be available from {Sept. 19|2016-09-19} in South Korea and by {the end of the month|2016-09} elsewhere; "we ask for patience meanwhile," a spokesman said. Shares fell 3.9 percent {today|2016-09-09}, wiping out gains made since {mid-August|2016-08}. The company is due to report {third-quarter|2016-35} earnings {early next month|2016-10}. In {2006|2006} a rival recalled 4.1 million laptop batteries. The {2014|2014} model had no such faults.`,
  },
];
