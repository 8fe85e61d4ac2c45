import { kinds, titleOf } from '../../shared/annotations/index';
import { formatSpanShort } from '../../shared/dates/format-span';
import { stanceMarks } from '../../shared/ledgers/stance';
import type { Actor } from '../../shared/model/codebook';
import { calledIn, type PassageItem } from './page-items';
import type { PartProps } from './part-props';

interface PassageRowProps extends Pick<PartProps, 'onOpen'> {
  item: PassageItem;
  actor: Actor | undefined;
  stop: { 'data-stop': number; tabIndex: number };
}

/** A passage as a row: when, and by which clock; what it says; where it stands. */
export function PassageRow({ item, actor, stop, onOpen }: PassageRowProps) {
  const { annotation, source, when, clock, kind, stand } = item;
  const called = actor && calledIn(annotation, actor);
  return (
    <button type="button" {...stop} className="codebook-passage" data-kind={kind} onClick={() => onOpen(annotation.source, annotation.id)}>
      <span className="codebook-when">
        {when ? formatSpanShort(when) : 'no date'}
        {clock && <span className="codebook-small"> {clock}</span>}
      </span>
      <span className="codebook-kind" aria-hidden="true">
        {kinds[kind].letter}
      </span>
      <span className="codebook-what" dir="auto">
        <span className="ui-visually-hidden">{kinds[kind].label}: </span>
        {stand && <Stance stand={stand} />}
        <span className="codebook-words">{titleOf(annotation)}</span>
        <span className="codebook-where">{[called, source ? (source.title ?? 'Title not found') : null].filter(Boolean).join(' · ')}</span>
      </span>
    </button>
  );
}

/** Where a position stands: its stance in words, what it hangs on, and whether it turned. */
function Stance({ stand }: { stand: NonNullable<PassageItem['stand']> }) {
  const { stance, condition, turn, supersededBy } = stand;
  return (
    <>
      <span className="codebook-stance" data-stance={stance ?? 'none'}>
        {stanceMarks[stance ?? 'none'].label}
      </span>
      {turn === 'reversal' && <span className="codebook-turn">reversal</span>}
      {turn === 'unordered' && <span className="codebook-turn">differs; the dates do not say which came first</span>}
      {supersededBy && <span className="codebook-small">superseded</span>}
      {stance === 'conditional' && condition && <span className="codebook-small">if: {condition}</span>}
    </>
  );
}
