import { lazy, Suspense, useState, type MouseEvent } from 'react';
import { isReadable } from '../../shared/text/readable-markdown';
import { Button } from '../ui/Button';
import { useActs } from './acts';
import { LongText } from './LongText';

const Markdown = lazy(() => import('../ui/Markdown'));

interface NoteFieldProps {
  value: string;
  onCommit: (note: string) => void;
}

/** A note in Markdown: its words while they are typed, and as they read once the field is left. */
export function NoteField({ value, onCommit }: NoteFieldProps) {
  const [isEditing, setEditing] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const acts = useActs();
  const edit = () => {
    setAsked(true);
    setEditing(true);
  };
  if (value.trim() === '' || isEditing)
    return (
      <div
        onFocus={() => setEditing(true)}
        onBlur={() => {
          setEditing(false);
          setAsked(false);
        }}
      >
        <LongText label="Note" value={value} placeholder="none yet; Markdown is read" autoFocus={isAsked} onCommit={onCommit} />
      </div>
    );
  return (
    <div className="inspector-field" role="group" aria-label="Note">
      <span className="ui-label" aria-hidden="true">
        Note
      </span>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- Edit does the same by key */}
      <div className="inspector-note" onClick={(event: MouseEvent) => !(event.target as Element).closest('button') && edit()}>
        <Suspense fallback={<p>{value}</p>}>
          <Markdown text={value} isReadable={isReadable(value)} onOpen={acts.openAddress} />
        </Suspense>
        <Button kind="quiet" className="inspector-hint" aria-label="Edit the note" onPress={edit}>
          Edit
        </Button>
      </div>
    </div>
  );
}
