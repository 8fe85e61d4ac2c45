import { useMemo, useState } from 'react';
import type { LedgerColumn } from '../../shared/ledgers/column';
import { countTests, facetsOf, goneLabel, type Facet } from '../../shared/ledgers/filter';
import { numbered } from '../../shared/text/counted';
import { fold } from '../../shared/text/fold';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { PopoverButton } from '../ui/PopoverButton';
import { DateTests } from './DateTests';
import { filterBy, filterNothing } from './ledgers-view';
import type { LedgerState } from './use-ledger';

/** So many values of one field are listed; more are found by their words. */
const MOST = 200;

/** What the ledger is narrowed by: values of its fields, and dates on the four clocks. */
export function FilterPanel({ state }: { state: LedgerState }) {
  const tests = countTests({ ...state.settings.filter, words: '' });
  return (
    <PopoverButton label={tests === 0 ? 'Filter' : `Filter (${tests})`} name="Filter" className="ledgers-filter">
      {() => <Fields state={state} />}
    </PopoverButton>
  );
}

function Fields({ state }: { state: LedgerState }) {
  const { ledger, columns, settings } = state;
  const keyed = useMemo(() => facetColumns(columns, ledger.facets), [columns, ledger]);
  const [field, setField] = useState(() => keyed.find(({ id }) => (settings.filter.keys[id]?.length ?? 0) > 0)?.id ?? keyed[0]?.id ?? '');
  const column = keyed.find(({ id }) => id === field);
  return (
    <>
      <Choice
        label="Field"
        value={field}
        options={keyed.map(({ id, label }) => ({ id, label }))}
        onChange={(next) => next !== null && setField(next)}
      />
      {column && <Values key={field} state={state} column={column} />}
      <DateTests ledger={ledger.id} tests={settings.filter.dates} />
      <Button onPress={() => filterNothing(ledger.id)}>No filter</Button>
    </>
  );
}

/** The fields that a ledger is mostly asked by come first. */
export function facetColumns(columns: readonly LedgerColumn[], first: readonly string[]): LedgerColumn[] {
  const keyed = columns.filter(({ keys }) => keys !== undefined);
  return [...first.flatMap((id) => keyed.filter((column) => column.id === id)), ...keyed.filter(({ id }) => !first.includes(id))];
}

function Values({ state: { ledger, all, settings }, column }: { state: LedgerState; column: LedgerColumn }) {
  const [words, setWords] = useState('');
  const chosen = settings.filter.keys[column.id] ?? none;
  const facets = useMemo(() => withChosen(facetsOf(all, column), chosen), [all, column, chosen]);
  const sought = fold(words.trim());
  const found = sought === '' ? facets : facets.filter(({ label }) => fold(label).includes(sought));
  const set = (id: string, isOn: boolean) => {
    const { keys } = settings.filter;
    filterBy(ledger.id, { keys: { ...keys, [column.id]: isOn ? [...chosen, id] : chosen.filter((each) => each !== id) } });
  };
  return (
    <fieldset className="ledgers-values">
      <legend className="ui-visually-hidden">{column.label}</legend>
      {facets.length > 10 && (
        <input
          type="search"
          className="ui-input"
          aria-label={`Find among the values of ${column.label.toLowerCase()}`}
          placeholder="Find a value"
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      )}
      <div className="ledgers-value-list">
        {found.slice(0, MOST).map(({ id, label, count }) => (
          <label key={id} className="ledgers-tick">
            <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => set(id, target.checked)} />
            <span dir="auto">{label}</span>
            <span className="ledgers-count">{numbered(count)}</span>
          </label>
        ))}
        {found.length > MOST && <p className="ledgers-hint">{numbered(found.length - MOST)} more. Type some of its letters.</p>}
        {found.length === 0 && <p className="ledgers-hint">No value has these letters.</p>}
      </div>
    </fieldset>
  );
}

const none: readonly string[] = [];

/** A value that was chosen and that no row has any more can still be let go. */
const withChosen = (facets: readonly Facet[], chosen: readonly string[]): readonly Facet[] => [
  ...facets,
  ...chosen.filter((id) => !facets.some((facet) => facet.id === id)).map((id) => ({ id, label: goneLabel(id, facets), count: 0 })),
];
