import type { Asking, Found } from './found';

/** A question on its way; called off, its answer never comes or is not wanted. */
export interface Asked {
  readonly answer: Promise<Found>;
  readonly cancel: () => void;
}

/** `sha256` names the text. `take` is called with the answer, at once where it is known; the function given back calls the question off. */
export type Finder = (sha256: string, asking: Asking, take: (found: Found | 'failed') => void) => () => void;

/** So many answers are kept: going back and forth between a few sources asks nothing again. */
const KEPT = 12;

/** A finder that keeps what it found, by text, date and language. One called off is forgotten, and so is one that failed: it may be asked again. */
export function keepFound(ask: (asking: Asking) => Asked): Finder {
  const kept = new Map<string, Found>();
  return (sha256, asking, take) => {
    const key = JSON.stringify([sha256, asking.published, asking.language]);
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      take(known);
      return () => undefined;
    }
    let isWanted = true;
    const { answer, cancel } = ask(asking);
    answer.then(
      (found) => {
        if (!isWanted) return;
        kept.set(key, found);
        if (kept.size > KEPT) kept.delete(kept.keys().next().value!);
        take(found);
      },
      () => isWanted && take('failed'),
    );
    return () => {
      isWanted = false;
      cancel();
    };
  };
}
