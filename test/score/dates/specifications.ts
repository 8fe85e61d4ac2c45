import { existsSync, readFileSync } from 'node:fs';
import { boundsOf } from '../../../shared/dates/edtf-bounds';
import { parseEdtf } from '../../../shared/dates/edtf-value';
import { timexToEdtf } from './gold';
import type { FoundDate } from './measure';

interface Value {
  readonly timex?: string;
  readonly type?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

/** A sentence with its dates, and for each the EDTF values that are right. */
export interface Specification {
  readonly text: string;
  readonly published: string;
  readonly dates: readonly { readonly start: number; readonly end: number; readonly values: readonly string[] }[];
}

/** The dates of the specifications by their types: days, and stretches that a single EDTF value can say. Other types (times, sets) are left out. */
export function readSpecifications(file: string): Specification[] {
  if (!existsSync(file)) return [];
  const all = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')) as {
    Input: string;
    Context?: { ReferenceDateTime?: string };
    Results: { Start?: number; End?: number; TypeName?: string; Resolution?: { values?: Value[] } }[];
  }[];
  return all.flatMap(({ Input, Context, Results }) => {
    const dates = Results.map((each) => ({
      start: each.Start ?? 0,
      end: (each.End ?? 0) + 1,
      values: (each.Resolution?.values ?? []).flatMap(edtfOf),
    }));
    const isKnown = Results.every(({ TypeName }) => TypeName === 'datetimeV2.date' || TypeName === 'datetimeV2.daterange');
    return isKnown && dates.every(({ values }) => values.length > 0)
      ? [{ text: Input, published: (Context?.ReferenceDateTime ?? '2016-11-07').slice(0, 10), dates }]
      : [];
  });
}

const day = 86_400_000;

function edtfOf({ timex, value, start, end, type }: Value): string[] {
  if (type === 'date') return value && /^\d{4}-\d\d-\d\d$/.test(value) ? [value] : [];
  const named = timex ? timexToEdtf(timex) : null;
  if (!start || !end || !/^\d{4}-\d\d-\d\d$/.test(end)) return named ? [named] : [];
  const last = new Date(new Date(`${end}T00:00:00Z`).getTime() - day).toISOString().slice(0, 10);
  const from = start.slice(0, 7);
  const isYear = start.endsWith('-01-01') && last === `${start.slice(0, 4)}-12-31`;
  const isMonth = start.endsWith('-01') && last.slice(0, 7) === from && end.endsWith('-01');
  return [
    `${start}/${last}`,
    `${start}/${end}`,
    ...(named && !timex!.startsWith('X') ? [named] : []),
    ...(isYear ? [start.slice(0, 4)] : []),
    ...(isMonth ? [from] : []),
  ];
}

/** Whether two EDTF values cover the same days: "2017-33" and "2017-01-01/2017-03-31". */
function isSame(a: string, b: string): boolean {
  const [first, second] = [a, b].map((edtf) => {
    const value = parseEdtf(edtf);
    const result = value && boundsOf(value);
    return result?.ok ? `${result.bounds.earliest?.day}/${result.bounds.latest?.day}` : edtf;
  });
  return first === second;
}

/** How many of the dates are found (an overlap) with a value that is right, out of all found and all there are. */
export function measureSpecifications(
  all: readonly Specification[],
  find: (text: Specification) => readonly FoundDate[],
  onMiss?: (words: string) => void,
) {
  const count = { right: 0, found: 0, gold: 0 };
  for (const each of all) {
    const found = find(each).filter(({ edtf }) => edtf !== null);
    count.gold += each.dates.length;
    count.found += found.length;
    for (const gold of each.dates) {
      const near = found.filter((one) => one.start < gold.end && gold.start < one.end);
      if (near.some(({ edtf }) => gold.values.some((value) => isSame(value, edtf!)))) count.right++;
      else
        onMiss?.(
          `${each.text} (${each.published}) [${each.text.slice(gold.start, gold.end)}] ${gold.values.join(' ')} ≠ ${near.map(({ edtf }) => edtf).join(' ')}`,
        );
    }
    if (each.dates.length === 0 && found.length > 0)
      onMiss?.(`${each.text} FALSE ${found.map((one) => each.text.slice(one.start, one.end)).join('|')}`);
  }
  return count;
}
