import { valueOf } from '../../../shared/annotations/field-value';
import type { Voice } from '../../../shared/model/annotation';
import { ActorField } from '../ActorField';
import { setUnnamed, voiceOf, type Meant } from '../voice-of';
import { NONE, type ControlProps } from './control';
import { VoiceRow } from './VoiceRow';

/** Who speaks or holds: a list, since statements may be joint. */
export function VoicesControl({ definition, fields, annotation, source, onChange }: ControlProps) {
  const listed = (now: ControlProps['fields']) => (valueOf(now, definition.id) ?? []) as Voice[];
  const voices = listed(fields);
  // Names may be typed faster than the list comes back, so each change is made to the list as it then stands.
  const replace = (index: number, patch: Partial<Voice>) =>
    onChange((now) => ({ [definition.id]: listed(now).map((voice, at) => (at === index ? { ...voice, ...patch } : voice)) }));
  const remove = (index: number) => onChange((now) => ({ [definition.id]: listed(now).filter((_, at) => at !== index) }));
  const mean = (index: number, meant: Meant) =>
    onChange(async (now) => {
      const before = listed(now)[index];
      const { voice, others } = await voiceOf(meant, annotation.source, before && { actor: before.actor, annotation: annotation.id });
      const fresh: Voice = { name: '', role: null, organisation: null, unnamed: false, actor: null };
      return { [definition.id]: withVoice(listed(now), index, (each) => ({ ...(each ?? fresh), ...voice })), others };
    });
  const turn = (index: number, isUnnamed: boolean) =>
    onChange(async (now) => {
      const before = listed(now)[index];
      if (!before) return {};
      const { voice, others } = await setUnnamed(before, isUnnamed, annotation.source, annotation.id);
      return { [definition.id]: withVoice(listed(now), index, (each) => ({ ...each!, ...voice })), others };
    });
  return (
    <div className="inspector-wide" role="group" aria-label={definition.label}>
      <span className="ui-label" aria-hidden="true">
        {definition.label}
      </span>
      <div className="inspector-voices">
        {voices.map((voice, index) => (
          <VoiceRow
            key={`${index} ${voice.name}`}
            voice={voice}
            source={source}
            when={annotation.said ?? source.published}
            onMean={(meant) => mean(index, meant)}
            onChange={(patch) => replace(index, patch)}
            onUnnamed={(isUnnamed) => turn(index, isUnnamed)}
            onRemove={() => remove(index)}
          />
        ))}
        <ActorField
          label={`Add to ${definition.label.toLowerCase()}`}
          isLabelHidden
          value=""
          isAdding
          mayBeUnnamed
          source={source.id}
          placeholder={voices.length ? 'add another' : NONE}
          onMean={(meant) => mean(Infinity, meant)}
        />
      </div>
    </div>
  );
}

/** The list with one voice changed, or a new one at its end where there is none at that place. */
const withVoice = (voices: readonly Voice[], at: number, change: (before: Voice | undefined) => Voice): Voice[] =>
  at < voices.length ? voices.map((voice, index) => (index === at ? change(voice) : voice)) : [...voices, change(undefined)];
