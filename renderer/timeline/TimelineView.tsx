import { useCallback, useMemo, useState, type KeyboardEvent } from 'react';
import type { CommandId, ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { waitingOf } from '../../shared/model/needs-look';
import type { DatedEvent, Timeline } from '../../shared/model/timeline';
import { evidenceOf } from '../../shared/timeline/evidence';
import type { LensContext } from '../../shared/timeline/lenses/lens';
import { usePassageDrop } from '../ui/use-passage-drop';
import { Drawing } from './Drawing';
import { useEditing } from './editing/use-editing';
import { foldAll, toggleFolded, unfoldAll } from './folding';
import { GoToDate } from './GoToDate';
import { Head } from './Head';
import { FilterBar } from './filter/FilterBar';
import { NothingFits } from './filter/NothingFits';
import { useFiltered } from './filter/use-filtered';
import { EventList } from './list/EventList';
import { gutterOf } from './lane-width';
import { Overview } from './Overview';
import { LaneWidth } from './LaneWidth';
import { Legend } from './Legend';
import { PassageMenu } from './PassageMenu';
import { changeSettings, settingsOf, useSettings } from './settings';
import { TimelineEmpty } from './TimelineEmpty';
import { Tray } from './Tray';
import { useArrivals } from './use-arrivals';
import { usePalette } from './use-palette';
import { useKeepFocus } from './use-keep-focus';
import type { Model } from './model';
import { useModel } from './use-model';
import { useRoomCommands } from './use-room-commands';
import { useStageSize } from './use-size';
import { useTravel } from './use-travel';
import './timeline.css';

export interface TimelineViewProps {
  timeline: Timeline | null;
  /** All there are, to show another. */
  timelines: readonly Timeline[];
  /** Runs a command, of this room or another. */
  run: (id: CommandId) => void;
  events: readonly DatedEvent[];
  context: LensContext;
  selected: Id | null;
  onSelect: (event: Id | null) => void;
  onOpenPassage: (annotation: Id) => void;
  /** Events resting on the annotation selected in the Reader. */
  highlighted: ReadonlySet<Id>;
  onDropAnnotation: (annotation: Id) => void;
  provide: ProvideCommands;
  theme: 'light' | 'dark';
  wholeWindow: boolean;
  onWholeWindow: () => void;
}

/** Events in lanes over time, or the same events as a list; the undated wait in a tray. */
export function TimelineView(props: TimelineViewProps) {
  const { timeline, events: all, context, selected, onSelect, onOpenPassage, provide, wholeWindow, onWholeWindow } = props;
  const { annotations, sources } = context;
  const id = timeline?.id ?? null;
  const { lens, clock, second, filter, collapsed, asList } = useSettings(id);
  const events = useFiltered(all, context, filter);
  const [menu, setMenu] = useState<{ event: DatedEvent; anchor: HTMLElement } | null>(null);
  const { palette, measure } = usePalette(props.theme);
  const model = useModel({ events, context, lens, clock, second, collapsed, measure, eras: timeline?.eras });
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const size = useStageSize(stage);
  const travel = useTravel(id, model, size);
  const drop = usePassageDrop(props.onDropAnnotation);
  const arrived = useArrivals(id, all, travel.rest);

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
  useRoomCommands({ provide, timeline: id, model, travel, selected, asList, toggleList, onWholeWindow });
  const onKeyDown = (event: KeyboardEvent) => {
    if (!asList && travel.onKey(event)) event.preventDefault();
  };
  const editing = useEditing({ timeline: id, selected, onSelect, model, travel, size, annotations, asList, provide });
  const acts = { selected, onSelect, openPassages, onRemove: editing.onRemove };

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
        {...{ timeline, asList, wholeWindow, onWholeWindow, toggleList }}
        timelines={props.timelines}
        run={props.run}
        onFoldAll={() => foldAll(id, model)}
        onUnfoldAll={() => unfoldAll(id)}
        {...useLooks(events, annotations, selected, onSelect)}
      />
      <Legend timeline={id} events={all} context={context} lens={lens} />
      <FilterBar key={id} timeline={id} events={all} shown={events} {...{ context, filter, selected, provide }} />
      {events.length === 0 && all.length > 0 ? (
        <NothingFits timeline={id} count={all.length} />
      ) : asList ? (
        <EventList onFold={(key) => toggleFolded(id, key)} {...{ model, context, lens, clock, collapsed }} {...acts} />
      ) : (
        <>
          <div className="timeline-stage" ref={setStage} style={gutterOf(size)}>
            <TimelineEmpty events={events} model={model} />
            <Drawing
              {...{ stage, size, model, travel, palette, measure, annotations, sources, arrived }}
              {...acts}
              highlighted={props.highlighted}
              onNew={editing.ask}
              timeline={id}
            />
            <LaneWidth />
            <GoToDate model={model} travel={travel} size={size} />
          </div>
          <div className="timeline-foot">
            {model.whole ? <Overview model={model} travel={travel} palette={palette} /> : <span className="timeline-space" />}
            <Tray events={model.undated} {...acts} annotations={annotations} />
          </div>
        </>
      )}
      {editing.panels}
      <p className="ui-visually-hidden" role="status">
        {announcement(model, all, selected)}
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

const none: readonly DatedEvent[] = [];

/** The events that rest on a passage which waits for a person, and the way from one to the next. */
function useLooks(
  events: readonly DatedEvent[],
  annotations: ReadonlyMap<Id, Annotation>,
  selected: Id | null,
  onSelect: (id: Id) => void,
) {
  const looking = useMemo(() => {
    const waiting = waitingOf(annotations);
    return waiting.size === 0 ? none : events.filter(({ evidence }) => evidence.some((id) => waiting.has(id)));
  }, [events, annotations]);
  const at = looking.findIndex(({ id }) => id === selected);
  const next = looking[(at + 1) % looking.length];
  return { looking: looking.length, onNextLook: () => next && onSelect(next.id) };
}

function announcement(model: Model, all: readonly DatedEvent[], selected: Id | null): string {
  const event = selected === null ? undefined : (model.byId.get(selected)?.event ?? all.find((own) => own.id === selected));
  return event ? `Selected: ${event.title}` : '';
}
