import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { store } from './database';

/** The order of records that have none of their own: the oldest first. */
export const byCreation = (a: { created: string; id: string }, b: { created: string; id: string }): number =>
  a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1;

/** The source that is on screen where none was opened. */
const firstSource = async (): Promise<Source | undefined> => (await store().sources.toArray()).sort(byCreation)[0];

/** The source on screen as the store holds it now: the one opened last, else the first there is. */
export const sourceOnScreen = async (opened: Id | null): Promise<Source | undefined> =>
  (opened ? await store().sources.get(opened) : undefined) ?? (await firstSource());
