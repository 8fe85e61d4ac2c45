import { useId } from 'react';
import { formatSpan } from '../../../shared/dates/format-span';
import { locale } from '../../../shared/text/counted';
import type { WhenTest } from '../../../shared/timeline/filter/event-filter';
import { dateOfTest } from '../../../shared/timeline/filter/date-of-test';
import { usePausedWords } from './use-paused-words';

/** A date in plain words or EDTF, with how it is read beneath while it is typed. */
export function WhenWords({ test, onWords }: { test: WhenTest; onWords: (words: string) => void }) {
  const id = useId();
  const { typed, setTyped, flush } = usePausedWords(test.words, onWords);
  const read = dateOfTest({ ...test, words: typed });
  return (
    <span className="timeline-when-words">
      <input
        className="ui-input"
        aria-label="Date"
        placeholder="1956, May 2016, 2016-12-15"
        maxLength={200}
        value={typed}
        data-dirty={typed !== test.words || undefined}
        aria-invalid={read?.ok === false || undefined}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={flush}
        onKeyDown={({ key }) => key === 'Enter' && flush()}
      />
      <span id={`${id}-about`} className={read?.ok === false ? 'ui-error' : 'ui-description'}>
        {read === null
          ? 'A date in words or EDTF. Until it is there, all events pass.'
          : read.ok
            ? `${formatSpan(read.span, locale)} · ${read.span.edtf}`
            : read.message}
      </span>
    </span>
  );
}
