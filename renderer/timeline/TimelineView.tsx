import { useCallback, useEffect, useMemo, useState, type KeyboardEvent } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { looksOf } from '../../shared/model/needs-look';
import type { DatedEvent, Timeline } from '../../shared/model/timeline';
import { evidenceOf } from '../../shared/timeline/evidence';
import type { LensContext } from '../../shared/timeline/lenses/lens';
import { usePassageDrop } from '../ui/use-passage-drop';
import { Drawing } from './Drawing';
import { EventTable } from './EventTable';
import { Head } from './Head';
import { modelOf } from './model';
import { Overview } from './Overview';
import { PassageMenu } from './PassageMenu';
import { changeSettings, settingsOf, useSettings } from './settings';
import { TimelineEmpty } from './TimelineEmpty';
import { Tray } from './Tray';
import { useArrivals } from './use-arrivals';
import { usePalette } from './use-palette';
import { useKeepFocus } from './use-keep-focus';
import { useSize } from './use-size';
import { useTravel } from './use-travel';
import './timeline.css';

export interface TimelineViewProps {
  timeline: Timeline | null;
  events: readonly DatedEvent[];
  context: LensContext;
  selected: Id | null;
  onSelect: (event: Id | null) => void;
  onOpenPassage: (annotation: Id) => void;
  /** Events resting on the annotation selected in the Reader. */
  highlighted: ReadonlySet<Id>;
  onDropAnnotation: (annotation: Id) => void;
  onRemove: (event: DatedEvent) => void;
  provide: ProvideCommands;
  theme: 'light' | 'dark';
  wholeWindow: boolean;
  onWholeWindow: () => void;
}

/** Events in lanes over time, or the same events as a list; the undated wait in a tray. */
export function TimelineView(props: TimelineViewProps) {
  const { timeline, events, context, selected, onSelect, onOpenPassage, provide, wholeWindow, onWholeWindow } = props;
  const { annotations, sources } = context;
  const id = timeline?.id ?? null;
  const { lens, clock, second, collapsed, asList } = useSettings(id);
  const [menu, setMenu] = useState<{ event: DatedEvent; anchor: HTMLElement } | null>(null);
  const { palette, measure } = usePalette(props.theme);
  const model = useMemo(
    () => modelOf({ events, context, lens, clock, second, collapsed: new Set(collapsed), measure }),
    [events, context, lens, clock, second, collapsed, measure],
  );
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const size = useSize(stage);
  const travel = useTravel(id, model, size);
  const drop = usePassageDrop(props.onDropAnnotation);
  const arrived = useArrivals(id, events, travel.rest);

  const openPassages = useCallback(
    (event: DatedEvent, anchor: HTMLElement) => {
      const evidence = evidenceOf(event, annotations);
      if (evidence.length === 1) onOpenPassage(evidence[0]!.id);
      else if (evidence.length > 1) setMenu({ event, anchor });
    },
    [annotations, onOpenPassage],
  );
  const [section, keepFocus] = useKeepFocus();
  const toggleList = useCallback(() => {
    keepFocus();
    changeSettings(id, { asList: !settingsOf(id).asList });
  }, [keepFocus, id]);
  const { zoomIn, zoomOut, fitAll } = travel;
  useEffect(
    () =>
      provide({
        'timeline.zoom-in': asList ? null : zoomIn,
        'timeline.zoom-out': asList ? null : zoomOut,
        'timeline.fit': asList ? null : fitAll,
        'timeline.list': toggleList,
        'timeline.whole-window': onWholeWindow,
      }),
    [provide, asList, zoomIn, zoomOut, fitAll, toggleList, onWholeWindow],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!asList && travel.onKey(event)) event.preventDefault();
  };
  const acts = { selected, onSelect, openPassages, onRemove: props.onRemove };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys that bubble up from the controls inside
    <section
      ref={section}
      aria-label="Timeline"
      data-region="timeline"
      className={`timeline ${drop.isOver ? 'timeline-receiving' : ''}`}
      onKeyDown={onKeyDown}
      {...drop.handlers}
    >
      <Head
        {...{ lens, asList, travel, wholeWindow, onWholeWindow, toggleList }}
        {...useLooks(events, annotations, selected, onSelect)}
        onLens={(next) => changeSettings(id, { lens: next })}
      />
      {asList ? (
        <EventTable model={model} annotations={annotations} sources={sources} {...acts} />
      ) : (
        <>
          <div className="timeline-stage" ref={setStage}>
            <TimelineEmpty events={events} model={model} />
            <Drawing
              {...{ stage, size, model, travel, palette, measure, annotations, sources, arrived }}
              {...acts}
              highlighted={props.highlighted}
            />
          </div>
          <div className="timeline-foot">
            {model.whole ? <Overview model={model} travel={travel} palette={palette} /> : <span className="timeline-space" />}
            <Tray events={model.undated} {...acts} annotations={annotations} />
          </div>
        </>
      )}
      <p className="ui-visually-hidden" role="status">
        {announcement(events, selected)}
      </p>
      {menu && (
        <PassageMenu
          evidence={evidenceOf(menu.event, annotations)}
          sources={sources}
          anchor={menu.anchor}
          onOpen={onOpenPassage}
          onClose={() => setMenu(null)}
        />
      )}
    </section>
  );
}

/** The events that rest on a passage which waits for a person, and the way from one to the next. */
function useLooks(
  events: readonly DatedEvent[],
  annotations: ReadonlyMap<Id, Annotation>,
  selected: Id | null,
  onSelect: (id: Id) => void,
) {
  const looking = useMemo(() => events.filter((event) => looksOf(event, annotations) > 0), [events, annotations]);
  const at = looking.findIndex(({ id }) => id === selected);
  const next = looking[(at + 1) % looking.length];
  return { looking: looking.length, onNextLook: () => next && onSelect(next.id) };
}

function announcement(events: readonly DatedEvent[], selected: Id | null): string {
  const event = events.find((own) => own.id === selected);
  return event ? `Selected: ${event.title}` : '';
}
