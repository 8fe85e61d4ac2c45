import type { Annotation } from '../../../shared/model/annotation';
import type { Source } from '../../../shared/model/source';
import { carryApart } from '../carry';
import { stamp } from '../clock';
import { store } from '../database';
import { loadText } from '../texts';
import { addAnnotation } from './add-annotation';

/**
 * Stores an annotation made in the text on screen. Where a new Version took that text's place meanwhile, it is carried over like those that were there:
 * else it would stand in no text and wait nowhere. Rejects where the source was removed: it would belong to nothing, and be seen by nobody. Must be
 * called in its turn.
 */
export async function addTagged(annotation: Annotation): Promise<Annotation> {
  const source = await store().sources.get(annotation.source);
  if (!source) throw new Error('The source was removed meanwhile.');
  return addAnnotation(source.version === annotation.version ? annotation : await carriedTo(source, annotation));
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
