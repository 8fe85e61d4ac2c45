import { useState } from 'react';
import type { DatedEvent } from '../../../shared/model/timeline';
import { LongText } from '../LongText';
import { saveEvent } from '../save';

/** The title, which no event is without. */
export function EventTitle({ event }: { event: DatedEvent }) {
  const { id, title } = event;
  const [problem, setProblem] = useState<string | null>(null);
  const commit = (words: string) => {
    const next = words.trim().slice(0, 1_000);
    if (next) void saveEvent(id, { title: next }, 'Change event title');
    else setProblem('An event needs a title. Esc brings the last one back.');
  };
  return <LongText label="Title" value={title} onCommit={commit} onInput={() => setProblem(null)} error={problem} first enterAccepts />;
}
