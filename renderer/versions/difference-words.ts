import type { Difference } from '../../shared/text/find-again';

/** What each kind of difference is called. */
const names: Readonly<Record<Difference['kind'], string>> = {
  number: 'number',
  currency: 'currency',
  unit: 'unit',
  negation: 'negation',
  modal: 'modal',
  date: 'date',
  name: 'name',
  words: 'words',
  space: 'white space',
  quotes: 'quotation marks',
  hyphen: 'hyphens',
  case: 'letter case',
};

/** No one reads more than this beside a passage. */
const LIMIT = 6;

/** Each difference as a few words: "number: 300 → 800", "negation: added not". What carries no meaning by itself is only named. */
export function differenceWords(differences: readonly Difference[]): string[] {
  const said = differences.map(({ kind, was, is }) => {
    if (kind === 'space' || kind === 'quotes') return names[kind];
    if (was.trim() === '') return `${names[kind]}: added ${is}`;
    return is.trim() === '' ? `${names[kind]}: ${was} is gone` : `${names[kind]}: ${was} → ${is}`;
  });
  const distinct = [...new Set(said)];
  return distinct.length > LIMIT ? [...distinct.slice(0, LIMIT), '…'] : distinct;
}
