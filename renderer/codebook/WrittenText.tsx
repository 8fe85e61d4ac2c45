import { useId } from 'react';
import { useOnLeave } from '../ui/use-on-leave';
import { useTyped } from '../ui/use-typed';
import { tooLong } from './too-long';

interface WrittenTextProps {
  label: string;
  value: string;
  onInput: (text: string) => void;
  onCommit: (text: string) => void;
}

/** A long text: kept when the field is left, on Ctrl Enter, and when another view takes its place. What is too long stays in the field, and is not stored. */
export function WrittenText({ label, value, onInput, onCommit }: WrittenTextProps) {
  const id = useId();
  const { typed, setTyped, settle, isSettled } = useTyped(value);
  const why = tooLong(typed);
  const commit = () => {
    if (why !== null || isSettled(typed)) return;
    settle(typed);
    onCommit(typed);
  };
  useOnLeave(commit);
  return (
    <div className="ui-field" data-dirty={typed !== value || undefined}>
      <label className="ui-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="ui-input codebook-text"
        value={typed}
        aria-invalid={why === null ? undefined : true}
        aria-describedby={why === null ? undefined : `${id}-error`}
        data-region-focus=""
        onChange={({ target }) => {
          setTyped(target.value);
          onInput(target.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          commit();
        }}
      />
      {why !== null && (
        <span id={`${id}-error`} className="ui-error">
          {why}
        </span>
      )}
    </div>
  );
}
