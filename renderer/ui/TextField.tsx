import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useOnLeave } from './use-on-leave';
import { useTyped } from './use-typed';
import './Field.css';

export interface TextFieldProps {
  label: string;
  value: string;
  /** Called on Enter (Ctrl Enter when multiline) and on leaving the field, only when the words differ. */
  onCommit: (value: string) => void;
  /** Called at every change, for live readings under the field. */
  onInput?: (value: string) => void;
  multiline?: boolean;
  placeholder?: string;
  description?: ReactNode;
  error?: string | null | undefined;
  isLabelHidden?: boolean;
  autoFocus?: boolean;
  first?: boolean;
}

/** A field that keeps what is typed until it is committed; Esc brings back what stood there. */
export function TextField({
  label,
  value,
  onCommit,
  onInput,
  multiline,
  placeholder,
  description,
  error,
  isLabelHidden,
  autoFocus,
  first,
}: TextFieldProps) {
  const id = useId();
  const { typed, setTyped, settle, isSettled } = useTyped(value);
  const change = (next: string) => {
    setTyped(next);
    onInput?.(next);
  };
  const commit = () => {
    if (typed === value) return;
    settle(typed);
    onCommit(typed);
  };
  useOnLeave(() => {
    if (!isSettled(typed)) commit();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.nativeEvent.isComposing && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
    } else if (event.key === 'Escape' && typed !== value) {
      event.stopPropagation();
      change(value);
    }
  };
  const shared = {
    id,
    className: 'ui-input',
    placeholder,
    value: typed,
    autoFocus,
    onKeyDown,
    onBlur: commit,
    onChange: (event: { target: { value: string } }) => change(event.target.value),
    'aria-invalid': error ? true : undefined,
    'aria-describedby': [description && `${id}-about`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    'data-first-field': first ? '' : undefined,
  };
  return (
    <div className="ui-field" data-dirty={typed !== value || undefined}>
      <label className={isLabelHidden ? 'ui-visually-hidden' : 'ui-label'} htmlFor={id}>
        {label}
      </label>
      {multiline ? <textarea {...shared} rows={3} /> : <input {...shared} />}
      {description && (
        <span id={`${id}-about`} className="ui-description">
          {description}
        </span>
      )}
      {error && (
        <span id={`${id}-error`} className="ui-error">
          {error}
        </span>
      )}
    </div>
  );
}
