import type { Passage } from './passages';

/** A second set, written after the first was read without fault: EDTF F 92.4 at its first reading. */
export const morePassages: readonly Passage[] = [
  {
    name: 'strike',
    published: '2023-09-15',
    marked: `DETROIT (Wire) — About 13,000 workers walked off the job at three plants just after {midnight Friday|2023-09-15T00:00 or 2023-09-15}, the first time in the union’s {88-year|-} history that it has struck all three companies at once.
The contracts expired at {11:59 p.m. Thursday|2023-09-14T23:59}. Talks, which began on {July 13|2023-07-13}, are to resume {Saturday|2023-09-16}. The last strike, against one company in {the fall of 2019|2019-23}, lasted {40 days|-} and cost it $3.6 billion.
Workers have seen their pay fall 19 percent, adjusted for inflation, since {2008|2008}. Under the offer, wages would rise 20 percent over {four and a half years|-}, starting with 10 percent {this year|2023}. The union president, who won office in {March|2023-03} after a runoff, said he would give the companies until {Sept. 22|2023-09-22}.
Production of the Model 3 is not affected. Shares rose 0.9 percent in early trading.`,
  },
  {
    name: 'election night',
    published: '2019-10-22',
    marked: `Voters went to the polls on {Monday|2019-10-21} in the country's 43rd general election. The party won 157 seats, down from 184 in {2015|2015}, and will have to seek partners when Parliament reconvenes in {the coming weeks|-}.
The leader, 47, has been prime minister since {Nov. 4, 2015|2015-11-04}. A scandal that broke in {February|2019-02} cost him two ministers. In {September|2019-09}, {a week|-} into the {40-day|-} campaign, photographs from {2001|2001} surfaced.
A new government has to present a budget by {next spring|2020-21}. {Eight years ago|2011} the party held only 34 seats. {Tonight|2019-10-22} the leader will speak in Montreal; he meets the governor-general on {Thursday afternoon|2019-10-24}.`,
  },
  {
    name: 'archaeology',
    published: '2017-06-29',
    marked: `A hoard of 2,042 silver coins found by two brothers in a barley field {last August|2016-08} was declared treasure {yesterday|2017-06-28}. The oldest date from the reign of Tiberius; the latest was struck in {AD 274|0274}.
"Somebody buried this in {the late third century|02XX} and never came back," said the curator. The field lies beside a road built {around 120 AD|0120~}. A villa was abandoned there in {the 5th century|04XX}, and digs in {1934|1934} and again in {1971|1971}-{72|1972} turned up mosaics.
The coins go on display from {15 July|2017-07-15} to {30 September|2017-09-30}. The museum, open {daily|-} except {Mondays|-}, has until {January 2018|2018-01} to raise the money.`,
  },
  {
    name: 'central bank',
    published: '2012-12-12',
    marked: `The central bank said {Wednesday|2012-12-12} it would keep its key rate near zero until unemployment falls below 6.5 percent, which it does not expect before {late 2015|2015}. It will buy $45 billion of bonds {a month|-} after a program known as Twist ends {this month|2012-12}.
Growth is forecast at 2.3 to 3 percent {next year|2013}, slower than the 2.5 to 3 percent predicted in {September|2012-09}. Inflation was 1.7 percent in {the 12 months through October|2011-11/2012-10}.
The rate has been at zero for {four years|-}, since {December 2008|2008-12}. "We are not on a preset course," the chairman said at a {2:15 p.m.|2012-12-12T14:15} news conference. He will testify in {mid-February|2013-02}. Taxes go up on {Jan. 1|2013-01-01} unless Congress acts in {the next three weeks|2012-12-12/2013-01-02}. Yields ended {the day|2012-12-12} at 1.70 percent, the highest since {Oct. 26|2012-10-26}.`,
  },
  {
    name: 'biography',
    published: null,
    marked: `Johann Halbe (born {12 May 1687|1687-05-12}; died {3 Feb. 1741|1741-02-03}) was a maker of instruments. Apprenticed in {1701|1701}, he moved to Leiden {six years later|1707} and married there on {the 4th of April 1711|1711-04-04}. His first son was born {the next year|1712}.
In {the 1720s|172X} his air pumps were sold as far away as St. Petersburg. In {the spring of 1729|1729-21} a fire destroyed the workshop; by {September|1729-09} it had been rebuilt. From {1730|1730} until {1736|1736} he taught at the academy. {Ten years|-} before his death he began the treatise that was printed in {1742|1742}, and reprinted throughout {the 18th century|17XX}.`,
  },
  {
    name: 'pacific war',
    published: '2009-12-19',
    marked: `Opening moves

The attack on the harbour came on {the morning of December 7, 1941|1941-12-07}; {a day later|1941-12-08} war was declared. Within {three months|-} the attackers held an area larger than Europe. Manila fell on {January 2|1942-01-02}, Singapore on {February 15|1942-02-15}.

The tide turns

In {May 1942|1942-05} two fleets fought without seeing each other. {A month later|1942-06}, on {June 4|1942-06-04}, four carriers were lost in a single day. The landing on the island in {August|1942-08} began a campaign of {six months|-}; the last defenders were taken off during the nights of {1|1943-02-01}-{7 February 1943|1943-02-07}.
By {the autumn of 1943|1943-23} the advance had reached the Gilberts. {That November|1943-11} more than 1,000 marines died in {76 hours|-}. {Early in 1944|1944} the Marshalls were taken, and on {15 June|1944-06-15} the Marianas were invaded. At {year's end|1944} the bombers were within reach of Tokyo. The war ended {the following August|1945-08}.`,
  },
  {
    name: 'climate',
    published: '2021-08-09',
    marked: `The world will probably be 1.5 degrees warmer within {the next two decades|2021/2041}, scientists warned {Monday|2021-08-09}. The report, the first of its kind since {2013|2013}, says each of {the last four decades|1981/2021 or -} was warmer than any since {1850|1850}.
Emissions must be halved by {2030|2030} and reach zero soon after that. Seas could rise 2 meters by {2100|2100}. Carbon dioxide is at its highest in {2 million years|-}. The decade from {2011|2011} to {2020|2020} was 1.1 degrees hotter than {1850|1850} to {1900|1900}.
Delegates from 195 nations approved the text on {Friday|2021-08-06} after {two weeks|-} of talks held online. It comes {less than three months|-} before a summit in Glasgow, which opens {Oct. 31|2021-10-31}. "Once this was a forecast," said one author. "{Now|-} it is the news."`,
  },
  {
    name: 'local paper',
    published: '2018-05-02',
    marked: `The footbridge over the Wear will be closed from {7 p.m. tonight|2018-05-02T19:00} until {6am on Tuesday, May 8|2018-05-08T06:00}. Buses will be diverted meanwhile.
Council leader Joan Fall, 68, said the work, first planned for {last autumn|2017-23}, had been put off twice. "We asked for it in {2014|2014}. I am glad it is done before {summer|2018-22}." The bridge was built in {the 1960s|196X} and carries 4,000 people {a day|-}.
A public meeting will be held at {7.30pm on Thursday 10 May|2018-05-10T19:30} at 1948 Station Road. {Last Friday|2018-04-27}'s meeting was cancelled. The {week-long|-} book fair ends on {Sunday|2018-05-06}. Call 0191 555 2016 for details.`,
  },
  {
    name: 'treaty',
    published: '1998-04-11',
    marked: `The agreement, reached at {5:30 p.m. on Good Friday|1998-04-10T17:30}, will be put to voters on both sides of the border on {May 22|1998-05-22}. If they approve, an assembly of 108 members will be elected on {June 25|1998-06-25}, and within {two years|-} all weapons are to be given up.
More than 3,200 people have died since {August 1969|1969-08}, when soldiers were sent in for what was to be {a few weeks|-}. A first cease-fire, declared on {Aug. 31, 1994|1994-08-31}, broke down {18 months later|1996-02}. The talks themselves opened in {June 1996|1996-06} and had a deadline of {midnight Thursday|1998-04-09T00:00}.
"{Yesterday|1998-04-10} I would not have believed it," said a shopkeeper {this morning|1998-04-11}. The senator who led the talks is to fly home {tomorrow|1998-04-12}, {Easter Sunday|1998-04-12}.`,
  },
  {
    name: 'markets abroad',
    published: '2016-12-19',
    marked: `Shipments rose 8.1 percent in {November|2016-11} from {a year ago|2015-11 or 2015}, the first gain in {14 months|-}, the ministry said on {Monday|2016-12-19}. Exports to Asia, which had fallen {every month|-} since {August 2015|2015-08}, climbed 11 percent.
Compared with {the previous month|2016-10}, shipments were flat. In {the third quarter|2016-35} the economy grew at an {annual|-} rate of 1.3 percent; economists expect 1.6 percent in the {October|2016-10}-{December|2016-12} period and 2 percent in {the first half of next year|2017-40}.
The bank ends its {two-day|-} meeting {Tuesday|2016-12-20}. It last eased policy on {Sept. 21|2016-09-21}. The yen has fallen 14 percent since the {Nov. 8|2016-11-08} election. By {0330 GMT|2016-12-19T03:30Z} the dollar was at 117.20, after touching 118.66 on {Thursday|2016-12-15}.`,
  },
  {
    name: 'religious history',
    published: null,
    marked: `The council met in {AD 325|0325} and again in {381 AD|0381}. In the years that followed, bishops were exiled and recalled. By {the end of the fifth century|04XX} the west had no emperor; Rome had been sacked in {AD 410|0410} and {455 CE|0455}.
The schism of {1054|1054} was formal, but trade went on. In {April 1204|1204-04} the crusaders took the city, which was not recovered until {July 25, 1261|1261-07-25}. It fell for good on {Tuesday, 29 May 1453|1453-05-29}. For {half a century|-} afterwards its scholars taught in Italy. Between {the 9th|08XX} and {the 12th centuries|11XX} some 300 monasteries were founded.`,
  },
  {
    name: 'interview',
    published: '2014-02-03',
    marked: `"I started in {1977|1977}, when I was seventeen," he says. "In {those days|-} you worked from dawn. By {the '80s|198X} it was all over." He left, came back in {'91|1991}, and has run the place ever since.
He is to retire at {the end of this month|2014-02}. His successor starts on {the 17th|2014-02-17}. A dinner is planned for {Valentine's Day|2014-02-14}; {last Christmas|2013-12-25} they gave him a clock.
Once {a week|-} he still drives to the coast, a {90-minute|-} trip. "{The past|-} is past. {The future|-}? Ask me in {five years' time|2019}. Ask me {the day after tomorrow|2014-02-05}."`,
  },
];
