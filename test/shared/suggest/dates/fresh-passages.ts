import type { Passage } from './passages';

/** A third set, written after the second: EDTF F 89.9 at its first reading. */
export const freshPassages: readonly Passage[] = [
  {
    name: 'ferry inquiry',
    published: '2015-04-15',
    marked: `SEOUL, South Korea — Relatives of the victims gathered here {Wednesday|2015-04-15}, {a day|-} before the first anniversary of the sinking, to demand that the wreck be raised.
The ferry went down off the southwestern coast on {April 16, 2014|2014-04-16}, with 476 people aboard, most of them students on a school trip. Divers suspended their search {last November|2014-11}, with nine people still missing. Parliament passed a bill {that same month|2014-11} to set up a panel of inquiry, but its work has yet to begin.
The president, who is to leave {Thursday|2015-04-16} on a {12-day|-} trip to South America, said {earlier this month|2015-04} that she would seriously consider salvaging the ship. Officials estimate the operation would take 12 to {18 months|-} and cost up to $182 million.
The captain was sentenced in {November|2014-11} to {36 years|-} in prison. Prosecutors appealed, and a ruling is expected on {April 28|2015-04-28}. After the disaster, the prime minister offered to resign.`,
  },
  {
    name: 'museum theft',
    published: '2013-08-13',
    marked: `Six Romanians went on trial on {Tuesday|2013-08-13} over the theft of seven paintings from a Rotterdam gallery, but the hearing was put off until {Sept. 10|2013-09-10}. The works, by Picasso, Monet and others, were taken in under three minutes in {the early hours of Oct. 16 last year|2012-10-16}.
The mother of one suspect told investigators in {May|2013-05} that she had burned the canvases in her stove in {February|2013-02}; she took it back in {July|2013-07}. Ash from the stove was sent {last month|2013-07} to a museum whose experts found nails made before {the end of the 19th century|18XX}.
"I would have preferred to hear this {ten months ago|2012-10}," the gallery's director said in a telephone interview {Monday evening|2013-08-12}. The suspects, in custody since {January|2013-01}, face up to {20 years|-}.`,
  },
  {
    name: 'drought',
    published: '2018-02-09',
    marked: `If nothing changes, Cape Town will run out of water on {May 11|2018-05-11}, the day officials call Day Zero. It had been forecast for {April 16|2018-04-16}, and before that for {April 12|2018-04-12}; farmers' savings bought the difference.
Since {Feb. 1|2018-02-01} residents have been limited to 50 liters {a day|-}, down from 87 in {January|2018-01}. The dams, which were full as recently as {2014|2014}, stand at 25.5 percent. {This time last year|2017} they were at 38 percent.
The drought is the worst in {a century|-}. Rain is not expected before {June|2018-06}. "From {next week|2018-02-12/2018-02-18} we will lower the pressure," the deputy mayor said {late on Thursday|2018-02-08}. A desalination plant that was to open {this month|2018-02} will not be ready until {the second quarter|2018-34}.`,
  },
  {
    name: 'airline',
    published: '2009-06-02',
    marked: `Brazilian planes spotted debris in the Atlantic {Tuesday|2009-06-02} that may come from the jet that vanished with 228 people aboard. Flight 447 left Rio at {7 p.m. Sunday|2009-05-31T19:00} and was due in Paris at {11:15 a.m. Monday|2009-06-01T11:15}. Its last message was sent at {0214 GMT|2009-06-01T02:14Z or 2009-06-02T02:14Z}.
The plane, an Airbus 330-203, entered service in {April 2005|2005-04} and was last overhauled on {April 16|2009-04-16}. It had logged 18,870 hours. If no one survived, it would be the deadliest crash since {Nov. 12, 2001|2001-11-12}, when a jetliner crashed in New York just after takeoff, killing 265.
A navy ship will reach the area by {Wednesday|2009-06-03}. In {July 2000|2000-07} a Concorde crashed outside Paris. A memorial service will be held {Wednesday afternoon|2009-06-03} at Notre Dame, built between {1163|1163} and {1345|1345}.`,
  },
  {
    name: 'civil war',
    published: '2010-01-15',
    marked: `Background

Fighting between the two houses began in {1455|1455}, when the duke's men surprised the king at St Albans on {22 May|1455-05-22}. An uneasy peace held for {four years|-}. In {October 1459|1459-10} the duke fled to Ireland; {the following June|1460-06} his allies landed in Kent, and on {10 July|1460-07-10} they captured the king at Northampton.

{1461|1461}

The duke was killed at Wakefield on {the last day of December 1460|1460-12-31}, but his son won at Mortimer's Cross {five weeks later|1461-02-02/1461-02-08} and was proclaimed king on {4 March|1461-03-04}. The battle fought in the snow at Towton on {29 March 1461|1461-03-29} was the bloodiest of the war. By {the autumn|1461-23} only Harlech held out; it surrendered in {1468|1468}.

Later phases

In {the summer of 1469|1469-22} the earl rebelled, and {the year after|1470} he drove the king abroad. The king returned in {March 1471|1471-03}; within {two months|-} both the earl and the old king were dead. Peace lasted until the king's death in {April 1483|1483-04}.`,
  },
  {
    name: 'merger',
    published: '2016-10-24',
    marked: `The companies announced the $85.4 billion deal on {Saturday night|2016-10-22} and told analysts {Monday|2016-10-24} they expect it to close by {the end of 2017|2017}. Talks began in {August|2016-08}, when the two chief executives met for lunch.
Under the agreement, shareholders will get $107.50 a share, half in cash. The offer is 35 percent above the price {a week ago|2016-10-17/2016-10-23 or 2016-10-17}, before reports of the talks surfaced on {Oct. 20|2016-10-20}. It is the biggest deal so far {this year|2016}.
Both parties' candidates criticized it; one vowed to block it if elected on {Nov. 8|2016-11-08}. A Senate panel will hold a hearing in {November|2016-11}. The last comparable deal, in {2011|2011}, took {13 months|-} to clear. The buyer reported {third-quarter|2016-35} results {three days|-} early; revenue rose 4.6 percent from {a year earlier|2015}.`,
  },
  {
    name: 'football federation',
    published: '2015-05-29',
    marked: `ZURICH — He was re-elected on {Friday|2015-05-29} for a fifth term, {two days|-} after seven officials were arrested in a raid on a lakeside hotel. The vote went to a second round, in which his only rival withdrew. He has led the body since {June 8, 1998|1998-06-08}, and joined it in {1975|1975}.
The indictment, unsealed {Wednesday|2015-05-27} in Brooklyn, covers bribes paid over {24 years|-}, starting in {1991|1991}. Swiss prosecutors are looking into the votes of {December 2010|2010-12} that gave the {2018|2018} and {2022|2022} World Cups to Russia and Qatar.
"In {the 1970s|197X} we were 11 people," he told delegates. "{Today|2015-05-29} we are 450." His term runs until {2019|2019}. "{Tomorrow|2015-05-30} I will be the president," he said {earlier in the day|2015-05-29}. The next congress is in Mexico City {next year|2016}.`,
  },
  {
    name: 'vaccine history',
    published: null,
    marked: `On {14 May 1796|1796-05-14} a country doctor scratched the arm of a boy of eight. {Six weeks later|1796-06-20/1796-06-26} he exposed the child to smallpox, without effect. His paper, turned down {the next year|1797}, was printed at his own cost in {September 1798|1798-09}, and by {1801|1801} 100,000 people in England had been vaccinated.
Vaccination became compulsory in {1853|1853}. In {the second half of the 19th century|18XX} opposition grew; a march in Leicester in {March 1885|1885-03} drew 80,000 people. The law was relaxed in {1898|1898}.
The last case in nature was found in {October 1977|1977-10}, {a decade|-} after the campaign began. {The following summer|1978-22} a photographer in Birmingham fell ill; she died on {11 September|1978-09-11}. On {8 May 1980|1980-05-08} the world was declared free of the disease, which had killed 300 million people in {the 20th century|19XX} alone.`,
  },
  {
    name: 'storm diary',
    published: '2005-09-04',
    marked: `It has been {six days|-} since the levees broke. On {Monday morning|2005-08-29}, as the wind dropped, people came out to look; by {Monday night|2005-08-29} the water was at the eaves. {The day before|2005-08-28}, the mayor had ordered everyone to leave.
Buses that were promised for {Wednesday|2005-08-31} came {Friday|2005-09-02}. {Yesterday|2005-09-03} the last 300 people were taken from the dome, where 20,000 had sheltered since {last Sunday|2005-08-28}. The National Guard says it will have 40,000 troops here by {Tuesday|2005-09-06}.
Nothing like it has happened since the Galveston hurricane of {1900|1900}. The pumps, some of them from {the 1910s|191X}, will take {80 days|-} to drain the city. Schools may stay shut until {January|2006-01}. In the meantime 200,000 children need desks {this week|2005-08-29/2005-09-04 or 2005-09-05/2005-09-11}.`,
  },
  {
    name: 'census',
    published: '2012-03-23',
    marked: `The population reached 2,162,000 on {1 July 2011|2011-07-01}, the statistics office said on {22 March|2012-03-22}, 1.1 percent more than {12 months earlier|2010-07 or 2010-07-01}. Growth was fastest in {the year to June 2008|2007-07/2008-06} and slowed thereafter.
Births have fallen {every year|-} since {2009|2009}. In {2031|2031} one person in five will be over 65, against one in nine {now|-}. The count is taken {every five years|-}; the next is on {5 March 2013|2013-03-05}. The {2011|2011} census, which was to be held on {8 March|2011-03-08}, was cancelled after the earthquake of {22 February that year|2011-02-22}, in which 185 people died.
Over {the past decade|2002/2012} 80,000 people have left the south. Between the {1976|1976} and {1981|1981} counts the figure was 12,000.`,
  },
];
