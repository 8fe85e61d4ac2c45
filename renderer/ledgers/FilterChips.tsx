import { useMemo } from 'react';
import { formatSpanShort } from '../../shared/dates/format-span';
import { clocks } from '../../shared/ledgers/clock';
import { dateOf, type DateTest } from '../../shared/ledgers/date-test';
import { facetsOf, goneLabel } from '../../shared/ledgers/filter';
import { Chips } from '../ui/Chips';
import { filterBy } from './ledgers-view';
import type { LedgerState } from './use-ledger';

/** What is asked for now, each with the way to ask no more. */
export function FilterChips({ state }: { state: LedgerState }) {
  const { ledger, all, columns, settings } = state;
  const { keys, dates } = settings.filter;
  const asked = useMemo(
    () =>
      columns.flatMap((column) => {
        const accepted = keys[column.id] ?? [];
        if (accepted.length === 0 || !column.keys) return [];
        const facets = facetsOf(all, column);
        const labels = new Map(facets.map(({ id, label }) => [id, label]));
        return [{ id: column.id, words: `${column.label}: ${accepted.map((id) => labels.get(id) ?? goneLabel(id, facets)).join(' or ')}` }];
      }),
    [columns, keys, all],
  );
  const chips = [
    ...asked.map(({ id, words }) => ({ words, onRemove: () => filterBy(ledger.id, { keys: { ...keys, [id]: [] } }) })),
    ...dates.map((test, at) => ({
      words: dateWords(test),
      onRemove: () => filterBy(ledger.id, { dates: dates.filter((_, place) => place !== at) }),
    })),
  ];
  return <Chips className="ledgers-chips" chips={chips} />;
}

function dateWords(test: DateTest): string {
  const clock = clocks[test.clock];
  if (test.relation === 'none') return `${clock}: no date`;
  const read = dateOf(test);
  const date = read?.ok ? formatSpanShort(read.span) : 'a date that is not there yet, so all pass';
  return `${clock} ${test.certainty} ${test.relation} ${date}`;
}
