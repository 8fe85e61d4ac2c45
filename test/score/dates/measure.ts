import type { GoldDate, GoldText } from './gold';

export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly edtf: string | null;
}

/** How many were found, how many there are, and how many of them agree. */
interface Tally {
  right: number;
  found: number;
  gold: number;
}

export interface DateMeasure {
  readonly strict: Tally;
  readonly relaxed: Tally;
  readonly edtf: Tally;
}

const tally = (): Tally => ({ right: 0, found: 0, gold: 0 });
const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);

export const precision = ({ right, found }: Tally) => percent(right, found);
export const recall = ({ right, gold }: Tally) => percent(right, gold);
export const fScore = ({ right, found, gold }: Tally) => percent(2 * right, found + gold);

/** A disagreement, for whoever works on the grammar. */
export interface Miss {
  readonly text: string;
  readonly gold: GoldDate | null;
  readonly found: FoundDate | null;
}

/**
 * Strict: the same span (or one the gold takes as well). Relaxed: any overlap. EDTF: an overlap and the same value, among those that name a
 * time at all. What lies on a doubtful item counts neither way.
 */
export function measureDates(
  texts: readonly GoldText[],
  find: (text: GoldText) => readonly FoundDate[],
  onMiss?: (miss: Miss, text: GoldText) => void,
): DateMeasure {
  const measure = { strict: tally(), relaxed: tally(), edtf: tally() };
  for (const text of texts) measureText(text, find(text), measure, onMiss);
  return measure;
}

function measureText(
  text: GoldText,
  found: readonly FoundDate[],
  { strict, relaxed, edtf }: DateMeasure,
  onMiss?: (miss: Miss, text: GoldText) => void,
): void {
  const counted = text.dates.filter((each) => !each.isDoubtful);
  const taken = new Set<FoundDate>();
  strict.gold += counted.length;
  relaxed.gold += counted.length;
  edtf.gold += counted.filter((each) => each.values !== null).length;
  for (const gold of counted) {
    const match = bestMatch(gold, found, taken);
    const miss = (each: FoundDate | null) => onMiss?.({ text: text.text.slice(gold.start, gold.end), gold, found: each }, text);
    if (!match) {
      miss(null);
      continue;
    }
    taken.add(match);
    relaxed.right++;
    if (isSameSpan(gold, match)) strict.right++;
    else miss(match);
    if (gold.values === null) continue;
    if (match.edtf !== null && gold.values.includes(match.edtf)) edtf.right++;
    else if (isSameSpan(gold, match)) miss(match);
  }
  const judged = found.filter((each) => taken.has(each) || !text.dates.some((gold) => gold.isDoubtful && overlaps(gold, each)));
  strict.found += judged.length;
  relaxed.found += judged.length;
  const dated = judged.filter((each) => each.edtf !== null);
  edtf.found += dated.length;
  for (const each of judged) if (!taken.has(each)) onMiss?.({ text: text.text.slice(each.start, each.end), gold: null, found: each }, text);
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) => a.start < b.end && b.start < a.end;
const isSameSpan = (gold: GoldDate, found: FoundDate) =>
  (gold.start === found.start && gold.end === found.end) || gold.spans.some(([start, end]) => start === found.start && end === found.end);

function bestMatch(gold: GoldDate, found: readonly FoundDate[], taken: ReadonlySet<FoundDate>): FoundDate | null {
  const near = found.filter((each) => !taken.has(each) && overlaps(gold, each));
  return near.find((each) => isSameSpan(gold, each)) ?? near[0] ?? null;
}
