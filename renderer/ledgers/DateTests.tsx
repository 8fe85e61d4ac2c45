import { useEffect, useId, useState } from 'react';
import { formatSpan } from '../../shared/dates/format-span';
import { clockIds, clocks, type ClockId } from '../../shared/ledgers/clock';
import { dateOf, type DateTest } from '../../shared/ledgers/date-test';
import type { Ledger } from '../../shared/model/saved-view';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { useOnLeave } from '../ui/use-on-leave';
import { filterBy, settingsOf } from './ledgers-view';

const clockOptions = clockIds.map((id) => ({ id, label: clocks[id] }));
const relations: { id: DateTest['relation']; label: string }[] = [
  { id: 'before', label: 'before' },
  { id: 'after', label: 'after' },
  { id: 'during', label: 'during' },
  { id: 'none', label: 'has no date' },
];
const certainties: { id: DateTest['certainty']; label: string }[] = [
  { id: 'definitely', label: 'definitely' },
  { id: 'possibly', label: 'possibly' },
];
const MOST = 8;
const first: DateTest = { clock: 'said', relation: 'before', words: '', certainty: 'definitely' };

/** Dates that rows are asked for, each on one clock; all of them must hold. */
export function DateTests({ ledger, tests }: { ledger: Ledger; tests: readonly DateTest[] }) {
  // As they stand then: a date that is being typed comes later than what is chosen beside it.
  const set = (at: number, patch: Partial<DateTest>) =>
    filterBy(ledger, { dates: settingsOf(ledger).filter.dates.map((test, place) => (place === at ? { ...test, ...patch } : test)) });
  return (
    <fieldset className="ledgers-dates">
      <legend>Dates</legend>
      {tests.map((test, at) => (
        <div key={at} className="ledgers-date">
          <Choice<ClockId>
            label="Clock"
            isLabelHidden
            value={test.clock}
            options={clockOptions}
            onChange={(clock) => clock && set(at, { clock })}
          />
          {test.relation !== 'none' && (
            <Choice
              label="Certainty"
              isLabelHidden
              value={test.certainty}
              options={certainties}
              onChange={(certainty) => certainty && set(at, { certainty })}
            />
          )}
          <Choice
            label="Relation"
            isLabelHidden
            value={test.relation}
            options={relations}
            onChange={(relation) => relation && set(at, { relation })}
          />
          {test.relation !== 'none' && <DateWords test={test} onWords={(words) => set(at, { words })} />}
          <Button
            kind="quiet"
            aria-label={`Remove date ${at + 1}`}
            onPress={() => filterBy(ledger, { dates: tests.filter((_, place) => place !== at) })}
          >
            Remove
          </Button>
        </div>
      ))}
      <Button isDisabled={tests.length >= MOST} onPress={() => filterBy(ledger, { dates: [...tests, first] })}>
        Ask for a date
      </Button>
    </fieldset>
  );
}

/** How long a pause in typing is, ms: the ledger is filtered by a whole date, not by each of its letters. */
const PAUSE = 250;

/** A date in plain words or EDTF, with how it is read. */
function DateWords({ test, onWords }: { test: DateTest; onWords: (words: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(test.words);
  useEffect(() => setTyped(test.words), [test.words]);
  useEffect(() => {
    if (typed === test.words) return;
    const due = setTimeout(() => onWords(typed), PAUSE);
    return () => clearTimeout(due);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is typed, and nothing else
  }, [typed]);
  useOnLeave(() => {
    if (typed !== test.words) onWords(typed);
  });
  const read = typed.trim() === '' ? null : dateOf({ words: typed });
  return (
    <span className="ledgers-date-words">
      <input
        className="ui-input"
        aria-label="Date"
        placeholder="1956, May 2016, 2016-12-15"
        maxLength={200}
        value={typed}
        aria-invalid={read?.ok === false || undefined}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => setTyped(target.value)}
      />
      <span id={`${id}-about`} className={read?.ok === false ? 'ui-error' : 'ui-description'}>
        {read === null ? 'A date in words or EDTF.' : read.ok ? formatSpan(read.span) : read.message}
      </span>
    </span>
  );
}
