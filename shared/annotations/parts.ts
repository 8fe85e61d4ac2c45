import type { Annotation, KindFields, Part } from '../model/annotation';
import type { Passage } from '../text/source-text';
import type { Selector } from '../text/selector';

/** The fields that hold Parts. */
export const partFields = ['cue', 'content'] as const;
export type PartField = (typeof partFields)[number];

/** The words of each part, in the order of the parts; one that points outside its passage has none. */
export const wordsOfParts = (parts: readonly Part[], selectors: readonly Selector[]): string[] =>
  parts.flatMap(({ passage, start, end }) => selectors[passage]?.exact.slice(start, end) || []);

/** The parts that a stretch of the text makes of the passages it overlaps, in the order of the passages. */
export const partsIn = (selectors: readonly Selector[], { start, end }: Passage): Part[] =>
  selectors.flatMap((selector, passage) => {
    const [from, to] = [Math.max(start, selector.start), Math.min(end, selector.end)];
    return from < to ? [{ passage, start: from - selector.start, end: to - selector.start }] : [];
  });

/** So many parts a field holds. */
const MOST_PARTS = 50;

/**
 * Parts with `added` ones: what these overlap gives way to them, and the very same marked again are marked no longer. In the order of the passages;
 * null where they would be more than a field holds.
 */
export function markedWith(parts: readonly Part[], added: readonly Part[]): Part[] | null {
  const isSame = (a: Part, b: Part): boolean => a.passage === b.passage && a.start === b.start && a.end === b.end;
  const meets = (a: Part, b: Part): boolean => a.passage === b.passage && a.start < b.end && b.start < a.end;
  const kept = parts.filter((part) => !added.some((other) => meets(part, other)));
  const fresh = added.filter((part) => !parts.some((other) => isSame(part, other)));
  const marked = [...kept, ...fresh].sort((a, b) => a.passage - b.passage || a.start - b.start);
  return marked.length > MOST_PARTS ? null : marked;
}

type Fields = Pick<Annotation, 'fields'>;

/** The patch that gives every part of an annotation anew by `move`, which gives null for one that has no place any more; empty where nothing changes. */
export function movedParts({ fields }: Fields, move: (part: Part) => Part | null): Partial<Fields> {
  const moved: Partial<Record<PartField, Part[]>> = {};
  for (const field of partFields) {
    const parts = partsOf(fields, field);
    const next = parts.map(move).filter((part) => part !== null);
    if (JSON.stringify(next) !== JSON.stringify(parts)) moved[field] = next;
  }
  return Object.keys(moved).length === 0 ? {} : { fields: { ...fields, ...moved } };
}

/** The parts in a field; none where the kind has no such field. */
export const partsOf = (fields: KindFields, field: PartField): readonly Part[] =>
  'cue' in fields || 'content' in fields ? (fields[field] ?? []) : [];

/**
 * The patch that keeps an annotation's parts on their words once its passages have other words, or other spaces, signs or capitals between
 * them. A part whose words are no longer found, or found more than once, goes: it never points at words nobody marked.
 */
export function repointParts(annotation: Fields & Pick<Annotation, 'selectors'>, after: readonly Selector[]): Partial<Fields> {
  return movedParts(annotation, (part) => {
    const before = annotation.selectors[part.passage]?.exact;
    const now = after[part.passage]?.exact;
    if (before === undefined || now === undefined) return null;
    if (now === before) return part;
    const place = placeOf(before, part, now);
    return place && { passage: part.passage, ...place };
  });
}

function placeOf(before: string, part: Part, now: string): Passage | null {
  const [old, fresh] = [letters(before), letters(now)];
  const first = old.places.findIndex((place) => place >= part.start);
  const last = old.places.findLastIndex((place) => place < part.end);
  if (first < 0 || last < first) return null;
  const words = old.words.slice(first, last + 1);
  const at = old.words === fresh.words ? first : onlyPlaceOf(words, fresh.words);
  if (at === null) return null;
  const start = fresh.places[at]!;
  const end = fresh.places[at + words.length - 1]! + 1;
  // The signs that open and close it belong to it where they are there still.
  const opening = before.slice(part.start, old.places[first]);
  const closing = before.slice(old.places[last]! + 1, part.end);
  return {
    start: now.endsWith(opening, start) ? start - opening.length : start,
    end: now.startsWith(closing, end) ? end + closing.length : end,
  };
}

function onlyPlaceOf(words: string, text: string): number | null {
  const at = text.indexOf(words);
  return at < 0 || text.includes(words, at + 1) ? null : at;
}

/** Letters and digits in lower case, one code unit each, with the place of each. */
function letters(text: string): { words: string; places: number[] } {
  const places: number[] = [];
  let words = '';
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{M}\p{N}]/gu)) {
    const small = letter.toLowerCase();
    for (let unit = 0; unit < letter.length; unit += 1) {
      places.push(index + unit);
      words += small.length === letter.length ? small[unit]! : letter[unit]!;
    }
  }
  return { words, places };
}
