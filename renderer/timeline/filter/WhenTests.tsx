import { dateReading } from '../../../shared/ledgers/date-test';
import type { Id } from '../../../shared/model/record';
import { clocks } from '../../../shared/timeline/clocks';
import type { WhenTest } from '../../../shared/timeline/filter/event-filter';
import { DateTests } from '../../ui/DateTests';
import { settingsOf } from '../settings';
import { filterBy } from './filter-bar';

const clockOptions = Object.entries(clocks).map(([id, { label }]) => ({ id, label }));

/** Dates that events are asked for, on the clocks of the axis. */
export function WhenTests({ timeline, tests }: { timeline: Id | null; tests: readonly WhenTest[] }) {
  return (
    <DateTests
      tests={tests}
      clocks={clockOptions}
      read={dateReading}
      onChange={(change) => filterBy(timeline, { when: change(settingsOf(timeline).filter.when) })}
    />
  );
}
