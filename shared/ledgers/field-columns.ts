import { fieldText } from '../annotations/field-value';
import type { FieldDefinition, FieldType } from '../annotations/field';
import { fieldsOf } from '../annotations/index';
import type { Annotation } from '../model/annotation';
import { locale } from '../text/counted';
import { keyOf, keysOf, type Key, type LedgerColumn } from './column';
import type { LedgerRow } from './row';

/** Ranges inside a passage, addresses and other annotations say nothing in a cell. */
const leftOut: ReadonlySet<FieldType> = new Set(['parts', 'web links', 'position']);
const widths: Readonly<Record<string, number>> = { longtext: 240, voices: 170, choice: 120, number: 110, 'yes-no': 80, currency: 90 };

/** A column for each field of a kind but those the ledger has a column of its own for. */
export const fieldColumns = (definitions: readonly FieldDefinition[], own: readonly string[]): LedgerColumn[] =>
  definitions.filter(({ id, type }) => !leftOut.has(type) && !own.includes(id)).map(columnOf);

const known = new WeakMap<Annotation, Map<string, string | null>>();

/** A field's value in words; read once for each record. */
function textOf(annotation: Annotation, definition: FieldDefinition): string | null {
  let texts = known.get(annotation);
  if (!texts) known.set(annotation, (texts = new Map()));
  const before = texts.get(definition.id);
  if (before !== undefined) return before;
  const { fields } = annotation;
  const text = fieldsOf(fields).includes(definition) ? fieldText(fields, definition, locale) : null;
  texts.set(definition.id, text);
  return text;
}

function columnOf(definition: FieldDefinition): LedgerColumn {
  const { id, label, type } = definition;
  const value = ({ annotation }: LedgerRow) => textOf(annotation, definition);
  const base = {
    id,
    label,
    width: widths[type] ?? 140,
    ...(definition.private ? { privacy: { of: 'annotation' as const, field: id } } : {}),
  };
  if (type === 'voices') return { ...base, by: 'text', value, ...(id === 'speakers' || id === 'holders' ? { keys: holderKeys } : {}) };
  if (type === 'choice' && definition.options) return choiceColumn(base, definition);
  const isKeyed = type === 'yes-no' || type === 'currency' || type === 'text' || type === 'unit' || type === 'actor';
  return { ...base, by: 'text', value, ...(isKeyed ? { keys: (row: LedgerRow) => keyOf(value(row)) } : {}) };
}

/** A choice sorts in the order in which it is offered: unreviewed, supported, disputed … */
function choiceColumn(base: Pick<LedgerColumn, 'id' | 'label' | 'width'>, { id, options = [] }: FieldDefinition): LedgerColumn {
  const places = new Map(options.map((option, place) => [option.id, { place, label: option.label }]));
  const chosen = ({ annotation: { fields } }: LedgerRow) => (fields as unknown as Record<string, string | null | undefined>)[id] ?? null;
  const keys = new Map<string, readonly Key[]>(options.map((option) => [option.id, keyOf(option.label, option.id)]));
  return {
    ...base,
    by: 'number',
    value: (row) => places.get(chosen(row) ?? '')?.place ?? null,
    words: (row) => places.get(chosen(row) ?? '')?.label ?? '',
    keys: (row) => keys.get(chosen(row) ?? '') ?? keyOf(null),
  };
}

/** Those who speak or hold, as groups and filters know them. */
export const holderKeys = ({ holders }: LedgerRow): readonly Key[] =>
  holders.length === 0 ? keysOf([]) : holders.map(({ key, label }) => ({ id: key, label }));
