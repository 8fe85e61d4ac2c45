import { useState } from 'react';
import type { DatedEvent } from '../../../shared/model/timeline';
import { changeEvents } from '../../store/edits/events/change-events';
import { CellNote } from './CellNote';
import { useCellWords } from './use-cell-words';

/** Characters, as an event may have. */
const LONGEST_TITLE = 1_000;

/** The title of an event while it is written. */
export function TitleEditor({ event, onDone }: { event: DatedEvent; onDone: () => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const onKeep = (words: string): boolean => {
    const title = words.trim();
    setProblem(title === '' ? 'An event needs a title. Esc brings the last one back.' : null);
    if (title === '') return false;
    void changeEvents([event.id], 'Change event title', () => ({ title }));
    return true;
  };
  const { input } = useCellWords({ key: `${event.id} title`, value: event.title, onKeep, onDone });
  return (
    <>
      <input {...input} maxLength={LONGEST_TITLE} aria-label={`Title of ${event.title}`} aria-invalid={problem !== null || undefined} />
      {problem && <CellNote isWrong>{problem}</CellNote>}
    </>
  );
}
