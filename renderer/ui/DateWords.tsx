import { useId } from 'react';
import { usePausedWords } from './use-paused-words';

/** How words are read, or what is wrong with them. */
export type ReadWords = (words: string) => { readonly isWrong: boolean; readonly words: string };

/** A date in plain words or EDTF, with how it is read beneath while it is typed. */
export function DateWords({ value, read, onWords }: { value: string; read: ReadWords; onWords: (words: string) => void }) {
  const id = useId();
  const { typed, setTyped, flush } = usePausedWords(value, onWords);
  const { isWrong, words } = read(typed);
  return (
    <span className="ui-date-words">
      <input
        className="ui-input"
        aria-label="Date"
        placeholder="1956, May 2016, 2016-12-15"
        maxLength={200}
        value={typed}
        data-dirty={typed !== value || undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={`${id}-about`}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={flush}
        onKeyDown={({ key }) => key === 'Enter' && flush()}
      />
      <span id={`${id}-about`} className={isWrong ? 'ui-error' : 'ui-description'}>
        {words}
      </span>
    </span>
  );
}
