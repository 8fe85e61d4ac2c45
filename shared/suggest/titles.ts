/** Offices that stand before a name in English. Those of courtesy say nothing of an office. */
const OFFICE =
  'Presidents?|Vice Presidents?|Prime Ministers?|Premiers?|(?:Foreign |Defen[cs]e |Finance |Interior |Health |Trade |Deputy |Chief Cabinet |Cabinet )*(?:Ministers?|Secretar(?:y|ies))(?: of State| General)?|Chancellors?|Senators?|Sen\\.|Governors?|Gov\\.|Representatives?|Reps?\\.|Congress(?:man|woman)|Mayors?|Kings?|Queens?|Emperors?|Empress|Princes?|Princess|Popes?|Cardinals?|Archbishops?|Bishops?|Generals?|Gen\\.|Lt\\. Gen\\.|Maj\\. Gen\\.|Admirals?|Adm\\.|Colonels?|Col\\.|Majors?|Captains?|Capt\\.|Lieutenants?|Lt\\.|Sergeants?|Sgt\\.|Ambassadors?|Chair(?:man|woman|person)?|Directors?|Director General|Commissioners?|Speakers?|Judges?|Justices?|Attorney General|Prosecutors?|Professors?|Prof\\.|Spokes(?:man|woman|person)|Sheikhs?|Sultans?|Chief Executive|CEO';
const COURTESY = 'Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Dr\\.?|Sir|Dame|Lord|Lady';
const titled = new RegExp(`^(.*?\\b(?:${OFFICE}))\\s+(?=\\p{Lu})(.+)$`, 'u');
const courteous = new RegExp(`^(?:${COURTESY})\\s+(?=\\p{Lu})(.+)$`, 'u');
/** Words before an office that are the sentence's: "visiting Russian President". */
const PASSING = /^(?:the|an?|visiting|outgoing|incoming|newly elected|then|current|new)[\s-]+/iu;

/** A speaker's words taken apart: the name without title, and the office where one stands before it. "Prime Minister Shinzo Abe" is Shinzo Abe, Prime Minister. */
export function withoutTitle(words: string): { readonly name: string; readonly role: string | null } {
  const [, office, name] = titled.exec(words) ?? [];
  if (office === undefined || name === undefined) return { name: courteous.exec(words)?.[1] ?? words, role: null };
  return { name: courteous.exec(name)?.[1] ?? name, role: lastingRole(office) };
}

/** An office without the words that are the sentence's. */
export const lastingRole = (role: string): string => role.replace(PASSING, '').replace(PASSING, '');
