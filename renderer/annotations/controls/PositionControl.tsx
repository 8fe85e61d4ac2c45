import { titleOf } from '../../../shared/annotations/index';
import { formatSpanShort } from '../../../shared/dates/format-span';
import type { Annotation, PositionFields } from '../../../shared/model/annotation';
import { fold } from '../../../shared/text/fold';
import { useAnnotations } from '../../store/annotations';
import { useSources } from '../../store/live';
import { Button } from '../../ui/Button';
import { SuggestField, type Suggestion } from '../../ui/SuggestField';
import { useActs } from '../acts';
import { earlierPositions } from '../earlier-positions';
import { NONE, type ControlProps } from './control';

const SHOWN = 12;

/** The earlier position that this one takes the place of, chosen among those of the same holder or issue. */
export function PositionControl({ definition, fields, annotation, onChange }: ControlProps) {
  const { supersedes = null } = fields as PositionFields;
  const all = useAnnotations() ?? [];
  const sources = useSources() ?? [];
  const acts = useActs();
  const current = supersedes === null ? undefined : all.find(({ id }) => id === supersedes);
  const smallOf = ({ source, said, fields: held }: Annotation) =>
    [
      held.kind === 'position' ? held.stance : null,
      said && formatSpanShort(said),
      sources.find(({ id }) => id === source)?.publisher ?? sources.find(({ id }) => id === source)?.title,
    ]
      .filter(Boolean)
      .join(' · ');
  const suggest = (words: string): Suggestion[] =>
    earlierPositions(annotation, all)
      .filter((each) => fold(titleOf(each)).includes(fold(words.trim())))
      .slice(0, SHOWN)
      .map((each, at) => ({ id: each.id, label: titleOf(each), small: smallOf(each), isMeant: at === 0 && words.trim() !== '' }));
  return (
    <>
      <SuggestField
        label={definition.label}
        value={current ? titleOf(current) : ''}
        placeholder={NONE}
        suggest={suggest}
        onChoose={({ id }) => onChange({ [definition.id]: id })}
        onCommit={(words) => !words.trim() && onChange({ [definition.id]: null })}
        description={current && <>{smallOf(current)}</>}
      />
      {current && (
        <Button kind="quiet" className="inspector-hint" onPress={() => acts.openAnnotation(current.id)}>
          Open the earlier position
        </Button>
      )}
    </>
  );
}
