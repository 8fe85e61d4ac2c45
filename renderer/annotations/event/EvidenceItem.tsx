import { kinds } from '../../../shared/annotations/index';
import { wordsOf } from '../../../shared/annotations/words';
import { formatSpan } from '../../../shared/dates/format-span';
import type { Annotation } from '../../../shared/model/annotation';
import { needsLook } from '../../../shared/model/needs-look';
import { locale } from '../../../shared/text/counted';
import { Pill } from '../../ui/Pill';
import { IconButton } from '../IconButton';
import { readingWords } from '../DateNote';
import { OpenItem } from '../OpenItem';
import type { Evidence } from '../selection';

interface EvidenceItemProps extends Evidence {
  /** Where it stands among several; null where it is the only one. */
  place: { readonly at: number; readonly of: number } | null;
  onOpen: () => void;
  onTakeOut: () => void;
  onMove: (by: 1 | -1) => void;
}

/** One passage behind an event: its words, its source, the state it is in, and how its dates were reached. */
export function EvidenceItem({ annotation, source, place, onOpen, onTakeOut, onMove }: EvidenceItemProps) {
  const words = wordsOf(annotation);
  const name = words.slice(0, 80);
  const published = source.published && formatSpan(source.published, locale);
  const small = [source.publisher ?? source.title ?? 'untitled source', published].filter(Boolean).join(' · ');
  const isFirst = place?.at === 0;
  return (
    <li className={`inspector-evidence event-evidence inspector-${annotation.fields.kind}`}>
      <OpenItem small={small} onOpen={onOpen}>
        <q className="inspector-evidence-words">{words}</q>
        {needsLook(annotation) && <Pill tone="warn">{annotation.standing!.state}</Pill>}
        {datesOf(annotation).map((line) => (
          <span key={line} className="inspector-small">
            {line}
          </span>
        ))}
        {isFirst && <span className="inspector-small">{`Makes the event a ${kinds[annotation.fields.kind].label.toLowerCase()}`}</span>}
      </OpenItem>
      <div className="event-evidence-acts">
        <IconButton icon="close" name={`Take out of the event: ${name}`} onPress={onTakeOut} />
        {place && (
          <>
            <IconButton icon="up" name={`Move up: ${name}`} isDisabled={isFirst} onPress={() => onMove(-1)} />
            <IconButton icon="down" name={`Move down: ${name}`} isDisabled={place.at === place.of - 1} onPress={() => onMove(1)} />
          </>
        )}
      </div>
    </li>
  );
}

/** "Said 16 December 2016. …": each date of a passage with the way it was reached. */
function datesOf({ said, about }: Annotation): string[] {
  const line = (what: string, span: Annotation['said']) => span && `${what} ${formatSpan(span, locale)}. ${readingWords(span)}`.trim();
  return [line('Said', said), line('About', about)].filter((words) => words !== null);
}
