import { needsLook } from '../model/needs-look';
import { locale } from '../text/counted';
import { recordedAt } from './clock';
import { keyOf, keysOf, type LedgerColumn } from './column';
import { passageWords, type LedgerRow } from './row';

const list = (words: readonly string[]): string | null => (words.length === 0 ? null : words.join(', '));
const instant = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** How the passage came through its source's last Version, in words. */
function stateOf({ annotation }: LedgerRow): string {
  const { standing } = annotation;
  if (!standing) return 'Exact';
  return needsLook(annotation) ? `${capital(standing.state)}, needs a look` : capital(standing.decision ?? standing.state);
}

/** The columns that every ledger has: the clocks, the source, who recorded it, and the person's own remarks. */
export const recordColumns: readonly LedgerColumn[] = [
  { id: 'passage', label: 'Passage', width: 300, by: 'text', value: passageWords },
  {
    id: 'said',
    label: 'Said',
    width: 116,
    by: 'date',
    value: (row) => row.annotation.said,
    pending: (row) => row.annotation.unresolved?.said,
  },
  {
    id: 'about',
    label: 'About',
    width: 116,
    by: 'date',
    value: (row) => row.annotation.about,
    pending: (row) => row.annotation.unresolved?.about,
  },
  {
    id: 'source',
    label: 'Source',
    width: 190,
    by: 'text',
    value: ({ source }) => source?.title ?? null,
    keys: ({ source }) => keyOf(source ? (source.title ?? 'Title not found') : null, source?.id),
  },
  { id: 'published', label: 'Published', width: 116, by: 'date', value: ({ source }) => source?.published ?? null },
  {
    id: 'publisher',
    label: 'Publisher',
    width: 140,
    by: 'text',
    value: ({ source }) => source?.publisher ?? null,
    keys: ({ source }) => keyOf(source?.publisher),
  },
  {
    id: 'collections',
    label: 'Collections',
    width: 140,
    by: 'text',
    value: ({ collections }) => list(collections),
    keys: ({ collections }) => keysOf(collections),
  },
  {
    id: 'tags',
    label: 'Tags',
    width: 130,
    by: 'text',
    value: ({ annotation }) => list(annotation.tags),
    keys: ({ annotation }) => keysOf(annotation.tags),
    privacy: { of: 'annotation', field: 'tags' },
  },
  {
    id: 'note',
    label: 'Note',
    width: 200,
    by: 'text',
    value: ({ annotation }) => annotation.note || null,
    privacy: { of: 'annotation', field: 'note' },
  },
  { id: 'state', label: 'State', width: 120, by: 'text', value: stateOf, keys: (row) => keyOf(stateOf(row)) },
  {
    id: 'public',
    label: 'Public',
    width: 120,
    by: 'text',
    value: ({ annotation }) => (annotation.public.length === 0 ? null : annotation.public.join(', ')),
  },
  {
    id: 'recorded',
    label: 'Recorded',
    width: 140,
    by: 'number',
    value: ({ annotation }) => recordedAt(annotation.created),
    words: ({ annotation }) => instant.format(new Date(annotation.created)),
    raw: ({ annotation }) => annotation.created,
  },
  {
    id: 'coder',
    label: 'Recorded by',
    width: 120,
    by: 'text',
    value: ({ creator }) => creator || null,
    keys: ({ annotation, creator }) => keyOf(creator || 'A coder without a name', annotation.creator),
  },
];
