import type { Annotation } from '../../../shared/model/annotation';
import { claim, person, position, quantity } from '../../fixtures/ledger-records';

/** A text of a hundred words of four letters, "w00 " to "w99 ": the word of a number stands at four times it. */
export const text = Array.from({ length: 100 }, (_, at) => `w${String(at).padStart(2, '0')}`).join(' ');

/** Where the words from one to another stand. */
const at = (from: number, to: number): Annotation['selectors'][number] => {
  const [start, end] = [from * 4, to * 4 + 3];
  return { exact: text.slice(start, end), prefix: '', suffix: '', start, end };
};

const makers = { claim, position, quantity, person };

/** An annotation of the words from one to another, and of which these fields are stated. */
export function coded<K extends keyof typeof makers>(
  kind: K,
  [from, to]: readonly [number, number],
  fields: Parameters<(typeof makers)[K]>[0] = {},
  known: Partial<Annotation> = {},
): Annotation {
  const make = makers[kind] as (fields: object, known: Partial<Annotation>) => Annotation;
  return { ...make(fields, known), selectors: [at(from, to)] };
}
