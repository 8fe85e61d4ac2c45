import { childrenOf, isSmart, type Nudge } from '../../shared/model/tree';
import { mayHold } from '../../shared/model/tree-place';
import type { Id } from '../../shared/model/record';
import { counted } from '../../shared/text/counted';
import type { Collection } from '../../shared/model/source';
import { putIntoCollection } from '../store/edits/collected-sources';
import { moveCollection, nudgeCollection, removeCollection } from '../store/edits/collections';
import { draggedNow } from './drag';
import { setOpened, useLibraryView } from './library-view';

/** Says what came of it, in a sentence. */
export type Tell = (words: string) => void;

const sources = (count: number): string => counted(count, 'source', 'sources');

/** Puts sources into a collection and says how many changed. */
export async function putInto(ids: readonly Id[], into: Collection, from: Id | null, tell: Tell): Promise<void> {
  if (isSmart(into)) return tell(`${into.name} is smart: it holds what its query finds, and nothing is put into it.`);
  const count = await putIntoCollection(ids, into.id, from);
  if (count === 0) return tell(`${ids.length === 1 ? 'It is' : 'They are'} in ${into.name} already.`);
  tell(`${sources(count)} ${from === null ? 'put into' : 'moved to'} ${into.name}.`);
}

/** Puts what was cut or copied into a collection. What was cut can be put once. */
export async function pasteInto(into: Collection, tell: Tell): Promise<void> {
  const { held } = useLibraryView.getState();
  if (!held) return tell('Nothing was cut. Cut sources in the list or the table first.');
  await putInto(held.sources, into, held.from === into.id ? null : held.from, tell);
  if (held.from !== null && !isSmart(into)) useLibraryView.setState({ held: null });
}

/** Cuts or copies sources, to be put into a collection. */
export function hold(ids: readonly Id[], from: Id | null, tell: Tell): void {
  useLibraryView.setState({ held: { sources: ids, from } });
  tell(`${sources(ids.length)} ${from === null ? 'copied' : 'cut'}. Paste in a collection.`);
}

/** Removes a collection and says what stays. */
export async function remove({ id, name }: Collection, tell: Tell): Promise<void> {
  const count = await removeCollection(id);
  if (count === 0) return;
  const below = count > 1 ? ` and ${counted(count - 1, 'collection', 'collections')} in it` : '';
  tell(`Removed ${name}${below}. Its sources stay. Undo brings it back.`);
}

/** Moves a collection by key. */
export async function nudge({ id, name }: Collection, way: Nudge, tell: Tell): Promise<void> {
  const parent = await nudgeCollection(id, way);
  if (parent === undefined)
    return tell(way === 'in' ? `There is no collection above ${name} to put it into.` : `${name} cannot go further.`);
  if (parent !== null) setOpened(parent, true);
  if (way === 'in') tell(`${name} is in the collection above now.`);
  if (way === 'out') tell(`${name} is out of the collection it was in.`);
}

/** Whether what is dragged may fall there. */
export function mayFall(onto: Collection | null, at: 'before' | 'inside' | 'after', collections: readonly Collection[]): boolean {
  const dragged = draggedNow();
  if (!dragged || !onto) return false;
  if ('sources' in dragged) return !isSmart(onto);
  if (dragged.collection === onto.id) return false;
  return mayHold(at === 'inside' ? onto.id : onto.parent, dragged.collection, collections);
}

/** Lets what is dragged fall onto a collection, or before or after it. */
export async function fall(
  onto: Collection,
  at: 'before' | 'inside' | 'after',
  { isMove, collections, tell }: { isMove: boolean; collections: readonly Collection[]; tell: Tell },
): Promise<void> {
  const dragged = draggedNow();
  if (!dragged) return;
  if ('sources' in dragged) return putInto(dragged.sources, onto, isMove && dragged.from !== onto.id ? dragged.from : null, tell);
  if (at === 'inside') setOpened(onto.id, true);
  const place = at === 'inside' ? { parent: onto.id, before: null } : beside(onto, at, collections);
  await moveCollection(dragged.collection, place);
}

function beside(onto: Collection, at: 'before' | 'after', collections: readonly Collection[]): { parent: Id | null; before: Id | null } {
  if (at === 'before') return { parent: onto.parent, before: onto.id };
  const siblings = childrenOf(collections).get(onto.parent) ?? [];
  return { parent: onto.parent, before: siblings[siblings.findIndex(({ id }) => id === onto.id) + 1]?.id ?? null };
}
