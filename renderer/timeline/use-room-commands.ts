import { useEffect } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { Id } from '../../shared/model/record';
import { actedOn, choose, useChosen } from './chosen';
import { focusedEvent } from './editing/subjects';
import { toggleFolded } from './folding';
import { openGoTo } from './go-to-box';
import type { Model } from './model';
import type { Travel } from './use-travel';

interface RoomCommands {
  provide: ProvideCommands;
  timeline: Id | null;
  model: Model;
  travel: Travel;
  selected: Id | null;
  asList: boolean;
  toggleList: () => void;
  onWholeWindow: () => void;
}

/** Offers what is done with the view of a timeline: moving through time, folding, the list. */
export function useRoomCommands({ provide, timeline, model, travel, selected, asList, toggleList, onWholeWindow }: RoomCommands): void {
  const { zoomIn, zoomOut, fitAll, fitTo } = travel;
  const hasAny = useChosen(({ ids }) => ids.size > 0) || selected !== null;
  // What was chosen on one timeline is not acted on from another.
  useEffect(() => () => choose([]), [timeline]);
  useEffect(
    () =>
      provide({
        'timeline.zoom-in': asList ? null : zoomIn,
        'timeline.zoom-out': asList ? null : zoomOut,
        'timeline.fit': asList ? null : fitAll,
        'timeline.fit-selection': asList || !hasAny ? null : () => fitTo(actedOn(selected)),
        'timeline.go-to': asList ? null : openGoTo,
        'timeline.list': toggleList,
        'timeline.whole-window': onWholeWindow,
      }),
    [provide, asList, zoomIn, zoomOut, fitAll, fitTo, hasAny, selected, toggleList, onWholeWindow],
  );
  useEffect(
    () =>
      provide({
        'timeline.collapse': () => {
          const lane = laneWithFocus() ?? laneOf(model, focusedEvent() ?? selected);
          if (lane !== undefined) toggleFolded(timeline, lane);
        },
      }),
    [provide, model, timeline, selected],
  );
}

const laneWithFocus = (): string | undefined => document.activeElement?.closest<HTMLElement>('.timeline [data-lane]')?.dataset['lane'];

/** The lane of an event, or the group it is folded into. */
const laneOf = (model: Model, event: Id | null): string | undefined => (event === null ? undefined : model.laneOf.get(event)?.id);
