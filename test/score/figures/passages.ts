/**
 * News passages of our own, marked by hand before they were read by machine. A figure is {words|low|high|comparator|unit}: words as the least that says it,
 * number as decimal digits, then what may be left empty. What is in no braces is no figure: dates, ages of persons, durations, ordinals, references.
 */
export const passages: readonly string[] = [
  // Floods
  'At least {31|31||at least|people} people have died and more than {12,000|12000||more than|} have been forced from their homes after three days of rain flooded the Marn valley, the interior ministry said on Tuesday. The river stood at {9.4 metres|9.4|||metres} on Monday night, its highest level since 1954. Some {40|40||about|} of the town’s {112|112|||bridges} bridges were closed, and repairs could cost as much as {€2.3 billion|2300000000||at most|EUR}.',
  // Central bank
  'The central bank raised its key rate by {a quarter of a percentage point|0.25|||percentage point} to {5.5%|5.5|||%} on Thursday, the seventh increase in a row. Annual inflation slowed to {7.1 per cent|7.1|||per cent} in October from {7.9 per cent|7.9|||per cent} a month earlier. {Two|2|||members} of the nine members of the committee voted against.',
  // Company results
  'Halden Foods said profit before tax fell {18%|18|||%} to {£43.6m|43600000|||GBP} in the six months to 30 September, while sales were flat at {£1.2bn|1200000000|||GBP}. It will close {14|14|||factories} of its {61|61|||} factories and cut about {1,900|1900||about|jobs} jobs over the next two years. Its shares fell {6.2|6.2|||pence} pence to {118p|118|||p}.',
  // Election
  'With {98%|98|||%} of the votes counted, the Union had won {143|143|||seats} of the {275|275|||seats} seats, five short of a majority, and the Left {61|61|||}. Turnout was {63.4 percent|63.4|||percent}, down from {71 percent|71|||percent} in 2019. Ms Orlova, 58, said she would talk to both smaller parties.',
  // Census
  'The population of the region fell to {2,413,000|2413000|||} in 2020 from nearly {3 million|3000000||about|} in 1991, and {one in four|0.25|||} residents is now over 65. The average household has {2.1|2.1|||} members. In {a third of|0.333333|||} villages there is no shop.',
  // Space
  'The probe, which weighs {478 kilograms|478|||kilograms}, was launched aboard an Antar 5 rocket at 6:14 a.m. and will travel {900 million kilometres|900000000|||kilometres} before it reaches the asteroid in 2029. It carries {four|4|||cameras} cameras and a drill able to reach {two metres|2|||metres} below the surface, where temperatures fall to {minus 120 degrees Celsius|-120|||degrees Celsius}.',
  // Oil
  'Brent crude rose {$1.14|1.14|||$} to {$83.02 a barrel|83.02|||$} by 15:40 GMT. Output by the group’s {13|13|||members} members fell by {320,000 barrels a day|320000|||barrels a day} in June, and exports through the strait have dropped by {two thirds|0.666667|||} since March.',
  // Court
  'The judge sentenced the former mayor to six years in prison and ordered him to repay {$4.7 million|4700000|||$}. Prosecutors had said he took bribes of between {$200,000 and $350,000|200000|350000||$} from at least {nine|9||at least|developers} developers. Under Article 204 of the code he may appeal within 30 days.',
  // Refugees
  'More than {half a million|500000||more than|people} people have crossed into the two neighbouring countries, the agency said, {60 percent|60|||percent} of them children. Up to {4,000|4000||at most|} arrive each day at a camp built for {15,000|15000|||}. It has asked donors for {$1.6 billion|1600000000|||$} but has received less than {a fifth of|0.2||less than|} that.',
  // Farming
  'Farmers in the province planted {1.35 million hectares|1350000|||hectares} of wheat this spring, {8 percent|8|||percent} less than last year. Yields averaged {3.2 tonnes per hectare|3.2|||tonnes per hectare}. A tonne of milling wheat now costs {€218|218|||EUR}, up from {€176|176|||EUR}.',
  // Talks on islands (different from any article)
  'The two ministers signed {11|11|||agreements} agreements after talks that lasted almost five hours. The fund, worth {50 billion yen|50000000000|||JPY}, will pay for about {30|30||about|projects} projects on the three northern islands. Neither side would say when the first would begin.',
  // Power plant
  'Reactor 3 was shut down on Saturday after sensors recorded radiation of {12 microsieverts per hour|12|||microsieverts per hour}. The plant’s two other units, each with a capacity of {1,060 megawatts|1060|||megawatts}, kept running and supply roughly {9%|9||about|%} of the country’s electricity. Some {700|700||about|workers} workers were sent home.',
  // Sports business
  'The club beat Rovers 3-1 in front of {41,205|41205|||spectators} spectators, its eighth win in a row. It hopes to sell {25,000|25000|||tickets} season tickets at an average price of {£640|640|||GBP}, and has spent no more than {£30 million|30000000||at most|GBP} on new players.',
  // Health
  'The vaccine cut severe cases by {86 percent|86|||percent} in a trial of {21,700|21700|||adults} adults aged 18 to 64. Fewer than {10|10||less than|participants} participants needed hospital treatment. A dose costs {$3|3|||$}, and the company can make {40 million doses|40000000|||doses} a month.',
  // Climate
  'The glacier has lost {1.5 cubic kilometres|1.5|||cubic kilometres} of ice since 2000 and retreats by {20 to 25 metres|20|25||metres} a year. Sea level will rise by between {28 and 55 centimetres|28|55||centimetres} by 2100 if warming is kept below {2°C|2||less than|°C}, the report says on page 41.',
  // India
  'The state will spend {Rs 4,500 crore|45000000000|||Rs} on {260 km|260|||km} of new road, and {35 lakh|3500000|||families} families will get a subsidy of {Rs 1,200|1200|||Rs} each. The work is to begin in the first quarter of 2025.',
  // Defence
  'The ministry ordered {24|24|||} F-35 fighters and {1,200|1200|||missiles} missiles for a total of {$6.4bn|6400000000|||$}. Defence spending will reach {2.1 per cent|2.1|||per cent} of gross domestic product next year, just over the alliance’s target of {2 per cent|2|||per cent}.',
  // Museum
  'Thieves took {seven|7|||paintings} paintings and a {17-kilogram|17|||kilogram} silver cup from the museum at 12 Garden Street early on Sunday. The pictures are worth an estimated {€90 million|90000000||about|EUR}. One guard was hurt. Police searched {dozens|||}  of cars, and the museum has offered {100,000 euros|100000|||EUR} for information.',
  // Survey
  'In a poll of {1,012|1012|||voters} voters, {47%|47|||%} said they approved of the president, {3 points|3|||points} more than in May; the margin of error was {3.1 percentage points|3.1|||percentage points}. {Three quarters|0.75|||} of those under 30 were against the plan, and barely {one in ten|0.1|||} had read it.',
  // Railways
  'The line, {412 miles|412|||miles} long, will cut the journey to the capital from five hours to three. Trains will run at {300 km/h|300|||km/h} and stop at {eight|8|||stations} stations. Costs have doubled to {$98 billion|98000000000|||$} since the first plan of 2008, and only {171|171|||miles} miles are being built.',
];
