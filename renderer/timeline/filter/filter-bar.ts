import { create } from 'zustand';
import type { Id } from '../../../shared/model/record';
import type { EventFilter } from '../../../shared/timeline/filter/event-filter';
import { changeSettings, settingsOf } from '../settings';

/** Whether the fields of the filter are shown, and how many times they were asked for: each time the first of them takes the focus. */
export const useFilterBar = create<{ isOpen: boolean; asked: number }>(() => ({ isOpen: false, asked: 0 }));

export const openFilterBar = (): void => useFilterBar.setState(({ asked }) => ({ isOpen: true, asked: asked + 1 }), false);
export const closeFilterBar = (): void => useFilterBar.setState({ isOpen: false });

/** Changes some of what a timeline is narrowed by, as the filter stands then. */
export function filterBy(timeline: Id | null, patch: Partial<EventFilter>): void {
  changeSettings(timeline, { filter: { ...settingsOf(timeline).filter, ...patch } });
}
