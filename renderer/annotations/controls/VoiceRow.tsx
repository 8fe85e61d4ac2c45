import type { DateSpan } from '../../../shared/dates/date-span';
import { foldName } from '../../../shared/model/actor-names';
import type { Voice } from '../../../shared/model/annotation';
import type { Source } from '../../../shared/model/source';
import { useActors } from '../../store/codebook';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { IconButton } from '../IconButton';
import { ActorField } from '../ActorField';
import { OfficeHint } from '../OfficeHint';
import type { Meant } from '../voice-of';

interface VoiceRowProps {
  voice: Voice;
  source: Source;
  /** When it was said, as far as that is known. */
  when: DateSpan | null;
  onMean: (meant: Meant) => void;
  onChange: (patch: Partial<Voice>) => void;
  onUnnamed: (isUnnamed: boolean) => void;
  onRemove: () => void;
}

/** One voice: the name as the source has it, the actor it is for, office and organisation at the time, and whether the source names them at all. */
export function VoiceRow({ voice, source, when, onMean, onChange, onUnnamed, onRemove }: VoiceRowProps) {
  const actor = useActors()?.find(({ id }) => id === voice.actor);
  const hasOffice = voice.role !== null || (voice.organisation ?? null) !== null;
  return (
    <div className="inspector-voice" role="group" aria-label={voice.name}>
      <div className="inspector-voice-line">
        <ActorField
          label="Name"
          isLabelHidden
          value={voice.name}
          mayBeUnnamed
          source={source.id}
          onMean={onMean}
          onClear={onRemove}
          description={actor && foldName(actor.name) !== foldName(voice.name) && `${actor.name} in the codebook`}
        />
        <Button
          kind="quiet"
          className="inspector-unnamed"
          aria-pressed={voice.unnamed}
          title="The source does not name them. An unnamed voice is never merged with another."
          onPress={() => onUnnamed(!voice.unnamed)}
        >
          Unnamed
        </Button>
        <IconButton icon="close" name={`Remove ${voice.name}`} onPress={onRemove} />
      </div>
      <div className={`inspector-voice-line ${isLong(voice) ? 'inspector-voice-stacked' : ''}`}>
        <TextField
          label="Role"
          isLabelHidden
          value={voice.role ?? ''}
          placeholder="no role"
          onCommit={(role) => onChange({ role: role.trim().slice(0, 300) || null })}
        />
        <TextField
          label="Organisation"
          isLabelHidden
          value={voice.organisation ?? ''}
          placeholder="no organisation"
          onCommit={(organisation) => onChange({ organisation: organisation.trim().slice(0, 300) || null })}
        />
      </div>
      {actor && !hasOffice && (
        <OfficeHint actor={actor} when={when} onUse={({ title, organisation }) => onChange({ role: title, organisation })} />
      )}
    </div>
  );
}

/** Beside each other, role and organisation would be cut. */
const isLong = ({ role, organisation }: Voice): boolean => Math.max(role?.length ?? 0, organisation?.length ?? 0) > 15;
