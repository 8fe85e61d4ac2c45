import type { Passage } from './passages';

/** A fourth set, in other manners again: EDTF F 87.7 at its first reading. */
export const fourthPassages: readonly Passage[] = [
  {
    name: 'bbc health',
    published: '2013-03-22',
    marked: `Surgeons in Leeds will carry out the operation for a second time {next month|2013-04}, the hospital said on {Friday|2013-03-22}.
The 53-year-old patient, who lost his hand in {2007|2007}, has been told to wait another {two years|-}. He said: "I've been told {now|-} it could be as early as {this summer|2013-22}."
The first transplant, at {the end of December 2012|2012-12}, took {eight hours|-}. Mr Cahill, a former pub landlord, can already move his fingers. He had been off work since {the mid-1990s|199X} because of gout.
A review published in {January 2011|2011-01} recommended a national service. Over {the past decade|2003/2013} about 70 such operations have been done worldwide. {Last year|2012} there were six.`,
  },
  {
    name: 'wsj',
    published: '1998-02-27',
    marked: `Harlan Corp. said net income for {the fourth quarter|1997-36} fell 14% to $31.2 million, or 41 cents a share, from $36.3 million, or 48 cents, in {the year-earlier period|1996}. Revenue slipped 3% to $412 million.
For all of {1997|1997}, profit was $122 million, compared with $148 million in {1996|1996}. {The latest quarter|1997-36} included a $9 million charge related to the closing of a plant in Ohio {last October|1997-10}.
In composite trading {Thursday|1998-02-26}, the shares closed at $27.50, down 75 cents. The stock traded as high as $41 {last spring|1997-21}. Harlan, which had 4,100 employees at {year-end|1997}, expects {the current quarter|1998-33} to be "difficult," but sees growth resuming in {the second half|1998-41}. The annual meeting is set for {April 21|1998-04-21}.`,
  },
  {
    name: 'voa',
    published: '2012-09-25',
    marked: `World leaders opened the General Assembly {Tuesday|2012-09-25} with a minute of silence for the ambassador killed {two weeks ago|2012-09-10/2012-09-16}. Secretary-General Ban Ki-moon said the war, {now|-} in its 19th month, threatens the region.
The president arrived in New York {Monday night|2012-09-24} and leaves {Wednesday|2012-09-26} for Ohio. With {six weeks|-} until the election on {November 6|2012-11-06}, he will hold no bilateral meetings. {Four years ago|2008} he held thirteen.
The debate runs through {October 1|2012-10-01}. Iran's president speaks {Wednesday morning|2012-09-26}, his eighth and last address; his term ends {next August|2013-08}. Sanctions were tightened on {July 1|2012-07-01}. {The following day|2012-07-02} oil rose to $98 a barrel.`,
  },
  {
    name: 'opinion',
    published: '2014-11-10',
    marked: `{Twenty-five years ago|1989}, on {the night of Nov. 9, 1989|1989-11-09}, a spokesman misread his notes and a wall came down. I was in the fourth grade.
What came next was quick. By {Christmas|1989-12-25} the border was open everywhere; in {March|1990-03} there was a free election; on {July 1|1990-07-01} came the common currency, and on {October 3, 1990|1990-10-03} the country was one. It had taken {329 days|-}.
We tell the story {every November|-} as if it had been bound to happen. It was not. In {June of the same year|1989-06} tanks had crushed students in Beijing, and as late as {that summer|1989-22} guards still shot to kill. {These days|-} the young people I teach, born in {the mid-'90s|199X}, think of the cold war as they do of the Trojan one. Still, {the 21st century|20XX} has its own walls.`,
  },
  {
    name: 'police log',
    published: '2016-07-19',
    marked: `A man was shot shortly before {2 a.m. Sunday|2016-07-17T02:00} outside a bar on the 1900 block of West Street. He was taken to a hospital, where he died {Monday|2016-07-18}. It was the city's 44th homicide of {the year|2016}; there were 39 at this point in {2015|2015}.
Officers arrested a suspect, 26, at {about 10:15 p.m. Monday|2016-07-18T22:15}. He is due in court at {9 a.m. today|2016-07-19T09:00}. Records show he was released from prison in {April|2016-04} after serving {three years|-} for robbery, and that he was wanted in connection with a shooting on {the Fourth of July|2016-07-04}.
A vigil is planned for {7 p.m. Friday, July 22|2016-07-22T19:00}. The bar, licensed in {2009|2009}, was closed for {30 days|-} {last winter|2015-24}.`,
  },
  {
    name: 'encyclopedia',
    published: null,
    marked: `The Kestrel was a steam yacht built in {1886|1886} at Leith. She was sold in {May 1894|1894-05} and again {eighteen months later|1895-11}. In {August 1914|1914-08} she was taken over by the Admiralty; on {the 28th|1914-08-28} she struck a rock but was refloated {two days later|1914-08-30}.
From {1915|1915} to {1917|1917} she carried mail. On {the morning of 2 February 1918|1918-02-02} she left Lerwick and was not seen again. A bottle was found {that April|1918-04} on the Norwegian coast. The wreck was discovered by divers in {July 2003|2003-07}, at a depth of 61 m; {a year earlier|2002-07 or 2002} a survey had passed within 400 m of it.
Her sister, launched in {the autumn of the same year|1886-23}, lasted until {the 1950s|195X}.`,
  },
  {
    name: 'tech policy',
    published: '2018-05-24',
    marked: `Companies have {one day|-} left. From {midnight|2018-05-24T00:00 or 2018-05-25T00:00} , a law passed in {April 2016|2016-04} takes effect across 28 countries, replacing rules from {1995|1995}, when fewer than 1 percent of people were online.
Firms must report a breach within {72 hours|-} or pay up to 4 percent of {annual|-} sales. Surveys {this month|2018-05} suggest half will miss {Friday|2018-05-25}'s deadline. One agency hired 200 people in {the 12 months to March|2017-04/2018-03}; it had 80 at {the start of the decade|2010 or 201X}.
"We began in {the third quarter of last year|2017-35} and will finish sometime in {2019|2019}," an executive said by phone on {Wednesday|2018-05-23}. The chairman testified before Parliament {two days ago|2018-05-22} and before Congress on {April 10|2018-04-10} and {11|2018-04-11}.`,
  },
  {
    name: 'travel',
    published: '2019-04-07',
    marked: `The monastery, founded in {the eleventh century|10XX} and rebuilt after the fire of {1656|1656}, opens {daily|-} from {April|2019-04} to {October|2019-10}; in {winter|2018-24 or 2019-24 or -} ring the bell. Trains leave {every half-hour|-}.
{Easter|2019-04-21} falls late {this year|2019}, on {April 21|2019-04-21}, and the processions begin on {Palm Sunday|2019-04-14}. Book {months|-} ahead for {Good Friday|2019-04-19}. We went in {the first week of February|2019-02} and had the place to ourselves.
A road is to be widened between {now|-} and {2021|2021}. The inn has been in the same family since {the 1780s|178X}; {ten years ago|2009} it nearly closed. On {Sundays|-} they bake.`,
  },
];
