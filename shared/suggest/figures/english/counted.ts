import type { CountedReading } from '../reading';
import type { NumberReading } from '../../../amounts/number-reading';
import type { Token } from '../../../amounts/tokens';

/** Words that end a noun phrase: it goes no further. */
const stops = new Set(
  (
    'of in to and or but by for from with at on as than that which who whom whose where when while if because since after before during until till over under ' +
    'above below between among through against without within across along around about into onto upon off per via despite including like such so not no nor ' +
    'was were is are be been being am has have had having do does did will would can could may might shall should must ' +
    'he she it they we you i him her them us this that these those his its their our my your the a an there here then now also only just still even ' +
    'said says say told tells reported ago later earlier less each every both all any some another one two three four five six seven eight nine ten ' +
    'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december last next killed died injured wounded remain remains became become went came left took made got ' +
    'annually daily monthly weekly yearly apiece together alone overall total'
  ).split(' '),
);

/** Nouns that end like a plural and are none, and verbs in -s that follow numbers seldom enough to leave out. */
const plurals = new Set(
  'people men women children police cattle sheep fish troops staff personnel feet teeth geese mice oxen aircraft spacecraft species series deer data media bacteria criteria alumni crew livestock poultry swine infantry cavalry clergy'.split(
    ' ',
  ),
);

const notPlural = /(?:ss|us|is|ous|'s|’s)$/;

/** Adjectives, by their endings and the most frequent others: they are not part of what is counted. */
const adjectives = new Set(
  'fresh brutal new former other more old young big large small great good bad high low long short early late major minor top key main local foreign different separate various certain additional extra further confirmed suspected senior junior current remaining entire whole full part average common single double annual daily monthly weekly recent previous next first second third final total due black white red green blue dead free poor rich strong weak open public private own such many several few mere record'.split(
    ' ',
  ),
);
const adjectiveEnding =
  /(?:ing|ed|ous|ive|ful|less|able|ible|ical|ic|ish|ary|ern|-\p{L}+ed|-held|-led|-run|-based|-old|-made|-born|-year|-long)$/u;
const nounsDespiteEnding =
  /^(?:building|wedding|meeting|training|hearing|shooting|bombing|landing|drawing|painting|warning|reading|saving|killing|bed|seed|breed|music|traffic|clinic|critic|library|olive|detective|executive|representative|native|relative|initiative|alternative|public|republic|topic|fabric|medic|mechanic|academic|secretary|salary|military|table|cable|vegetable|constable)s?$/;

/**
 * What a number counts: the noun after it and the nouns before that one, without their adjectives ("80 business deals", "6,000 or so remaining former
 * residents"); after "two of the four" the noun of the whole. Null where no noun can be told by its form.
 */
export function countedAfter(tokens: readonly Token[], at: number, number: NumberReading): CountedReading | null {
  // "half of those forces": what it is of, and not what it counts.
  if (number.form === 'fraction' && tokens[at]?.small === 'of') return null;
  const hyphened = hyphenedNoun(tokens, at);
  if (hyphened !== undefined) return hyphened;
  const place =
    (number.form === 'plural' ? at + 1 : wholeAfter(tokens, at)) ??
    (/^[-‐‑]$/.test(tokens[at]?.text ?? '') ? at + (tokens[at + 1]?.small === 'odd' ? 2 : 1) : at);
  const isOne = number.decimal === '1';
  const phrase = phraseFrom(tokens, place, place > at, isOne);
  if (!phrase) return null;
  let from = place;
  while (from < phrase.to - 1 && isAdjective(tokens, from, phrase.to)) from++;
  const first = tokens[from];
  const last = tokens[phrase.to - 1];
  return first && last ? { words: phrase.words(from), from: place, to: phrase.to } : null;
}

/** "a three-division army", "a 12-nation bloc": the noun joined to the number; null for what is joined and no noun; undefined where nothing is. */
function hyphenedNoun(tokens: readonly Token[], at: number): CountedReading | null | undefined {
  const noun = tokens[at + 1];
  if (!/^[-‐‑]$/.test(tokens[at]?.text ?? '') || !tokens[at]?.glued || !noun?.glued || noun.small === 'odd') return undefined;
  return noun.kind === 'word' && !/(?:ed|ing|fold|way)$/.test(noun.small) ? { words: noun.text, from: at + 1, to: at + 2 } : null;
}

/** "of the four", "out of the", "of its", "of Japan’s": the token after, where the noun of the whole begins. */
function wholeAfter(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.small !== 'of') return null;
  let place = at + 1;
  const isDefinite = /^(?:the|these|those|its|his|her|their|our|my|your|all)$|['’]s?$/.test(tokens[place]?.small ?? '');
  if (!isDefinite) return null;
  while (
    place < at + 4 &&
    /^(?:the|these|those|its|his|her|their|our|my|your|all|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)$|^\d[\d,]*$|['’]s?$/.test(
      tokens[place]?.small ?? '',
    )
  )
    place++;
  return place;
}

interface Phrase {
  readonly to: number;
  readonly words: (from: number) => string;
}

const REACH = 6;

/** The words up to the plural noun that ends the phrase; for one thing, up to the last word before a stop. */
function phraseFrom(tokens: readonly Token[], place: number, isWhole: boolean, isOne: boolean): Phrase | null {
  let to = 0;
  let index = place;
  for (; index < place + REACH; index++) {
    const token = tokens[index];
    if (!token || token.kind !== 'word' || token.fresh || (stops.has(token.small) && token.text !== 'US')) {
      if (token?.text === '.' && token.glued && /^\p{Lu}$/u.test(tokens[index - 1]?.text ?? '')) continue;
      if (token?.text === '-' && token.glued && tokens[index + 1]?.glued && tokens[index + 1]?.kind === 'word') continue;
      break;
    }
    if (isPlural(token)) to = index + 1;
    else if (to > 0) break;
  }
  if (to === 0 && (isOne || isWhole || tokens[place - 1]?.text === '-') && index > place && index <= place + 3) to = index;
  if (to === 0) return null;
  return { to, words: (from) => joined(tokens, from, to) };
}

const isPlural = ({ small, text }: Token): boolean =>
  plurals.has(small) ||
  // "Iraqis", "Saudis"
  /^\p{Lu}\p{L}{3,}[aiou]?\p{L}is$/u.test(text) ||
  (/\p{L}{2}s$/u.test(small) && !notPlural.test(small) && !/^\p{Lu}{2,}$/u.test(text)) ||
  /^\p{Lu}{2,}s$/u.test(text);

function isAdjective(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.text === '-') return true;
  // A hyphen joins this word to the next: "Russia-held islands".
  if (tokens[at + 1]?.text === '-' && at + 2 < to && tokens[at + 1]?.glued) return true;
  return (
    !nounsDespiteEnding.test(token.small) &&
    (adjectives.has(token.small) || adjectiveEnding.test(token.small) || /^\p{Lu}\p{L}+(?:an|ese|ish|i)$/u.test(token.text))
  );
}

function joined(tokens: readonly Token[], from: number, to: number): string {
  let words = '';
  for (let index = from; index < to; index++) words += `${index > from && !tokens[index]?.glued ? ' ' : ''}${tokens[index]?.text ?? ''}`;
  return words;
}
