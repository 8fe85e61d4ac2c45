import { useMemo } from 'react';
import { formatSpanShort } from '../../shared/dates/format-span';
import type { Id } from '../../shared/model/record';
import type { Entry, Measure } from '../../shared/timeline/entry';
import { edgeNotes } from './edges';
import type { Model } from './model';
import type { Stop } from './navigate';
import { toneClass } from './tone-class';
import type { View } from './view';
import { locale } from '../../shared/text/counted';

interface EdgeNotesProps {
  view: View;
  model: Model;
  measure: Measure;
  selected: Id | null;
  arrived: ReadonlySet<Id>;
  highlighted: ReadonlySet<Id>;
  onGo: (stop: Stop) => void;
}

const dateWords = (entry: Entry): string => formatSpanShort(entry.span, locale);

/** Notes at the edges of lanes that name what lies out of view and go there. */
export function EdgeNotes({ view, model, measure, selected, arrived, highlighted, onGo }: EdgeNotesProps) {
  const notes = useMemo(() => {
    const matters = new Set([...(selected === null ? [] : [selected]), ...highlighted, ...arrived]);
    return edgeNotes(view, { matters, ids: model.ids, dateWords, measure });
  }, [view, model, measure, selected, arrived, highlighted]);
  return notes.map(({ side, band, entry, more, top, short }) => (
    <button
      key={`${band.key} ${side}`}
      type="button"
      className={`timeline-edge timeline-edge-${side} ${toneClass(entry.tone)}`}
      style={{ top, height: band.style.bar }}
      title={short ? entry.event.title : undefined}
      onClick={() => onGo({ entry, lane: band.index })}
    >
      <span className="ui-visually-hidden">Go to </span>
      {side === 'before' && '‹ '}
      <b>{dateWords(entry)}</b>
      {short ? <span className="ui-visually-hidden"> {entry.label}</span> : ` ${entry.label}`}
      {more > 0 && <span className="timeline-edge-more"> · {more} more</span>}
      {side === 'after' && ' ›'}
    </button>
  ));
}
