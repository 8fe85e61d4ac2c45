import { Button } from './Button';
import { Choice } from './Choice';
import { DateWords, type ReadWords } from './DateWords';
import './DateTests.css';

/** Asks for a date on a clock: before, after or during one in words, or for there being none. */
export interface AskedDate<C extends string> {
  readonly clock: C;
  readonly relation: 'before' | 'after' | 'during' | 'none';
  readonly words: string;
  readonly certainty: 'definitely' | 'possibly';
}

interface DateTestsProps<C extends string> {
  tests: readonly AskedDate<C>[];
  /** A new one asks on the first of them. */
  clocks: readonly { id: C; label: string }[];
  read: ReadWords;
  /** Called with what to do to the tests as they then stand: a date that is being typed comes later than what is chosen beside it. */
  onChange: (change: (now: readonly AskedDate<C>[]) => AskedDate<C>[]) => void;
}

const relations = [
  { id: 'before', label: 'before' },
  { id: 'after', label: 'after' },
  { id: 'during', label: 'during' },
  { id: 'none', label: 'has no date' },
] as const;
const certainties = (['definitely', 'possibly'] as const).map((id) => ({ id, label: id }));
const MOST = 8;

/** Dates that are asked for, each on one clock; all of them must hold. */
export function DateTests<C extends string>({ tests, clocks, read, onChange }: DateTestsProps<C>) {
  const set = (at: number, patch: Partial<AskedDate<C>>) =>
    onChange((now) => now.map((test, place) => (place === at ? { ...test, ...patch } : test)));
  const first = clocks[0]!.id;
  return (
    <div className="ui-dates">
      {tests.length === 0 && (
        <p className="ui-description">
          Ask for what was before, after or during a date: definitely, wherever in its span it lies, or possibly.
        </p>
      )}
      {tests.map((test, at) => (
        <div key={at} className="ui-date-test" role="group" aria-label={`Date ${at + 1}`}>
          <Choice
            label="Clock"
            isLabelHidden
            value={clocks.find(({ id }) => id === test.clock)?.id ?? null}
            options={clocks}
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
          {test.relation !== 'none' && <DateWords value={test.words} read={read} onWords={(words) => set(at, { words })} />}
          <Button
            kind="quiet"
            aria-label={`Remove date ${at + 1}`}
            onPress={() => onChange((now) => now.filter((_, place) => place !== at))}
          >
            Remove
          </Button>
        </div>
      ))}
      <Button
        isDisabled={tests.length >= MOST}
        onPress={() => onChange((now) => [...now, { clock: first, relation: 'before', words: '', certainty: 'definitely' }])}
      >
        Ask for a date
      </Button>
    </div>
  );
}
