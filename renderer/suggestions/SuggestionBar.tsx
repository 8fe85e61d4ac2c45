import type { CommandId } from '../../shared/commands';
import { counted, numbered } from '../../shared/text/counted';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { summaryOf } from './summary';
import { useStops, useSuggesting } from './suggesting';
import './kinds.css';
import './SuggestionBar.css';

type Run = (id: CommandId) => void;

/** Below the text, and a part of it for keys: the suggestion a person is at, what accepting it fills in, and what that rests on. */
export function SuggestionBar({ run }: { run: Run }) {
  const { is, current, reading, tagged } = useSuggesting();
  const stops = useStops();
  const at = stops.findIndex(({ id }) => id === current);
  const item = stops[at];
  if (is === 'failed') return <p className="suggestion-bar">Suggestions could not be found in this text. Everything else works as ever.</p>;
  if (is !== 'ready' || !reading || stops.length === 0) return null;
  if (!item) return <Waiting count={stops.length} run={run} />;
  const { letter, name, does, canAccept, filled, basis } = summaryOf(item, reading, tagged);
  return (
    <section aria-label="Suggestion" data-region="reader" className="suggestion-bar">
      <div role="status" className="suggestion-said">
        <p className="suggestion-head">
          <span className={`suggestion-letter suggestion-${letter}`} aria-hidden="true">
            {letter}
          </span>
          <b>{name}</b>
          <span className="suggestion-place">
            {numbered(at + 1)} of {numbered(stops.length)}
          </span>
        </p>
        <dl className="suggestion-fields" aria-label={does}>
          {filled.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="suggestion-basis">
          {does} {basis}
        </p>
      </div>
      <div className="suggestion-acts">
        {canAccept && <Act id="suggestions.accept" label="Accept" run={run} isMain />}
        {canAccept && <Act id="suggestions.edit" label="Describe" hint="Accept it, and go to its fields" run={run} />}
        <Act id="suggestions.dismiss" label="Dismiss" hint="Not shown again in this source" run={run} />
      </div>
    </section>
  );
}

function Waiting({ count, run }: { count: number; run: Run }) {
  const keys = useKeysOf('suggestions.next');
  return (
    <section aria-label="Suggestion" data-region="reader" className="suggestion-bar suggestion-bar-waiting">
      <span>{counted(count, 'suggestion', 'suggestions')} in this text</span>
      <Button kind="quiet" {...(keys === undefined ? {} : { keys })} onPress={() => run('suggestions.next')}>
        Go through them
      </Button>
    </section>
  );
}

function Act({ id, label, hint, run, isMain = false }: { id: CommandId; label: string; hint?: string; run: Run; isMain?: boolean }) {
  const keys = useKeysOf(id);
  return (
    <Button
      kind={isMain ? 'primary' : 'plain'}
      {...(keys === undefined ? {} : { keys })}
      {...(hint === undefined ? {} : { title: hint })}
      onPress={() => run(id)}
    >
      {label}
    </Button>
  );
}
