import { useState } from 'react';
import type { OwnField } from '../../shared/model/codebook';
import { counted } from '../../shared/text/counted';
import { changeOwnField, moveOwnField, removeOwnField } from '../store/edits/own-fields';
import { Button } from '../ui/Button';
import { AskDialog } from './AskDialog';
import { onWords, typeWordsOf } from './field-words';
import { FieldOptions } from './FieldOptions';
import { LongField } from './LongField';
import type { PartProps } from './part-props';
import { RequiredName } from './RequiredName';

interface FieldPageProps extends Pick<PartProps, 'book' | 'tell'> {
  field: OwnField;
  /** How many records state a value. */
  count: number;
}

/** One field of the codebook's own: its name, its options, its place among the others, when to use it. */
export function FieldPage({ field, count, book, tell }: FieldPageProps) {
  const { id, name, on, type } = field;
  const [isAsked, setAsked] = useState(false);
  const move = async (by: 1 | -1) => {
    if (!(await moveOwnField(id, by))) tell(`${name} cannot go further.`);
  };
  const remove = async () => {
    setAsked(false);
    const gone = await removeOwnField(id);
    if (gone !== null) tell(`Removed ${name}${gone > 0 ? ` with ${counted(gone, 'value', 'values')}` : ''}. Undo brings it back.`);
  };
  return (
    <div className="codebook-page">
      <div className="codebook-details">
        <RequiredName
          label="Name of the field"
          value={name}
          onName={(next) => void changeOwnField(id, { name: next }, 'Rename the field to')}
        />
        <p className="codebook-small">
          {typeWordsOf(type)}, for {onWords(on).toLowerCase()}. {count === 0 ? 'No value yet.' : counted(count, 'value.', 'values.')}
        </p>
        {type === 'choice' && <FieldOptions field={field} book={book} />}
        <LongField
          label="Guidelines: when to use it"
          value={field.guidelines}
          onCommit={(guidelines) => void changeOwnField(id, { guidelines }, 'Write the guidelines of')}
        />
        <div className="codebook-acts">
          <Button onPress={() => void move(-1)}>Move up</Button>
          <Button onPress={() => void move(1)}>Move down</Button>
          <Button kind="danger" data-remove="" onPress={() => (count === 0 ? void remove() : setAsked(true))}>
            Remove
          </Button>
        </div>
      </div>
      {isAsked && (
        <AskDialog title={`Remove ${name}?`} action="Remove" onDo={() => void remove()} onClose={() => setAsked(false)}>
          {counted(count, 'value goes', 'values go')} with it. Undo brings all of it back.
        </AskDialog>
      )}
    </div>
  );
}
