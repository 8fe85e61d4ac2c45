import { useState } from 'react';
import { titleOf } from '../../../shared/annotations/index';
import { formatSpanShort } from '../../../shared/dates/format-span';
import type { Annotation, PositionFields } from '../../../shared/model/annotation';
import { fold } from '../../../shared/text/fold';
import { useAnnotations, useUnseen } from '../../store/annotations';
import { useSources } from '../../store/live';
import { Button } from '../../ui/Button';
import { SuggestField, type Suggestion } from '../../ui/SuggestField';
import { useActs } from '../acts';
import { earlierPositions } from '../earlier-positions';
import { NONE, type ControlProps } from './control';

const SHOWN = 12;
const REMOVED = 'A position that was removed';
const NOT_SHOWN = 'A position that is not shown now';

/** The earlier position that this one takes the place of, chosen among those of the same holder or issue. */
export function PositionControl({ definition, fields, annotation, onChange }: ControlProps) {
  const { supersedes = null } = fields as PositionFields;
  const read = useAnnotations();
  const all = read ?? [];
  const unseen = useUnseen();
  const sources = useSources() ?? [];
  const acts = useActs();
  const [isUnknown, setUnknown] = useState(false);
  const current = supersedes === null ? undefined : all.find(({ id }) => id === supersedes);
  // Words for a position that cannot be named: a person sees that there is one, and can take it away.
  const missing = supersedes !== null && read && unseen ? (unseen.has(supersedes) ? NOT_SHOWN : REMOVED) : '';
  const smallOf = ({ source, said, fields: held }: Annotation) =>
    [
      held.kind === 'position' ? held.stance : null,
      said && formatSpanShort(said),
      sources.find(({ id }) => id === source)?.publisher ?? sources.find(({ id }) => id === source)?.title,
    ]
      .filter(Boolean)
      .join(' · ');
  const suggest = (words: string): Suggestion[] => {
    const sought = fold(words.trim());
    const found = earlierPositions(annotation, all).filter((each) => fold(titleOf(each)).includes(sought));
    const named = found.filter((each) => fold(titleOf(each)) === sought);
    return found
      .slice(0, SHOWN)
      .map((each) => ({ id: each.id, label: titleOf(each), small: smallOf(each), isMeant: named.length === 1 && named[0] === each }));
  };
  return (
    <>
      <SuggestField
        label={definition.label}
        value={current ? titleOf(current) : missing}
        placeholder={NONE}
        suggest={suggest}
        onChoose={({ id }) => onChange({ [definition.id]: id })}
        onCommit={(words) => (words.trim() ? setUnknown(true) : onChange({ [definition.id]: null }))}
        onInput={() => setUnknown(false)}
        error={isUnknown ? 'None was taken: these words name no one earlier position. Go to one in the list, then press Enter.' : null}
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
