import { useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { formatSpan } from '../../../shared/dates/format-span';
import { readDate } from '../../../shared/dates/read-date';
import type { Id } from '../../../shared/model/record';
import { locale } from '../../../shared/text/counted';
import { currentCoder } from '../../store/commit';
import { addEvent } from '../../store/edits/add-event';
import { inTurn } from '../../store/turn';
import { Button } from '../../ui/Button';
import { say } from './said';

/** Where a new event is asked for: its date in words or EDTF, and the pixel across the timeline. */
export interface NewAt {
  readonly words: string;
  readonly left: number;
  readonly top: number;
}

interface NewEventFormProps extends NewAt {
  timeline: Id | null;
  onPlaced: (id: Id) => void;
  onClose: () => void;
}

/** A new event's title and date. Enter places it, Esc leaves no trace; what was typed stays until the store has it. */
export function NewEventForm({ timeline, words, left, top, onPlaced, onClose }: NewEventFormProps) {
  const id = useId();
  const [title, setTitle] = useState('');
  const [date, setDate] = useState(words);
  const reading = date.trim() === '' ? null : readDate(date, { coder: currentCoder() });
  const wrong = reading?.ok === false;
  const isPlacing = useRef(false);
  const place = async () => {
    if (title.trim() === '' || wrong || isPlacing.current) return;
    isPlacing.current = true;
    const when = reading?.ok ? reading.span : null;
    const event = await inTurn(() => addEvent({ timeline, title: title.trim(), when, evidence: [] })).finally(() => {
      isPlacing.current = false;
    });
    onClose();
    say(when ? `Placed at ${formatSpan(when, locale)}.` : 'Placed in the undated tray.');
    onPlaced(event.id);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void place();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc from any of its fields
    <div className="timeline-new" role="dialog" aria-label="New event" style={{ left, top }} onKeyDown={onKeyDown}>
      <form onSubmit={onSubmit}>
        <label htmlFor={`${id}-title`}>Title</label>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- it was asked for by a key or a double click just now */}
        <input
          id={`${id}-title`}
          className="ui-input"
          value={title}
          maxLength={1_000}
          autoFocus
          onChange={(event) => setTitle(event.target.value)}
        />
        <label htmlFor={`${id}-date`}>Date</label>
        <input
          id={`${id}-date`}
          className="ui-input"
          value={date}
          maxLength={2_000}
          placeholder="undated"
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-reading`}
          onChange={(event) => setDate(event.target.value)}
        />
        <p id={`${id}-reading`} className={wrong ? 'timeline-new-wrong' : 'timeline-new-reading'}>
          {reading === null
            ? 'No date: it waits among the undated.'
            : reading.ok
              ? `${formatSpan(reading.span, locale)} · ${reading.span.edtf}`
              : reading.error.message}
        </p>
        <div className="timeline-new-acts">
          <Button kind="quiet" onPress={onClose}>
            Cancel
          </Button>
          <Button kind="primary" type="submit" isDisabled={title.trim() === '' || wrong}>
            Place
          </Button>
        </div>
      </form>
    </div>
  );
}
