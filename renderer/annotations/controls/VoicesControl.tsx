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
  // Names may be typed faster than the list comes back, so each change is made to the list as it then stands.
  const change = (next: (now: readonly Voice[]) => Voice[]) =>
    onChange((now) => ({ [definition.id]: next(valueOf(now, definition.id) as Voice[]) }));
  const replace = (index: number, patch: Partial<Voice>) =>
    change((now) => now.map((voice, at) => (at === index ? { ...voice, ...patch } : voice)));
  const remove = (index: number) => change((now) => now.filter((_, at) => at !== index));
  const add = (name: string) => change((now) => [...now, { name: name.slice(0, 300), role: null, unnamed: false, actor: null }]);
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
            onRemove={() => remove(index)}
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
      <div className="inspector-voice-line">
        <TextField
          label="Name"
          isLabelHidden
          value={voice.name}
          onCommit={(name) => (name.trim() ? onChange({ name: name.trim() }) : onRemove())}
        />
        <Button kind="quiet" className="inspector-icon-button" aria-label={`Remove ${voice.name}`} onPress={onRemove}>
          <Icon name="close" />
        </Button>
      </div>
      <div className="inspector-voice-line">
        <TextField
          label="Role"
          isLabelHidden
          value={voice.role ?? ''}
          placeholder="no role"
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
    </div>
  );
}
