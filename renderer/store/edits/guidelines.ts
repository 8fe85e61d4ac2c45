import type { Guideline } from '../../../shared/model/codebook';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, removed } from './changes';
import { newRecord } from './new-record';

const whats: Readonly<Record<Guideline['about'], string>> = {
  codebook: 'the guidelines of the codebook',
  claim: 'the guidelines for claims',
  position: 'the guidelines for positions',
  figure: 'the guidelines for figures',
};

/** Keeps what the codebook says of coding as a whole or of a kind, as one Edit; without words, nothing is said. False where nothing changes. */
export const changeGuideline = (about: Guideline['about'], text: string): Promise<boolean> =>
  inTurn(async () => {
    const before = (await store().guidelines.toArray()).find((each) => each.about === about);
    const words = text.trim() === '' ? '' : text;
    if ((before?.text ?? '') === words) return false;
    const { id, creator, created, modified } = newRecord();
    const change = !before
      ? added('guidelines', { id, creator, created, modified, about, text: words })
      : words === ''
        ? removed('guidelines', before)
        : changed('guidelines', before, { text: words });
    await commit({ label: `Change ${whats[about]}`, changes: [change] });
    return true;
  });
