import { passage, type GoldText } from './gold';

/** Passages of our own: wire, diplomacy, governments, conflict, translated news. Tuned on. */
export const devWorld: readonly GoldText[] = [
  passage(
    'ceasefire wire',
    `GENARA (Agency) -- Mediators said on Sunday they had secured a 72-hour truce between the army and rebels in the north, hours after shelling killed at least 14 people.

"Both sides have given us their word," U.N. envoy Karim Sall said in a video statement. "What we need now is for the guns to fall silent."

The army confirmed that it would observe the truce but said it reserved the right to respond to attacks. A rebel commander, who asked not to be named, told the Agency his men would "hold their fire if the others hold theirs".

Aid groups warned that three days would not be enough. "Seventy-two hours is nothing," said Ines Roth, who runs the relief operation in the town of Basra Gate. Roth said 60,000 people had been without clean water since Thursday, according to the group's own count.

President Adan Luma, whose government has repeatedly rejected talks with the rebels, made no comment.`,
    `claim | Mediators | said | they had secured a 72-hour truce between the army and rebels in the north, hours after shelling killed at least 14 people
position | U.N. envoy Karim Sall | said | "Both sides have given us their word," || "What we need now is for the guns to fall silent."
claim | The army | confirmed | that it would observe the truce
position? | The army | said | it reserved the right to respond to attacks
position | A rebel commander | told | his men would "hold their fire if the others hold theirs" | conditional
claim | Aid groups | warned | that three days would not be enough
claim | Ines Roth | said | "Seventy-two hours is nothing,"
claim | Roth | said | 60,000 people had been without clean water since Thursday
claim? | the group's own count | according to | 60,000 people had been without clean water since Thursday
position | whose government | has repeatedly rejected | talks with the rebels | against`,
  ),
  passage(
    'summit',
    `Leaders of the eight river states pledged on Friday to cut the water they take from the Sava by a fifth, but stopped short of setting binding targets.

In a joint communique, they said the river was "in grave danger" and promised to publish their figures every year. Hungary's proposal to set up a common court was dropped after Austria objected.

"This is a beginning, not an end," said Slovene Prime Minister Jana Kos, who hosted the meeting. Kos, a former engineer, added that the states had "run out of excuses".

Environmentalists were unimpressed. "Promises do not fill rivers," said Dirk Haan, director of the group Clear Flow. He called the agreement "an empty bucket".

Belgrade maintains that it should be allowed to finish two dams, while Zagreb insists that no new dams be built. Talks on the question will continue in the spring.`,
    `position | Leaders of the eight river states | pledged | to cut the water they take from the Sava by a fifth
claim | they | said | the river was "in grave danger"
position | they | promised | to publish their figures every year
claim | Slovene Prime Minister Jana Kos | said | "This is a beginning, not an end,"
claim | Kos | added | that the states had "run out of excuses"
claim | Dirk Haan | said | "Promises do not fill rivers,"
position? | He | called | the agreement "an empty bucket"
position | Belgrade | maintains | that it should be allowed to finish two dams | for
position | Zagreb | insists | that no new dams be built | against
position? | Austria | objected | Hungary's proposal to set up a common court`,
  ),
  passage(
    'border dispute',
    `Norland has accused its neighbour of moving border posts at night, an allegation the government in Vesk dismissed as "pure fantasy".

Foreign Minister Ola Brandt told parliament that satellite images showed at least nine posts had been shifted by as much as 40 metres. "We will never accept the redrawing of our border by stealth," she said to applause.

Vesk denies moving any posts and says it welcomes inspectors. Its ambassador, summoned to the ministry on Tuesday, was quoted by state television as saying that the posts had been washed away by floods.

Neither side wants a fight, diplomats say. One Western diplomat, speaking on condition of anonymity, said the row had more to do with elections in both countries than with fields.

Under a 1974 treaty, the two countries agreed to settle disputes through a joint commission, which last met in 2011.`,
    `claim | Norland | has accused | its neighbour of moving border posts at night
position | the government in Vesk | dismissed | an allegation || as "pure fantasy" | against
claim | Foreign Minister Ola Brandt | told | that satellite images showed at least nine posts had been shifted by as much as 40 metres
claim | satellite images | showed | at least nine posts had been shifted by as much as 40 metres
position | she | said | "We will never accept the redrawing of our border by stealth," | against
claim | Vesk | denies | moving any posts
claim | Vesk | says | it welcomes inspectors
position | it | welcomes | inspectors | for
claim | Its ambassador | saying | that the posts had been washed away by floods
claim | diplomats | say | Neither side wants a fight
position? | Neither side | wants | a fight
claim | One Western diplomat | said | the row had more to do with elections in both countries than with fields
position | the two countries | agreed | to settle disputes through a joint commission, which last met in 2011`,
  ),
  passage(
    'sanctions',
    `The European bloc will tighten its sanctions on the military rulers of Tarim, its foreign policy chief announced on Monday.

"There can be no business as usual with a regime that jails its own voters," Petra Olsen told journalists in Brussels after ministers gave their backing to the measures.

France had argued for an oil embargo, but Italy opposed it, according to two people familiar with the discussions. Germany suggested that the bloc wait until after the rainy season.

Tarim's rulers have called the sanctions illegal. In a letter seen by this newspaper, General Hto Min writes that his country "owes explanations to nobody". Beijing has urged both sides to show restraint, while Washington has made clear it backs the European move.

Rights groups hailed the decision as overdue. But Amina Deh of the exile group Free Tarim doubts it will change much: "The generals do not keep their money in Paris."`,
    `claim | its foreign policy chief | announced | The European bloc will tighten its sanctions on the military rulers of Tarim
position | Petra Olsen | told | "There can be no business as usual with a regime that jails its own voters,"
position | France | had argued | for an oil embargo
position | Italy | opposed | it | against
claim | two people familiar with the discussions | according to | France had argued for an oil embargo, but Italy opposed it
position | Germany | suggested | that the bloc wait until after the rainy season
claim | Tarim's rulers | have called | the sanctions illegal
claim | General Hto Min | writes | that his country "owes explanations to nobody"
position | Beijing | has urged | both sides to show restraint | for
position? | Washington | has made clear | it backs the European move
position | it | backs | the European move | for
position | Rights groups | hailed | the decision as overdue | for
claim | Amina Deh of the exile group Free Tarim | doubts | it will change much
claim | - | - | "The generals do not keep their money in Paris."`,
  ),
  passage(
    'translated agency',
    `Moscow considers the new missiles a threat to its security and reserves the right to respond, Deputy Foreign Minister Sergei Antonov said on Wednesday.

"We have warned our partners more than once that such steps would not go unanswered," the diplomat emphasised, as quoted by the agency Novosti.

Antonov pointed out that the treaty had been signed in good faith. He also did not rule out that the issue would be raised at the meeting of the two presidents. The Kremlin earlier expressed hope that common sense would prevail.

For its part, the Defence Ministry stated that the exercises are purely defensive in nature and are not directed against third countries. NATO believes otherwise. Its secretary-general, speaking to reporters in Oslo, said that the alliance sees no justification for such a large number of troops.

It is expected that the two ministers will meet next week.`,
    `position | Moscow | considers | the new missiles a threat to its security
claim | Deputy Foreign Minister Sergei Antonov | said | Moscow considers the new missiles a threat to its security and reserves the right to respond
claim | the diplomat | emphasised | "We have warned our partners more than once that such steps would not go unanswered,"
claim | We | have warned | that such steps would not go unanswered
claim | Antonov | pointed out | that the treaty had been signed in good faith
claim? | He | rule out | that the issue would be raised at the meeting of the two presidents
position | The Kremlin | hope | that common sense would prevail
claim | the Defence Ministry | stated | that the exercises are purely defensive in nature and are not directed against third countries
position? | Its secretary-general | said | that the alliance sees no justification for such a large number of troops`,
  ),
  passage(
    'earthquake',
    `Rescuers dug through rubble for a third day on Saturday after an earthquake of magnitude 6.8 struck the mountains east of Tarsa, officials said. The death toll rose to 212.

"We heard my son calling until last night," said Yusuf Demir, standing outside what had been a four-storey block. "Then it went quiet."

The disaster agency said more than 1,900 buildings had collapsed and estimated that 30,000 people needed shelter. Its head, Leyla Ozan, appealed for tents and blankets, saying nights in the region were already below freezing.

Some residents complained that help had been slow to arrive. Mehmet Aksoy, a teacher in the village of Kizil, said he and his neighbours had dug with their hands. "Nobody came," he said. "Nobody."

The interior minister acknowledged delays but said roads had been blocked by landslides. Engineers have long argued that building rules in the province are too weak. A 2015 report warned that half of its schools could fall in a strong quake.`,
    `claim | officials | said | Rescuers dug through rubble for a third day on Saturday after an earthquake of magnitude 6.8 struck the mountains east of Tarsa
claim | Yusuf Demir | said | "We heard my son calling until last night," || "Then it went quiet."
claim | The disaster agency | said | more than 1,900 buildings had collapsed
claim | The disaster agency | estimated | that 30,000 people needed shelter
position | Leyla Ozan | appealed for | tents and blankets | for
claim | Leyla Ozan | saying | nights in the region were already below freezing
claim | Some residents | complained | that help had been slow to arrive
claim | Mehmet Aksoy | said | he and his neighbours had dug with their hands
claim | he | said | "Nobody came," || "Nobody."
claim | The interior minister | acknowledged | delays
claim | The interior minister | said | roads had been blocked by landslides
position | Engineers | have long argued | that building rules in the province are too weak
claim | A 2015 report | warned | that half of its schools could fall in a strong quake`,
  ),
  passage(
    'visit',
    `During her first trip abroad since taking office, Chancellor Eva Lindt promised the Baltic states "all the help they need" and ruled out any easing of sanctions.

"Your security is our security," Lindt said at a joint news conference with Estonian Prime Minister Kristjan Tamm, who thanked her for sending more troops.

Tamm, for his part, said the threat from the east had not gone away. "It would be naive," he said, "to believe that a handshake changes anything." He urged Berlin to speed up deliveries of air defences.

Asked whether Germany would send tanks, Lindt said only that the question was being examined. A person close to the chancellor said a decision was likely before the end of the month.

Lindt's visit is seen by many as an attempt to repair ties. Her predecessor was often accused of ignoring the region.`,
    `position | Chancellor Eva Lindt | promised | the Baltic states "all the help they need"
position | Chancellor Eva Lindt | ruled out | any easing of sanctions | against
claim | Lindt | said | "Your security is our security,"
claim | Tamm | said | the threat from the east had not gone away
position? | he | said | "It would be naive," || "to believe that a handshake changes anything."
position | He | urged | Berlin to speed up deliveries of air defences | for
claim | Lindt | said | only that the question was being examined
claim | A person close to the chancellor | said | a decision was likely before the end of the month
claim? | many | is seen | Lindt's visit || as an attempt to repair ties`,
  ),
];
