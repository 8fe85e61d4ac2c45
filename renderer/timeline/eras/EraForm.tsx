import { useId, useState, type KeyboardEvent } from 'react';
import type { DateSpan } from '../../../shared/dates/date-span';
import { formatSpan } from '../../../shared/dates/format-span';
import { readDate } from '../../../shared/dates/read-date';
import { locale } from '../../../shared/text/counted';
import { currentCoder } from '../../store/commit';
import { Button } from '../../ui/Button';
import '../../ui/Field.css';

interface EraFormProps {
  title: string;
  when: DateSpan | null;
  /** What the button that keeps it says. */
  action: string;
  onKeep: (title: string, when: DateSpan) => void;
  onCancel?: () => void;
}

/** An era's title and date, in words or EDTF, with its reading beneath as it is typed. */
export function EraForm({ title, when, action, onKeep, onCancel }: EraFormProps) {
  const id = useId();
  const [name, setName] = useState(title);
  const [words, setWords] = useState(when?.words ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const read = words.trim() ? readDate(words, { coder: currentCoder() }) : null;
  const keep = () => {
    if (!name.trim()) return setProblem('An era needs a title.');
    if (!read) return setProblem('An era needs a date.');
    if (!read.ok) return setProblem(read.error.message);
    onKeep(name.trim(), when?.words === words ? when : read.span);
    if (onCancel) return;
    setName('');
    setWords('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
    else if (event.key === 'Escape' && onCancel) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const note = read ? (read.ok ? `${formatSpan(read.span, locale)}. ${read.span.reading}` : read.error.message) : null;
  return (
    <div className="era-form">
      <label className="ui-field">
        <span className="ui-label">Title</span>
        <input
          className="ui-input"
          value={name}
          maxLength={300}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form was just asked for
          autoFocus
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setName(target.value);
            setProblem(null);
          }}
        />
      </label>
      <label className="ui-field">
        <span className="ui-label">When</span>
        <input
          className="ui-input"
          value={words}
          maxLength={2_000}
          placeholder="1947 to 1991"
          aria-describedby={`${id}-note`}
          onKeyDown={onKeyDown}
          onChange={({ target }) => {
            setWords(target.value);
            setProblem(null);
          }}
        />
      </label>
      <div className="era-form-actions">
        <Button onPress={keep}>{action}</Button>
        {onCancel && (
          <Button kind="quiet" onPress={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      <p id={`${id}-note`} className={problem ? 'ui-error' : 'ui-description'} role="status">
        {problem ?? note ?? 'In words or EDTF: “1947 to 1991”, “since 2014”, “the 1930s”.'}
      </p>
    </div>
  );
}
