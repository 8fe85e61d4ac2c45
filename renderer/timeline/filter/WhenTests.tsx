import type { Id } from '../../../shared/model/record';
import { clocks, type ClockId } from '../../../shared/timeline/clocks';
import type { WhenTest } from '../../../shared/timeline/filter/event-filter';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { settingsOf } from '../settings';
import { filterBy } from './filter-bar';
import { WhenWords } from './WhenWords';

const clockOptions = (Object.keys(clocks) as ClockId[]).map((id) => ({ id, label: clocks[id].label }));
const relations = (['before', 'after', 'during'] as const).map((id) => ({ id, label: id }));
const certainties = (['definitely', 'possibly'] as const).map((id) => ({ id, label: id }));
const MOST = 8;
const first: WhenTest = { clock: 'event', relation: 'before', words: '', certainty: 'definitely' };

/** Dates that events are asked for, each on one clock; all of them must hold. */
export function WhenTests({ timeline, tests }: { timeline: Id | null; tests: readonly WhenTest[] }) {
  // As they stand then: a date that is being typed comes later than what is chosen beside it.
  const set = (at: number, patch: Partial<WhenTest>) =>
    filterBy(timeline, { when: settingsOf(timeline).filter.when.map((test, place) => (place === at ? { ...test, ...patch } : test)) });
  return (
    <div className="timeline-whens" role="group" aria-label="Dates">
      {tests.length === 0 && (
        <p className="timeline-hint">
          Ask for what was before, after or during a date: definitely, wherever in its span it lies, or possibly.
        </p>
      )}
      {tests.map((test, at) => (
        <div key={at} className="timeline-when" role="group" aria-label={`Date ${at + 1}`}>
          <Choice
            label="Clock"
            isLabelHidden
            value={clockOptions.find(({ id }) => id === test.clock)?.id ?? null}
            options={clockOptions}
            onChange={(clock) => clock && set(at, { clock })}
          />
          <Choice
            label="Certainty"
            isLabelHidden
            value={test.certainty}
            options={certainties}
            onChange={(certainty) => certainty && set(at, { certainty })}
          />
          <Choice
            label="Relation"
            isLabelHidden
            value={test.relation}
            options={relations}
            onChange={(relation) => relation && set(at, { relation })}
          />
          <Button
            kind="quiet"
            aria-label={`Remove date ${at + 1}`}
            onPress={() => filterBy(timeline, { when: settingsOf(timeline).filter.when.filter((_, place) => place !== at) })}
          >
            Remove
          </Button>
          <WhenWords test={test} onWords={(words) => set(at, { words })} />
        </div>
      ))}
      <Button isDisabled={tests.length >= MOST} onPress={() => filterBy(timeline, { when: [...settingsOf(timeline).filter.when, first] })}>
        Ask for a date
      </Button>
    </div>
  );
}
