import { detailLabels } from '../../shared/citation/detail-labels';
import type { Id } from '../../shared/model/record';
import { retagged, type TagChange } from '../../shared/model/retagged';
import { Detail, Source, type CodingStatus } from '../../shared/model/source';

/** The fields of words that are changed in several sources at once. */
export const wordFields = ['publisher', 'language', ...Detail.options] as const;
export type WordField = (typeof wordFields)[number];
export const fieldLabels: Readonly<Record<WordField, string>> = { publisher: 'Publisher', language: 'Language', ...detailLabels };

/** The longest words of each field, as the model keeps them. */
export const longestOf = (field: WordField): number => (field === 'publisher' ? 500 : field === 'language' ? 40 : 5_000);

/** One change to several sources. What is absent stays as it is; empty words take a value away. */
export interface BulkChange extends TagChange {
  readonly status?: CodingStatus;
  readonly words?: { readonly [F in WordField]?: string };
  readonly into?: Id;
  readonly outOf?: readonly Id[];
}

/** A source as the change makes it; the very same where it changes nothing, or would make it more than a record has room for: nothing is cut off. */
export function changedBy(change: BulkChange, source: Source): Source {
  const next = asked(change, source);
  return next !== source && hasRoom(next) ? next : source;
}

function asked(change: BulkChange, source: Source): Source {
  const next: Source = {
    ...source,
    status: change.status ?? source.status,
    tags: retagged(change, source.tags),
    collections: recollected(change, source.collections),
    ...wordsChanged(change.words ?? {}, source),
  };
  return JSON.stringify(next) === JSON.stringify(source) ? source : next;
}

const hasRoom = ({ tags, collections }: Source): boolean =>
  Source.shape.tags.safeParse(tags).success && Source.shape.collections.safeParse(collections).success;

function recollected({ into, outOf = [] }: BulkChange, collections: readonly Id[]): Id[] {
  const gone = new Set(outOf);
  return [...new Set([...collections.filter((id) => !gone.has(id)), ...(into === undefined ? [] : [into])])];
}

/** A value a person typed no longer comes from where it was found. */
function wordsChanged(words: NonNullable<BulkChange['words']>, source: Source): Partial<Source> {
  const foundIn = { ...source.foundIn };
  const details = { ...source.details };
  const patch: { publisher?: string | null; language?: string | null } = {};
  for (const field of wordFields) {
    const typed = words[field];
    if (typed === undefined) continue;
    const value = typed.trim() || null;
    if (valueOf(field, source) === value) continue;
    if (field === 'publisher' || field === 'language') {
      patch[field] = value;
      delete foundIn[field];
    } else if (value === null) delete details[field];
    else details[field] = value;
  }
  const hasDetails = source.details !== undefined || Object.keys(details).length > 0;
  return { ...patch, foundIn, ...(hasDetails ? { details } : {}) };
}

/** What a source has in a field; null where nothing is known. */
export const valueOf = (field: WordField, source: Source): string | null =>
  field === 'publisher' || field === 'language' ? source[field] : (source.details?.[field] ?? null);

export interface Preview {
  /** How many sources change. */
  readonly changing: number;
  /** How many stay as they are because they have no room for it. */
  readonly full: number;
  /** How many lose another value than the one typed, by field. */
  readonly replaced: ReadonlyMap<WordField, number>;
}

/** What a change would do, counted. */
export function previewOf(change: BulkChange, sources: readonly Source[]): Preview {
  const replaced = new Map<WordField, number>();
  const fields = wordFields.filter((field) => change.words?.[field] !== undefined);
  let changing = 0;
  let full = 0;
  for (const source of sources) {
    const next = asked(change, source);
    if (next === source) continue;
    if (!hasRoom(next)) {
      full += 1;
      continue;
    }
    changing += 1;
    for (const field of fields) {
      const before = valueOf(field, source);
      if (before !== null && before !== change.words![field]!.trim()) replaced.set(field, (replaced.get(field) ?? 0) + 1);
    }
  }
  return { changing, full, replaced };
}
