import type { Annotation } from '../../model/annotation';
import { evidenceNow } from '../evidence';
import { NO_LANE, type Lens, type LensContext } from './lens';

/** The lanes of what a lens has no lane for. */
export const noLane: readonly string[] = [NO_LANE];

/** The keys of an annotation; empty where it has none. */
export type KeysOf = (annotation: Annotation, context: LensContext) => readonly string[];

/** The lanes of all that an event rests on, each once. Where one lane is all there is, the keys come as they are. */
export const lanesBy =
  (keysOf: KeysOf): Lens['lanesOf'] =>
  (event, context) => {
    let found: readonly string[] = noLane;
    let joined: string[] | null = null;
    for (const annotation of evidenceNow(event, context.annotations)) {
      const keys = keysOf(annotation, context);
      if (keys.length === 0 || keys === noLane || keys === found) continue;
      if (found === noLane) found = keys;
      else
        for (const key of keys) {
          if (found.includes(key)) continue;
          if (!joined) found = joined = [...found];
          joined.push(key);
        }
    }
    return found;
  };
