import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Id } from '../../shared/model/record';
import { clocks, type ClockId } from '../../shared/timeline/clocks';
import { EventFilter, noFilter } from '../../shared/timeline/filter/event-filter';
import { isLensId, type LensId } from '../../shared/timeline/lenses/index';

/** How a timeline is looked at. None of it is a person's work: it is kept by the browser and nowhere else. */
export interface TimelineSettings {
  readonly lens: LensId;
  /** What the axis runs on, and what is shown below it at the same time. */
  readonly clock: ClockId;
  readonly second: ClockId | null;
  readonly filter: EventFilter;
  /** Lanes and groups shown as their head only. */
  readonly collapsed: readonly string[];
  readonly asList: boolean;
}

export const firstSettings: TimelineSettings = {
  lens: 'kind',
  clock: 'event',
  second: null,
  filter: noFilter,
  collapsed: [],
  asList: false,
};

const useAll = create<{ byTimeline: Readonly<Record<Id, Partial<TimelineSettings>>> }>()(
  persist(() => ({ byTimeline: {} }), { name: 'dateline-timelines', version: 1 }),
);

/** What is kept may come from another Dateline: what this one does not know is as if it were not there. */
function sound(kept: Partial<TimelineSettings> | undefined): TimelineSettings {
  if (!kept) return firstSettings;
  const all = { ...firstSettings, ...kept };
  return {
    ...all,
    lens: isLensId(all.lens) ? all.lens : 'kind',
    clock: Object.hasOwn(clocks, all.clock) ? all.clock : 'event',
    second: all.second !== null && Object.hasOwn(clocks, all.second) && all.second !== all.clock ? all.second : null,
    filter: EventFilter.safeParse(all.filter).success ? all.filter : noFilter,
  };
}

const remembered = new WeakMap<object, TimelineSettings>();

function soundOnce(kept: Partial<TimelineSettings> | undefined): TimelineSettings {
  if (!kept) return firstSettings;
  let known = remembered.get(kept);
  if (!known) remembered.set(kept, (known = sound(kept)));
  return known;
}

/** The settings of a timeline, the very same object until one of them changes. */
export const useSettings = (timeline: Id | null): TimelineSettings => useAll(({ byTimeline }) => soundOnce(byTimeline[timeline ?? '']));

/** The settings of a timeline now. */
export const settingsOf = (timeline: Id | null): TimelineSettings => soundOnce(useAll.getState().byTimeline[timeline ?? '']);

/** Changes settings of a timeline. */
export function changeSettings(timeline: Id | null, patch: Partial<TimelineSettings>): void {
  const key = timeline ?? '';
  useAll.setState(({ byTimeline }) => ({ byTimeline: { ...byTimeline, [key]: { ...byTimeline[key], ...patch } } }));
}
