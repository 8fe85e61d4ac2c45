import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { currentCoder } from './commit';
import { store } from './database';
import { ownView } from './own-view';

/** The annotations of a source as the store holds them now. */
export interface InSource {
  /** Those that the coder at work may see (see own-view.ts). */
  readonly seen: readonly Annotation[];
  /** Others' that count, and that are hidden while the coder at work codes the source blind. */
  readonly hidden: readonly Annotation[];
}

export async function annotationsIn(source: Id): Promise<InSource> {
  const [annotations, codings] = await Promise.all([
    store().annotations.where({ source }).toArray(),
    store().codings.where({ source }).toArray(),
  ]);
  const { annotations: seen, unseen } = ownView({ annotations, codings }, currentCoder());
  return { seen, hidden: annotations.filter(({ id, setAside }) => unseen.has(id) && !setAside) };
}
