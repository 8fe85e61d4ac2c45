import type { Change } from '../../../shared/edits';
import { toVersion } from '../../../shared/import/to-records';
import type { Outcome } from '../../../shared/ipc';
import type { Source, Version } from '../../../shared/model/source';
import { carryApart } from '../carry';
import { stamp } from '../clock';
import { commit, currentCoder } from '../commit';
import { store } from '../database';
import { keepText } from '../texts';
import { inTurn } from '../turn';
import type { NewSource } from './add-source';

export interface NewVersion extends NewSource {
  /** Set where a person typed or mended the text. */
  readonly made?: NonNullable<Version['made']>;
}

/**
 * Adds a capture of a source that is there, as one Edit: it is read from now on, and every annotation is carried over to it or
 * waits for a person on the Version it was made on. Failures: "same-text" where the words are those of the Version read now, "gone"
 * where the source was removed meanwhile, or what the disk said.
 * Must not be called in a turn of its own.
 */
export async function addVersion(source: Source, { name, original, imported, made }: NewVersion): Promise<Outcome<Version>> {
  const kept = await keepText(imported.text);
  if (!kept.ok) return kept;
  const making = { creator: currentCoder(), now: stamp(), newId: () => crypto.randomUUID() };
  const plain = toVersion(imported, { ...original, name }, kept.value.sha256, source.id, making);
  const version = made ? { ...plain, made } : plain;
  return inTurn(async () => {
    const before = await store().sources.get(source.id);
    if (!before) return { ok: false, error: { code: 'gone', message: `The source was removed meanwhile. ${name} was not brought in.` } };
    if ((await store().versions.get(before.version))?.text === version.text) return sameText(name);
    const annotations = await store().annotations.where({ source: before.id }).toArray();
    const carried = await carryApart({ annotations, version: version.id, text: imported.text.text, now: making.now });
    const changes: Change[] = [
      { table: 'versions', id: version.id, before: null, after: version },
      { table: 'sources', id: before.id, before, after: { ...before, version: version.id, modified: making.now } },
      ...carried.map((after, at): Change => ({ table: 'annotations', id: after.id, before: annotations[at]!, after })),
    ];
    await commit({ label: labelOf(version), changes });
    return { ok: true, value: version };
  });
}

const sameText = (name: string): Outcome<never> => ({
  ok: false,
  error: { code: 'same-text', message: `${name} has the same words as the version that is here. Nothing was added.` },
});

function labelOf({ made, original }: Version): string {
  if (!made) return `Bring in a new version: ${original.name}`.slice(0, 300);
  return made.how === 'corrected' ? 'Correct the text' : 'Transcribe the text';
}
