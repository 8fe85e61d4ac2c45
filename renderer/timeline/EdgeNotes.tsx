import { formatSpanShort } from '../../shared/dates/format-span';
import type { Id } from '../../shared/model/record';
import type { Entry } from '../../shared/timeline/entry';
import type { Band } from '../../shared/timeline/layout';
import type { TimeWindow } from '../../shared/timeline/scale';
import { edgeNotes } from './edges';
import { locale } from './words';

interface EdgeNotesProps {
  bands: readonly Band[];
  window: TimeWindow;
  selected: Id | null;
  arrived: ReadonlySet<Id>;
  onGo: (entry: Entry) => void;
}

/** Notes at the edges of lanes that name what lies out of view and go there. */
export function EdgeNotes({ bands, window, selected, arrived, onGo }: EdgeNotesProps) {
  const matters = new Set(selected === null ? arrived : [selected, ...arrived]);
  return edgeNotes(bands, window, matters).map(({ side, band, entry, more }) => (
    <button
      key={`${band.lane.id} ${side}`}
      type="button"
      className={`timeline-edge timeline-edge-${side} timeline-kind-${entry.kind ?? 'none'}`}
      style={{ top: band.top + band.height - 17 }}
      onClick={() => onGo(entry)}
    >
      {side === 'before' && <span aria-hidden="true">‹ </span>}
      <b>{formatSpanShort(entry.span, locale)}</b> {entry.event.title}
      {more > 0 && <span className="timeline-edge-more"> · {more} more</span>}
      {side === 'after' && <span aria-hidden="true"> ›</span>}
    </button>
  ));
}
