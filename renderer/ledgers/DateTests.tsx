import { clockIds, clocks } from '../../shared/ledgers/clock';
import { dateReading, type DateTest } from '../../shared/ledgers/date-test';
import type { Ledger } from '../../shared/model/saved-view';
import { DateTests as Tests } from '../ui/DateTests';
import { filterBy, settingsOf } from './ledgers-view';

const clockOptions = clockIds.map((id) => ({ id, label: clocks[id] }));

/** Dates that rows are asked for on the four clocks. */
export function DateTests({ ledger, tests }: { ledger: Ledger; tests: readonly DateTest[] }) {
  return (
    <fieldset className="ledgers-dates">
      <legend>Dates</legend>
      <Tests
        tests={tests}
        clocks={clockOptions}
        read={dateReading}
        onChange={(change) => filterBy(ledger, { dates: change(settingsOf(ledger).filter.dates) })}
      />
    </fieldset>
  );
}
