import type { CommandId } from '../../../shared/commands';
import { valueOf } from '../../../shared/annotations/field-value';
import { wordsOfParts } from '../../../shared/annotations/parts';
import type { Part } from '../../../shared/model/annotation';
import { Button } from '../../ui/Button';
import { IconButton } from '../IconButton';
import { useActs } from '../acts';
import { NONE, type ControlProps } from './control';

const commandOf: Readonly<Record<string, { id: CommandId; keys: string }>> = {
  cue: { id: 'annotate.cue', keys: 'U' },
  content: { id: 'annotate.content', keys: 'W' },
};

/** Words of the annotation's own passages, marked by selecting them in the text. */
export function PartsControl({ definition, fields, annotation, onChange }: ControlProps) {
  const acts = useActs();
  const parts = (valueOf(fields, definition.id) ?? []) as Part[];
  const words = parts.map((part) => wordsOfParts([part], annotation.selectors)[0] ?? '');
  const command = commandOf[definition.id];
  const remove = (index: number) =>
    onChange((now) => ({ [definition.id]: ((valueOf(now, definition.id) ?? []) as Part[]).filter((_, at) => at !== index) }));
  return (
    <div className="inspector-field" role="group" aria-label={definition.label}>
      <span className="ui-label" aria-hidden="true">
        {definition.label}
      </span>
      <div className="inspector-parts">
        {words.map((each, index) => (
          <span key={`${parts[index]!.passage} ${parts[index]!.start}`} className="inspector-part">
            <q>{each}</q>
            <IconButton
              icon="close"
              name={`No longer ${definition.label.toLowerCase()}: ${each.slice(0, 60)}`}
              onPress={() => remove(index)}
            />
          </span>
        ))}
        {command && acts.can(command.id) ? (
          <Button kind="quiet" className="inspector-hint" keys={command.keys} onPress={() => acts.run(command.id)}>
            Mark the selected words
          </Button>
        ) : (
          words.length === 0 && (
            <span className="inspector-none" title="Select words of the passage in the text to mark them.">
              {NONE}
            </span>
          )
        )}
      </div>
    </div>
  );
}
