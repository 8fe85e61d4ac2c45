import { mayBeginUnit, unitCandidates } from '../../amounts/units';
import type { MeasureReading } from './reading';
import type { Token } from '../../amounts/tokens';

/** The longest unit in tokens: "barrels of oil per day", "sq. miles". */
const LONGEST = 6;

/** Symbols of one letter that are read in running text; the others are everyday letters. */
const letters = /^(?:[mgtlLWVKℓ°%‰′″％℃℉мгтл])$/u;

/** Names of units that are everyday words: no unit is taken from them without more words. */
const everyday =
  /^(?:in|are|ares|bar|bars|bit|bits|stone|stones|grain|grains|cup|cups|chain|chains|rod|rods|gray|grays|ton of|point|points|li|ri|mu|pt|pts|st|ch|ct|ac|therm|au|nm|gig|kan|go|ха|ар|му|го|кин|стон|kin|jin|second|bps|B|pp|mil|cal|ml of)$/i;

/** A unit after a number, as worded: "km²", "square kilometres", "per cent", "degrees Celsius", "(kg)". Units that words may mean several of are units too. */
export function unitAfter(text: (from: number, to: number) => string, tokens: readonly Token[], at: number): MeasureReading | null {
  const opens = /^[([]$/.test(tokens[at]?.text ?? '');
  const place = opens || /^[-‐‑]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  if (!mayBeginUnit(tokens[place]?.small ?? '')) return null;
  for (let count = LONGEST; count > 0; count--) {
    const to = place + count;
    const last = tokens[to - 1];
    if (!last || (opens && !/^[)\]]$/.test(tokens[to]?.text ?? ''))) continue;
    if (tokens[to]?.glued && /[\p{L}\d²³]/u.test(tokens[to]?.text ?? '')) continue;
    const words = text(place, to);
    if (words.length > 60 || (words.length === 1 && !letters.test(words)) || isEveryday(words, tokens[place])) continue;
    const [unit] = unitCandidates(words);
    // Capitals make other words of small symbols: "KPA" is no kilopascal.
    if (!unit || (/^\p{Lu}{2,}$/u.test(words) && !unit.symbols.includes(words))) continue;
    const sort =
      unit.dimension === 'time' ? 'duration' : unit.dimension === 'share' || unit.dimension === 'difference of shares' ? 'share' : 'unit';
    return { from: at, to: opens ? to + 1 : to, sort, unit: words, currency: null };
  }
  return null;
}

/** A short everyday word is a unit where it touches its digits: "12in". */
const isEveryday = (words: string, first: Token | undefined): boolean =>
  everyday.test(words) && !(first?.glued && /^(?:in|pt|B|pp|ac|nm)$/.test(words));
