const particle = /^(?:de|del|della|der|den|di|da|do|dos|du|la|le|el|al|bin|ibn|von|van|ten|ter|y|e|of|for|und|zu)$/;
const capitalised = /^[\p{Lu}\p{Lt}\p{Lo}'’"“(][\p{L}\p{M}\p{N}.'’"”)-]*$/u;
const role = /\b(?:writer|correspondent|editor|reporter|staff|bureau|columnist|contributor|desk)\b/i;
const paper =
  /\b(?:Times|Post|News|Gazette|Herald|Tribune|Journal|Press|Observer|Guardian|Telegraph|Chronicle|Courier|Mail|Star|Standard|Independent|Review|Magazine|Agency|Today|Daily|Weekly|Shimbun|Zeitung|Reuters|Kyodo|TASS)$/;

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** Two to six capitalised words, particles between them: "Jane Roe", "Ludwig van Beethoven". */
export function isName(text: string): boolean {
  const words = wordsOf(text);
  if (words.length < 2 || words.length > 6 || role.test(text)) return false;
  return capitalised.test(words[0]!) && words.slice(1).every((word) => particle.test(word) || capitalised.test(word));
}

/** Capitalised words that are a newspaper's by their first or last: "The Harbour Gazette", "Kyodo News". */
export function isPublisher(text: string): boolean {
  const words = wordsOf(text);
  if (words.length > 6 || !words.every((word) => particle.test(word) || capitalised.test(word))) return false;
  return (words.length > 1 && words[0] === 'The') || paper.test(text.trim());
}

export const isRole = (text: string): boolean => role.test(text);

/** The people in "Jane Roe, John Poe and Ann Doe"; the words as one where a part of them is no name. */
export function splitNames(text: string): string[] {
  const whole = text.trim().replace(/^by\s+/i, '');
  const parts = whole.split(/\s*[,;&]\s*|\s+and\s+/).filter((part) => part !== '' && !isRole(part));
  return parts.length > 0 && parts.every(isName) ? parts : whole === '' ? [] : [whole];
}
