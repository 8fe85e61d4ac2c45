import { valueOf } from '../../../shared/annotations/field-value';
import type { Voice } from '../../../shared/model/annotation';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { TextField } from '../../ui/TextField';
import { AddField } from '../AddField';
import { NONE, type ControlProps } from './control';

/** Who speaks or holds: a list, since statements may be joint. */
export function VoicesControl({ definition, fields, onChange }: ControlProps) {
  const voices = valueOf(fields, definition.id) as Voice[];
  const commit = (next: Voice[]) => onChange({ [definition.id]: next });
  const replace = (index: number, patch: Partial<Voice>) =>
    commit(voices.map((voice, at) => (at === index ? { ...voice, ...patch } : voice)));
  const add = (name: string) => commit([...voices, { name: name.slice(0, 300), role: null, unnamed: false, actor: null }]);
  return (
    <div className="inspector-field" role="group" aria-label={definition.label}>
      <span className="ui-label" aria-hidden="true">
        {definition.label}
      </span>
      <div className="inspector-voices">
        {voices.map((voice, index) => (
          <VoiceRow
            key={`${index} ${voice.name}`}
            voice={voice}
            onChange={(patch) => replace(index, patch)}
            onRemove={() => commit(voices.filter((_, at) => at !== index))}
          />
        ))}
        <AddField label={`Add to ${definition.label.toLowerCase()}`} placeholder={voices.length ? 'add another' : NONE} onAdd={add} />
      </div>
    </div>
  );
}

interface VoiceRowProps {
  voice: Voice;
  onChange: (patch: Partial<Voice>) => void;
  onRemove: () => void;
}

/** One voice: name and role as they are called, and whether the source names them at all. */
function VoiceRow({ voice, onChange, onRemove }: VoiceRowProps) {
  return (
    <div className="inspector-voice" role="group" aria-label={voice.name}>
      <TextField
        label="Name"
        isLabelHidden
        value={voice.name}
        onCommit={(name) => (name.trim() ? onChange({ name: name.trim() }) : onRemove())}
      />
      <Button kind="quiet" className="inspector-icon-button" aria-label={`Remove ${voice.name}`} onPress={onRemove}>
        <Icon name="close" />
      </Button>
      <TextField
        label="Role"
        isLabelHidden
        value={voice.role ?? ''}
        placeholder="role: none stated"
        onCommit={(role) => onChange({ role: role.trim() || null })}
      />
      <Button
        kind="quiet"
        className="inspector-unnamed"
        aria-pressed={voice.unnamed}
        title="The source does not name them. An unnamed voice is never merged with another."
        onPress={() => onChange({ unnamed: !voice.unnamed })}
      >
        Unnamed
      </Button>
    </div>
  );
}
