import { useMemo, useState } from 'react';
import { countOptions } from '../../shared/codebook/own-values';
import { MOST_OPTIONS, type OwnField } from '../../shared/model/codebook';
import { counted, numbered } from '../../shared/text/counted';
import { addOption, moveOption, removeOption, renameOption } from '../store/edits/field-options';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { TextField } from '../ui/TextField';
import { AddToList } from './AddToList';
import { AskDialog } from './AskDialog';
import type { Book } from './book';

/** What a choice offers, in its order. An option renamed is renamed in the records; one that is used is removed only when asked again. */
export function FieldOptions({ field, book }: { field: OwnField; book: Book }) {
  const counts = useMemo(
    () => countOptions(field, [...book.annotations, ...book.sources.values()]),
    [field, book.annotations, book.sources],
  );
  const [asked, setAsked] = useState<{ option: string; into: string | null } | null>(null);
  const rename = (option: string, typed: string) => {
    const name = typed.trim();
    if (name === '') remove(option);
    else if (field.options.includes(name) && (counts.get(option) ?? 0) > 0) setAsked({ option, into: name });
    else void renameOption(field.id, option, name);
  };
  const remove = (option: string) => {
    if ((counts.get(option) ?? 0) === 0) void removeOption(field.id, option);
    else setAsked({ option, into: null });
  };
  const doAsked = () => {
    if (asked?.into) void renameOption(field.id, asked.option, asked.into);
    else if (asked) void removeOption(field.id, asked.option);
    setAsked(null);
  };
  const used = asked ? (counts.get(asked.option) ?? 0) : 0;
  return (
    <div className="ui-field" role="group" aria-label="Options">
      <span className="ui-label" aria-hidden="true">
        Options
      </span>
      {field.options.map((option) => (
        <div key={option} className="codebook-option" role="group" aria-label={option}>
          <TextField label="Option" isLabelHidden value={option} onCommit={(typed) => rename(option, typed)} />
          <span className="ui-row-count codebook-number">
            {numbered(counts.get(option) ?? 0)}
            <span className="ui-visually-hidden"> values</span>
          </span>
          <Button
            kind="quiet"
            className="codebook-icon"
            aria-label={`Move ${option} up`}
            onPress={() => void moveOption(field.id, option, -1)}
          >
            <Icon name="up" />
          </Button>
          <Button
            kind="quiet"
            className="codebook-icon"
            aria-label={`Move ${option} down`}
            onPress={() => void moveOption(field.id, option, 1)}
          >
            <Icon name="down" />
          </Button>
          <Button kind="quiet" className="codebook-icon" aria-label={`Remove ${option}`} onPress={() => remove(option)}>
            <Icon name="close" />
          </Button>
        </div>
      ))}
      <AddToList
        label="Add an option"
        count={field.options.length}
        most={MOST_OPTIONS}
        onAdd={(option) => void addOption(field.id, option)}
      />
      {asked && (
        <AskDialog
          title={asked.into ? `Make ${asked.option} the same as ${asked.into}?` : `Remove the option ${asked.option}?`}
          action={asked.into ? 'Make them one' : 'Remove'}
          onDo={doAsked}
          onClose={() => setAsked(null)}
        >
          {asked.into
            ? `${counted(used, 'record states', 'records state')} it, and would state ${asked.into} then. Undo takes it back.`
            : `${counted(used, 'record states', 'records state')} it, and would state nothing then. Undo brings it back.`}
        </AskDialog>
      )}
    </div>
  );
}
