import type { Dismissal } from '../../../shared/model/dismissal';
import { commit } from '../commit';
import { added } from './changes';
import { newRecord } from './new-record';

/** Remembers that a suggestion is not wanted in this source: it is not shown there again, until this is undone. */
export async function dismissSuggestion(input: Pick<Dismissal, 'source' | 'suggestion' | 'selector'>): Promise<void> {
  const { id, creator, created, modified } = newRecord();
  await commit({ label: `Dismiss ${input.suggestion}`, changes: [added('dismissals', { id, creator, created, modified, ...input })] });
}
