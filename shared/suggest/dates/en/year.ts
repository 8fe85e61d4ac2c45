import { gap, isCapital, isDash, isGlued, isNumber, type Tokens } from '../tokens';
import { isWord } from './found';
import { isPartOfNumber } from './numbers';
import { look } from './lexicon';

export interface YearFound {
  readonly year: number;
  readonly next: number;
  /** Whether an era is written: then any number is a year. */
  readonly hasEra: boolean;
}

/** "BC", "B.C.E.", "AD": whether before year 1, and the token after it. */
export function readEra(t: Tokens, at: number): { bce: boolean; next: number } | null {
  const word = t.words[at];
  if (word === 'bc' || word === 'bce') return { bce: true, next: at + 1 };
  if ((word === 'ad' || word === 'ce') && isCapital(t, at)) return { bce: false, next: at + 1 };
  if (!isCapital(t, at) || !isDotted(t, at)) return null;
  const letters = word! + t.words[at + 2]!;
  if (letters !== 'bc' && letters !== 'ad' && letters !== 'ce') return null;
  const bce = letters === 'bc';
  const dot = t.words[at + 3] === '.' && isGlued(t, at + 3);
  if (bce && dot && t.words[at + 4] === 'e' && isGlued(t, at + 4)) return { bce, next: at + 6 };
  return { bce, next: dot ? at + 4 : at + 3 };
}

const isDotted = (t: Tokens, at: number) =>
  t.words[at + 1] === '.' &&
  isGlued(t, at + 1) &&
  t.kinds[at + 2] === 0 &&
  t.words[at + 2]!.length === 1 &&
  isGlued(t, at + 2) &&
  at + 2 < t.count;

/** A year: four digits, or fewer with an era. Nothing is said yet of whether the number is a year. */
export function readYear(t: Tokens, at: number): YearFound | null {
  const before = readEra(t, at);
  if (before && !before.bce && isNumber(t, before.next) && !isPartOfNumber(t, before.next)) {
    return { year: Number(t.words[before.next]), next: before.next + 1, hasEra: true };
  }
  if (!isNumber(t, at) || t.words[at]!.length > 4) return null;
  const value = Number(t.words[at]);
  const era = readEra(t, at + 1);
  if (era && value > 0) return { year: era.bce ? 1 - value : value, next: era.next, hasEra: true };
  if (t.words[at]!.length !== 4 || value < 1000 || value > 2999 || isPartOfNumber(t, at)) return null;
  return { year: value, next: at + 1, hasEra: false };
}

/** "’98": the two digits of a year, of this century or the last. */
export function readShortYear(t: Tokens, at: number): YearFound | null {
  if (t.words[at] !== "'" || !isNumber(t, at + 1) || !isGlued(t, at + 1) || t.words[at + 1]!.length !== 2 || isPartOfNumber(t, at + 1))
    return null;
  const value = Number(t.words[at + 1]);
  return { year: value <= 30 ? 2000 + value : 1900 + value, next: at + 2, hasEra: false };
}

const labels = new Set(
  (
    'no number nr room flight route article section page pages resolution order law highway interstate model version line unit channel psalm ' +
    'figure table chapter bus train patent bill form regulation directive rule gate suite box apartment building paragraph convoy asteroid ' +
    'protocol clause extension code locomotive engine boeing airbus sonnet'
  ).split(' '),
);
const streets = new Set('street avenue road boulevard lane drive st ave rd blvd square parkway way court place terrace'.split(' '));
const counted = new Set(
  (
    'people men women children troops soldiers prisoners casualties miles kilometres kilometers km metres meters feet tonnes tons pounds dollars ' +
    'euros yen roubles rubles acres hectares hours days weeks months years jobs votes seats houses homes ships tanks aircraft times pages words points ' +
    'percent per million billion thousand hundred degrees inches yards gallons litres liters barrels calories refugees students workers employees members'
  ).split(' '),
);
/** What may be joined to a year by a hyphen ("a 1992-vintage"), and what may stand before one that is far from ours. */
const eras = new Set('era style vintage model built born to based dated'.split(' '));
const leads = new Set(
  'in by since until till from to of during before after around about circa between and through year years the for ( - –'.split(' '),
);
const measures = new Set(
  'mb gb kb tb mhz ghz khz mw gw kw kg lb lbs cc hp bhp km mm cm nm ml px dpi kwh mwh rpm am pm block blocks'.split(' '),
);
const afterYear = new Set(
  'was were had has is are did would could saw and or to but when as with in on at by for from of the a an that who which while where until after before through between following between he she they it its'.split(
    ' ',
  ),
);

/** Whether four digits by themselves are a year and not a count, a model or a house. */
export function isLikelyYear(t: Tokens, at: number, next: number): boolean {
  const value = Number(t.words[at]);
  if (isNumber(t, at - 1) && t.gaps[at] === gap.space) return false;
  if (isDash(t, at - 1) && isGlued(t, at) && isNumber(t, at - 2) && t.words[at - 2]!.length < 4 && isGlued(t, at - 1)) return false;
  if (value > 2500 || labels.has(beforeLabel(t, at))) return false;
  if (isWord(t, at - 1, 'than') && isWord(t, at - 2, 'more', 'fewer', 'less')) return false;
  const isOdd = value > 2050 || value < 1400;
  if (isOdd && !leads.has(t.words[at - 1] ?? '')) return false;
  if (isDash(t, next) && isGlued(t, next) && t.kinds[next + 1] === 0 && isGlued(t, next + 1) && !eras.has(t.words[next + 1]!)) return false;
  if (next >= t.count || t.kinds[next] !== 0) return !isFollowedByAmount(t, next);
  const word = t.words[next]!;
  if (measures.has(word) || (counted.has(word) && !isWord(t, at - 1, 'the', 'in'))) return false;
  if (isCapital(t, next)) return !hasStreet(t, next);
  const isPlainNoun = !afterYear.has(word) && look(word) === undefined;
  const isRound = value % 100 === 0 && value !== 1900 && value !== 2000;
  if (isPlainNoun && (isRound || value < 1400) && !isWord(t, at - 1, 'the')) return false;
  return !(isPlainNoun && word.endsWith('s') && value % 100 === 0 && !isWord(t, at - 1, 'the', 'in'));
}

const isFollowedByAmount = (t: Tokens, next: number) => next < t.count && '%°'.includes(t.words[next]!);

function beforeLabel(t: Tokens, at: number): string {
  const word = t.words[at - 1] ?? '';
  return word === '.' ? (t.words[at - 2] ?? '') : word;
}

function hasStreet(t: Tokens, at: number): boolean {
  for (let ahead = at; ahead < at + 4 && isCapital(t, ahead); ahead++) if (ahead > at && streets.has(t.words[ahead]!)) return true;
  return false;
}
