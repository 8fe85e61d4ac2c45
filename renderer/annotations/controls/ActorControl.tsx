import type { PersonFields } from '../../../shared/model/annotation';
import type { Actor, Office } from '../../../shared/model/codebook';
import { useActors } from '../../store/codebook';
import { Button } from '../../ui/Button';
import { ActorField } from '../ActorField';
import { OfficeHint } from '../OfficeHint';
import { voiceOf } from '../voice-of';
import { NONE, type ControlProps } from './control';

/** The name of a public figure, and the actor it is for: what the codebook knows of them is taken over only where a person asks for it. */
export function ActorControl({ definition, fields, annotation, source, first, onChange }: ControlProps) {
  const { name, actor: id, office, organisation, nativeName, aliases } = fields as PersonFields;
  const actor = useActors()?.find((each) => each.id === id);
  const hasOffice = office !== null || (organisation ?? null) !== null;
  return (
    <>
      <ActorField
        label={definition.label}
        value={name ?? ''}
        placeholder={NONE}
        first={first}
        source={source.id}
        onMean={(meant) =>
          onChange(async (now) => {
            const before = { actor: (now as PersonFields).actor ?? null, annotation: annotation.id };
            const { voice, others } = await voiceOf(meant, annotation.source, before);
            return { name: voice.name, actor: voice.actor, others };
          })
        }
        onClear={() => onChange({ name: null, actor: null })}
        description={actor && actor.name !== name && `${actor.name} in the codebook`}
      />
      {actor && nativeName === null && !aliases?.length && <NamesHint actor={actor} onUse={(names) => onChange(names)} />}
      {actor && !hasOffice && (
        <OfficeHint
          actor={actor}
          when={annotation.about ?? annotation.said ?? source.published}
          onUse={(held) => onChange(officeFields(held))}
        />
      )}
    </>
  );
}

/** What an office of the codebook fills in; one whose term is not known leaves the term that is stated. */
export const officeFields = ({ title, organisation, term }: Office): Partial<PersonFields> => ({
  office: title,
  organisation,
  ...(term && { term }),
});

/** The other names of an actor, to be taken over. */
function NamesHint({ actor, onUse }: { actor: Actor; onUse: (names: Pick<PersonFields, 'nativeName' | 'aliases'>) => void }) {
  const { nativeName, aliases } = actor;
  if (nativeName === null && aliases.length === 0) return null;
  return (
    <Button kind="quiet" className="inspector-hint" onPress={() => onUse({ nativeName, aliases })}>
      Use {[nativeName, ...aliases].filter(Boolean).slice(0, 4).join(', ')}
    </Button>
  );
}
