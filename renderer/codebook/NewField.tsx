import { useState } from 'react';
import type { OwnField } from '../../shared/model/codebook';
import { addOwnField } from '../store/edits/own-fields';
import { Choice } from '../ui/Choice';
import { useCodebookView } from './codebook-view';
import { onOptions, onWords, typeOptions } from './field-words';
import { NewName } from './NewName';
import type { PartProps } from './part-props';

/** Makes a field: for what, of which type, and its name. */
export function NewField({ tell }: Pick<PartProps, 'tell'>) {
  const [on, setOn] = useState<OwnField['on']>('claim');
  const [type, setType] = useState<OwnField['type']>('choice');
  const add = async (name: string): Promise<null> => {
    const field = await addOwnField({ on, type, name });
    useCodebookView.setState({ field: field.id });
    tell(`Added ${name} to ${onWords(on).toLowerCase()}.`);
    return null;
  };
  return (
    <div className="codebook-new-field" role="group" aria-label="New field">
      <Choice label="For" isLabelHidden value={on} options={onOptions} onChange={(next) => next && setOn(next)} />
      <Choice label="Type" isLabelHidden value={type} options={typeOptions} onChange={(next) => next && setType(next)} />
      <NewName label="New field" onAdd={add} />
    </div>
  );
}
