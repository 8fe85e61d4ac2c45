import { formatSpanShort } from '../dates/format-span';
import { foldName, namesOf } from '../model/actor-names';
import type { PersonFields } from '../model/annotation';
import type { Office } from '../model/codebook';
import { asOf, mayOverlap } from './as-of';
import type { LedgerRow } from './row';

export const personOf = ({ annotation: { fields } }: LedgerRow): PersonFields | null =>
  fields.kind === 'figure' && fields.variant === 'person' ? fields : null;

/** Who a public figure is: the Actor, else the name as worded; equal keys are one person. Null where no name is stated. */
export function personKey(row: LedgerRow): string | null {
  if (row.actor) return `actor:${row.actor.id}`;
  const name = personOf(row)?.name;
  return name ? `name:${foldName(name)}` : null;
}

/** Everything a public figure is called here and in the codebook. */
export const allNames = (row: LedgerRow): string[] => [
  ...new Set([...(personOf(row)?.aliases ?? []), ...(row.actor ? namesOf(row.actor) : [])].filter((name) => name !== personOf(row)?.name)),
];

/**
 * How the office a source gives a person differs from the Actor's own record, in one sentence; null where it does not, or where nobody said who it is
 * or which offices they held. A date that may fit fits.
 */
export function officeConflict(row: LedgerRow): string | null {
  const fields = personOf(row);
  const { actor } = row;
  if (!fields?.office || !actor || actor.offices.length === 0) return null;
  const held = actor.offices.filter((office) => isSameOffice(office, fields));
  if (held.length === 0) return `${actor.name} is not recorded as ${fields.office}.`;
  const when = fields.term ?? asOf(row)?.when ?? null;
  if (!when || held.some(({ term }) => term === null || mayOverlap(term, when))) return null;
  const terms = held.map(({ term }) => formatSpanShort(term!)).join('; ');
  return `${actor.name} is recorded as ${fields.office} for ${terms}, not ${formatSpanShort(when)}.`;
}

/** The same title, whatever its letters' case, where no two organisations are named. */
function isSameOffice({ title, organisation }: Office, fields: PersonFields): boolean {
  if (foldName(title) !== foldName(fields.office ?? '')) return false;
  return !organisation || !fields.organisation || foldName(organisation) === foldName(fields.organisation);
}
