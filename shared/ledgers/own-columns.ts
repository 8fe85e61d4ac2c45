import { ownText } from '../annotations/own-field';
import type { Actor, OwnField, OwnFieldOn, OwnValue } from '../model/codebook';
import type { Id } from '../model/record';
import { locale } from '../text/counted';
import { keyOf, type LedgerColumn } from './column';
import type { Books } from './books';
import type { LedgerRow } from './row';

/** Where a field of the codebook's own stands among the columns. */
export const ownColumnId = (field: Id): string => `own-${field}`;

/** A column for each field that the codebook adds to a kind, and to sources. */
export function ownColumns({ ownFields, actors }: Pick<Books, 'ownFields' | 'actors'>, on: OwnFieldOn): LedgerColumn[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return ownFields
    .filter((field) => field.on === on || field.on === 'source')
    .sort((a, b) => Number(a.on === 'source') - Number(b.on === 'source') || a.order - b.order)
    .map((field) => columnOf(field, byId));
}

function columnOf(field: OwnField, actors: ReadonlyMap<Id, Actor>): LedgerColumn {
  const isOfSource = field.on === 'source';
  const raw = ({ annotation, source }: LedgerRow): OwnValue | undefined => (isOfSource ? source : annotation)?.own?.[field.id];
  const base = {
    id: ownColumnId(field.id),
    label: isOfSource ? `${field.name} (source)` : field.name,
    width: 130,
    privacy: { of: isOfSource ? 'source' : 'annotation', field: field.id },
  } as const;
  const text = (row: LedgerRow): string | null => {
    const value = raw(row);
    return value === undefined ? null : ownText(field, value, locale, (id) => actors.get(id)?.name ?? null);
  };
  const keys = (row: LedgerRow) => keyOf(text(row));
  const exact = (row: LedgerRow) => {
    const value = raw(row);
    return typeof value === 'string' ? value : '';
  };
  switch (field.type) {
    case 'date':
      return { ...base, by: 'date', value: (row) => asDate(raw(row)) };
    case 'number':
      return { ...base, by: 'number', isNumber: true, value: (row) => asNumber(raw(row)), words: (row) => text(row) ?? '', raw: exact };
    case 'choice':
      return { ...base, by: 'number', value: (row) => placeOf(field, raw(row)), words: (row) => text(row) ?? '', keys };
    case 'text':
      return { ...base, by: 'text', value: text };
    default:
      return { ...base, by: 'text', value: text, keys };
  }
}

const asDate = (value: OwnValue | undefined) => (typeof value === 'object' ? value : null);
/** For sorting only: what is shown and exported is the decimal as it was typed. */
const asNumber = (value: OwnValue | undefined) => (typeof value === 'string' && Number.isFinite(Number(value)) ? Number(value) : null);

function placeOf({ options }: OwnField, value: OwnValue | undefined): number | null {
  if (typeof value !== 'string') return null;
  const place = options.indexOf(value);
  return place === -1 ? options.length : place;
}
