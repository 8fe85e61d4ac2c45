import type { Id } from '../../../shared/model/record';
import { SavedView } from '../../../shared/model/saved-view';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, labelled, removed } from './changes';
import { newRecord } from './new-record';

type Input = Pick<SavedView, 'ledger' | 'name' | 'settings'>;

/**
 * Keeps how a ledger is arranged under a name, as one Edit. One of the same name in the same ledger takes the new arrangement. Null, and nothing is changed,
 * where the arrangement is longer than a view has room for.
 */
export const saveView = ({ ledger, name, settings }: Input): Promise<SavedView | null> =>
  inTurn(async () => {
    if (!SavedView.shape.settings.safeParse(settings).success) return null;
    const called = name.trim().slice(0, 300);
    const there = await store().views.where({ ledger }).toArray();
    const before = there.find((view) => view.name === called);
    if (before?.settings === settings) return before;
    const { id, creator, created, modified } = newRecord(before?.id);
    const after: SavedView = { ...(before ?? { id, creator, created }), modified, ledger, name: called, settings };
    const change = before ? changed('views', before, { settings }) : added('views', after);
    await commit({ label: labelled('Save the view', called), changes: [change] });
    return after;
  });

/** Gives a view another name; false where it is gone, is called so already, or another one of its ledger is. */
export const renameView = (id: Id, name: string): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().views.get(id);
    const called = name.trim().slice(0, 300);
    if (!before || called === '') return false;
    const others = await store().views.where({ ledger: before.ledger }).toArray();
    if (others.some((view) => view.name === called)) return false;
    await commit({ label: labelled('Rename the view', before.name), changes: [changed('views', before, { name: called })] });
    return true;
  });

/** Forgets a view; what it showed stays. */
export const removeView = (id: Id): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().views.get(id);
    if (!before) return false;
    await commit({ label: labelled('Remove the view', before.name), changes: [removed('views', before)] });
    return true;
  });
