import type { Id } from '../../shared/model/record';
import type { Model } from './model';
import { changeSettings, settingsOf } from './settings';

/** Folds a lane or a group of lanes to its head, or unfolds it. `key`: a lane's id or a group's name. */
export function toggleFolded(timeline: Id | null, key: string): void {
  const { collapsed } = settingsOf(timeline);
  changeSettings(timeline, { collapsed: collapsed.includes(key) ? collapsed.filter((each) => each !== key) : [...collapsed, key] });
}

/** Folds every group, and every lane that belongs to none. */
export function foldAll(timeline: Id | null, { lanes }: Model): void {
  const { collapsed } = settingsOf(timeline);
  changeSettings(timeline, { collapsed: [...new Set([...collapsed, ...lanes.map(({ lane }) => lane.group ?? lane.id)])] });
}

/** Unfolds everything. */
export const unfoldAll = (timeline: Id | null): void => changeSettings(timeline, { collapsed: [] });
