import { FieldError } from 'react-aria-components/FieldError';
import { Input } from 'react-aria-components/Input';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { TextArea } from 'react-aria-components/TextArea';
import { TextField as Base } from 'react-aria-components/TextField';
import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
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
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const change = (next: string) => {
    setTyped(next);
    onInput?.(next);
  };
  const commit = () => {
    if (typed !== value) onCommit(typed);
  };
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
    className: 'ui-input',
    placeholder: placeholder ?? '',
    onKeyDown,
    onBlur: commit,
    ...(first ? { 'data-first-field': '' } : {}),
  };
  return (
    <Base
      className="ui-field"
      data-dirty={typed !== value || undefined}
      value={typed}
      onChange={change}
      isInvalid={!!error}
      autoFocus={!!autoFocus}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {!isLabelHidden && <Label className="ui-label">{label}</Label>}
      {multiline ? <TextArea {...shared} rows={3} /> : <Input {...shared} />}
      {description && (
        <Text slot="description" className="ui-description">
          {description}
        </Text>
      )}
      {error && <FieldError className="ui-error">{error}</FieldError>}
    </Base>
  );
}
