import type { Coding } from '../../../shared/model/coding';
import type { Id } from '../../../shared/model/record';
import { stamp } from '../clock';
import { commit, currentCoder } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';

/** Begins the blind pass of the coder at work over a source. False where they have one, open or done: having seen the others' work, nobody codes blind. */
export const startBlind = (source: Id): Promise<boolean> =>
  inTurn(async () => {
    if (await ownCoding(source)) return false;
    const at = stamp();
    const coder = currentCoder();
    const coding: Coding = {
      id: crypto.randomUUID(),
      creator: coder,
      created: at,
      modified: at,
      source,
      coder,
      blind: true,
      state: 'open',
    };
    await commit({ label: 'Begin to code a source blind', changes: [{ table: 'codings', id: coding.id, before: null, after: coding }] });
    return true;
  });

/** Marks the blind pass of the coder at work over a source as done: from then on they see everybody's. False where none is open. */
export const finishBlind = (source: Id): Promise<boolean> =>
  inTurn(async () => {
    const before = await ownCoding(source);
    if (before?.state !== 'open') return false;
    const after: Coding = { ...before, state: 'done', modified: stamp() };
    await commit({ label: 'Mark a blind coding as done', changes: [{ table: 'codings', id: before.id, before, after }] });
    return true;
  });

const ownCoding = (source: Id): Promise<Coding | undefined> =>
  store()
    .codings.where({ source })
    .filter(({ coder, blind }) => blind && coder === currentCoder())
    .first();
