import { useMemo, useState } from 'react';
import type { DatedEvent } from '../../../shared/model/timeline';
import { checkTitle } from '../../../shared/timeline/quoted-title';
import { LongText } from '../LongText';
import { saveEvent } from '../save';
import type { Evidence } from '../selection';

/** The title, and beneath it, as it is typed, whether the words it quotes stand in the evidence. */
export function EventTitle({ event, evidence }: { event: DatedEvent; evidence: readonly Evidence[] }) {
  const { id, title } = event;
  const [problem, setProblem] = useState<string | null>(null);
  const [typed, setTyped] = useState(title);
  const passages = useMemo(() => evidence.map(({ annotation }) => annotation.selectors.map(({ exact }) => exact)), [evidence]);
  const checks = useMemo(() => checkTitle(typed, passages), [typed, passages]);
  const commit = (words: string) => {
    const next = words.trim();
    if (next) void saveEvent(id, { title: next }, 'Change event title');
    else setProblem('An event needs a title. Esc brings the last one back.');
  };
  return (
    <LongText
      label="Title"
      value={title}
      onCommit={commit}
      onInput={(words) => {
        setProblem(null);
        setTyped(words);
      }}
      error={problem}
      description={
        checks.length > 0 && (
          <span className="inspector-reading" data-doubt={checks.some(({ found }) => !found) || undefined}>
            {checks.map(({ start, sentence }) => (
              <span key={start} className="event-check">
                {sentence}
              </span>
            ))}
          </span>
        )
      }
      first
      enterAccepts
    />
  );
}
