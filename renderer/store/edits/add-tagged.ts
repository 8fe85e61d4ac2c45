import type { Annotation } from '../../../shared/model/annotation';
import type { Source } from '../../../shared/model/source';
import { carryApart } from '../carry';
import { stamp } from '../clock';
import { commit } from '../commit';
import { store } from '../database';
import { loadText } from '../texts';
import { added } from './changes';
import { settleActors } from './voice-actors';

/**
 * Stores an annotation made in the text on screen, and the actors it names. Where a new Version took that text's place meanwhile, it is carried over like those
 * that were there: else it would stand in no text and wait nowhere. Rejects where the source was removed: it would belong to nothing, and be seen by nobody.
 * Must be called in its turn.
 */
export async function addTagged(annotation: Annotation, label = `Tag as ${annotation.fields.kind}`): Promise<Annotation> {
  const [kept] = await addAllTagged([annotation], label);
  return kept!;
}

/** Several annotations of one text as one Edit; else as `addTagged`. */
export async function addAllTagged(made: readonly Annotation[], label: string): Promise<Annotation[]> {
  const source = await store().sources.get(made[0]!.source);
  if (!source) throw new Error('The source was removed meanwhile.');
  const { annotations, actors } = await settleActors(made);
  const standing = await Promise.all(
    annotations.map(async (annotation) => (source.version === annotation.version ? annotation : carriedTo(source, annotation))),
  );
  await commit({
    label,
    changes: [...actors.map((actor) => added('actors', actor)), ...standing.map((annotation) => added('annotations', annotation))],
  });
  return standing;
}

async function carriedTo({ version }: Source, annotation: Annotation): Promise<Annotation> {
  const sha256 = (await store().versions.get(version))?.text;
  const text = sha256 ? await loadText(sha256) : '';
  const [carried] = await carryApart({
    annotations: [annotation],
    version,
    // In a text that cannot be had, nothing is found: the annotation waits.
    text: typeof text === 'string' ? '' : text.text,
    now: stamp(),
  });
  return carried!;
}
