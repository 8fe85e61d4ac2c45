import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CommandHandlers, ProvideCommands } from '../../../shared/commands';
import { ownAmount } from '../../../shared/dates/shift';
import { placedAt } from '../../../shared/dates/resize';
import type { Annotation } from '../../../shared/model/annotation';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import { evidenceOf } from '../../../shared/timeline/evidence';
import { unitAt } from '../../../shared/timeline/snap';
import { choose, useChosen } from '../chosen';
import type { Model } from '../model';
import type { Travel } from '../use-travel';
import { scaleOf, type Size } from '../view';
import { lengthenEvents, merge, moveEvents, nextState, remove, reorder, split } from './acts';
import { NewEventForm, type NewAt } from './NewEventForm';
import { ONLY_OWN_DATE, showsOwnDates } from './own-date';
import { peersOf } from './peers';
import { Said } from './Said';
import { say } from './said';
import { ShiftDialog } from './ShiftDialog';
import { focusedEvent, subjects } from './subjects';
import { useFollowing, type Following } from './use-following';
import './editing.css';

interface EditingInput {
  readonly timeline: Id | null;
  readonly selected: Id | null;
  readonly onSelect: (event: Id | null) => void;
  readonly model: Model;
  readonly travel: Travel;
  readonly size: Size | null;
  readonly annotations: ReadonlyMap<Id, Annotation>;
  readonly asList: boolean;
  readonly provide: ProvideCommands;
}

/** The acts on events that the drawing and the list share, and what they show while they ask. */
export interface EditingRoom {
  /** Asks for a new event there. */
  readonly ask: (at: NewAt) => void;
  /** Removes an event, or all that are chosen with it. */
  readonly onRemove: (event: DatedEvent) => void;
  /** The form, the dialog, and what was said. */
  readonly panels: ReactNode;
}

/** Offers the commands that change events, and keeps the focus on what they changed. */
export function useEditing(input: EditingInput): EditingRoom {
  const { timeline, selected, onSelect, model, provide, asList } = input;
  const [asking, setAsking] = useState<NewAt | null>(null);
  const opener = useRef<Element | null>(null);
  const ask = useCallback((at: NewAt) => {
    opener.current = document.activeElement;
    setAsking(at);
  }, []);
  const [shifting, setShifting] = useState<readonly DatedEvent[] | null>(null);
  const chosen = useChosen(({ ids }) => ids);
  const following = useFollowing(input);
  const latest = useRef({ input, following });
  useEffect(() => {
    latest.current = { input, following };
  });
  const handlers = useMemo(() => handlersOf(latest, ask, setShifting), [ask]);
  const event = selected === null ? undefined : model.ids.get(selected);
  const canSplit = chosen.size === 0 && event !== undefined && evidenceOf(event, input.annotations).length > 1;
  const none = model.ids.size === 0;
  useEffect(() => {
    const offered: CommandHandlers = {
      ...handlers,
      ...(asList && { 'event.choose-all': null }),
      ...(!canSplit && { 'event.split': null }),
      ...(chosen.size < 2 && { 'event.merge': null }),
    };
    return provide(none ? { 'event.new': handlers['event.new'] ?? null } : offered);
  }, [provide, handlers, none, asList, canSplit, chosen]);
  const onRemove = useCallback(
    (own: DatedEvent) => {
      const { ids } = useChosen.getState();
      const gone = ids.has(own.id) ? [...ids] : [own.id];
      choose([]);
      if (timeline === null) return;
      following.awaitBack(own.id);
      void remove(gone, timeline);
    },
    [timeline, following],
  );
  const close = () => {
    setAsking(null);
    if (opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
  };
  const panels = (
    <>
      <Said />
      {asking && (
        <NewEventForm
          {...asking}
          timeline={timeline}
          onClose={close}
          onPlaced={(id) => {
            onSelect(id);
            following.follow(id, true);
          }}
        />
      )}
      {shifting && <ShiftDialog events={shifting} onClose={() => setShifting(null)} />}
    </>
  );
  return { ask, onRemove, panels };
}

type Latest = { readonly current: { readonly input: EditingInput; readonly following: Following } };

function handlersOf(latest: Latest, ask: (at: NewAt) => void, setShifting: (events: readonly DatedEvent[]) => void): CommandHandlers {
  /** Runs an act on what is meant just now, and keeps the first of it in view. */
  const on = (act: (ids: readonly Id[], model: Model) => Promise<unknown> | void) => () => {
    const { input, following } = latest.current;
    const ids = subjects(input.selected);
    if (ids.length === 0) return say('Select an event first.');
    const held = focusedEvent();
    if (held !== null) following.follow(held);
    void act(ids, input.model);
  };
  /** The same for acts on the events' own dates, where these are seen. */
  const onDates = (act: (ids: readonly Id[], model: Model) => Promise<unknown> | void) => () => {
    const { asList, model } = latest.current.input;
    if (asList || showsOwnDates(model)) on(act)();
    else say(ONLY_OWN_DATE);
  };
  const move = (by: 1 | -1) =>
    onDates((ids, model) => {
      const lead = ids.map((id) => model.ids.get(id)?.when).find(Boolean);
      const amount = lead && ownAmount(lead, by);
      return amount ? moveEvents(ids, amount) : say('It has no date that could be moved.');
    });
  const turn = (by: 1 | -1) => on(([id], model) => reorder(id!, peersOf(model, id!), by));
  return {
    'event.new': () => ask(newAt(latest.current.input)),
    'event.earlier': move(-1),
    'event.later': move(1),
    'event.shorter': onDates((ids) => lengthenEvents(ids, -1)),
    'event.longer': onDates((ids) => lengthenEvents(ids, 1)),
    'event.up': turn(-1),
    'event.down': turn(1),
    'event.state': on(nextState),
    'event.shift': on((ids, model) => setShifting(ids.flatMap((id) => model.ids.get(id) ?? []))),
    'event.split': on(([id]) => split(id!)),
    'event.merge': on(async (ids) => {
      const left = await merge(ids);
      if (left === null) return;
      choose([]);
      latest.current.input.onSelect(left);
      latest.current.following.follow(left, true);
    }),
    'event.choose-all': () => {
      const { model, travel } = latest.current.input;
      const { from, to } = travel.rest;
      const inView = model.sides[0].columns;
      choose(inView.events.flatMap(({ id }, i) => (inView.to[i]! > from && inView.from[i]! < to ? [id] : [])));
      say(`${useChosen.getState().ids.size} chosen.`);
    },
  };
}

/** Where the key for a new event puts its form: at the date of the focused event, else at the middle of the view. */
function newAt({ model, travel, size, asList }: EditingInput): NewAt {
  const focused = focusedEvent();
  const known = focused === null ? undefined : model.ids.get(focused)?.when?.edtf;
  const { from, to } = travel.rest;
  const middle = size && placedAt((from + to) / 2, unitAt(scaleOf(travel.rest, size)));
  const words = known ?? (model.whole && middle && middle.ok && !asList ? middle.span.edtf : '');
  return { words, left: size ? Math.max(16, size.width / 2 - 150) : 200, top: 48 };
}
