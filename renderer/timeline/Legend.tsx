import { useDeferredValue, useMemo, type KeyboardEvent, type MouseEvent } from 'react';
import { Toolbar } from 'react-aria-components/Toolbar';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { counted, numbered } from '../../shared/text/counted';
import type { EventFilter } from '../../shared/timeline/filter/event-filter';
import { onlyState, onlyTone, toggledState, toggledTone } from '../../shared/timeline/filter/legend';
import { lensOf, type LensId } from '../../shared/timeline/lenses/index';
import type { LensContext } from '../../shared/timeline/lenses/lens';
import { stateCounts, stateRows, toneCounts, toneRows, type LegendRow } from './filter/legend-rows';
import { changeSettings, settingsOf, useSettings } from './settings';
import { toneClass } from './tone-class';
import './legend.css';

interface LegendProps {
  timeline: Id | null;
  /** All of the timeline, whatever the filter. */
  events: readonly DatedEvent[];
  context: LensContext;
  lens: LensId;
}

const none: readonly DatedEvent[] = [];

/** What the colours mean, and the filter by them: a press hides and shows, with Shift or Alt it shows one alone. Arrows go from one to the next. */
export function Legend({ timeline, events, context, lens }: LegendProps) {
  const { filter } = useSettings(timeline);
  const own = lensOf(lens);
  // The picture comes first: counting a hundred thousand may follow it.
  const late = useDeferredValue(events, none);
  const tones = useMemo(() => toneCounts(late, own, context), [late, own, context]);
  const states = useMemo(() => stateCounts(late), [late]);
  const change = (next: (now: EventFilter) => EventFilter) => changeSettings(timeline, { filter: next(settingsOf(timeline).filter) });
  const byState = stateRows(filter, states);
  return (
    <Toolbar aria-label="Legend and filter" className="timeline-legend">
      <div role="group" aria-label={own.legend ? 'Stances' : 'Kinds'}>
        {toneRows(own, filter, tones).map((row) => (
          <Entry
            key={row.key}
            row={row}
            className={toneClass(row.key)}
            onToggle={() => change((now) => toggledTone(now, own, row.key))}
            onOnly={() => change((now) => onlyTone(now, own, row.key))}
          />
        ))}
      </div>
      {byState.length > 0 && (
        <div role="group" aria-label="States">
          {byState.map((row) => (
            <Entry
              key={row.key}
              row={row}
              className="timeline-tone-none"
              onToggle={() => change((now) => toggledState(now, row.key))}
              onOnly={() => change((now) => onlyState(now, row.key))}
            />
          ))}
        </div>
      )}
    </Toolbar>
  );
}

interface EntryProps {
  row: LegendRow<string>;
  className: string;
  onToggle: () => void;
  onOnly: () => void;
}

function Entry({ row: { label, letter, count, isShown }, className, onToggle, onOnly }: EntryProps) {
  const onClick = (event: MouseEvent) => (event.shiftKey || event.altKey ? onOnly() : onToggle());
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.shiftKey || event.altKey)) return;
    event.preventDefault();
    onOnly();
  };
  return (
    <span className={`timeline-legend-entry ${className}`}>
      <button
        type="button"
        aria-pressed={isShown}
        title={`${isShown ? 'Hide' : 'Show'} ${label.toLowerCase()}. Shift and a press, or Shift Enter: only these`}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {letter !== null && <b aria-hidden="true">{letter}</b>}
        <span className={letter === null ? undefined : 'timeline-legend-label'}>{label}</span>
        <span aria-hidden="true" className="timeline-legend-count">
          {numbered(count)}
        </span>
        <span className="ui-visually-hidden">{counted(count, 'event', 'events')}</span>
      </button>
      <button type="button" className="timeline-legend-only" aria-label={`Only ${label.toLowerCase()}`} onClick={onOnly}>
        only
      </button>
    </span>
  );
}
