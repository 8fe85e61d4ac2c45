import { citationKeys, citedIn } from '../../shared/import/duplicates';
import type { Ready } from './prepare';

/** What came in since an import began: whatever is like none of it needs no second look at the store. */
export interface Recent {
  add(ready: Ready): void;
  mayBeLike(ready: Ready): boolean;
}

export function makeRecent(): Recent {
  const seen = new Set<string>();
  return {
    add: (ready) => keysOf(ready).forEach((key) => seen.add(key)),
    mayBeLike: (ready) => keysOf(ready).some((key) => seen.has(key)),
  };
}

const keysOf = ({ sha256, text, imported }: Ready): string[] => [sha256, `text ${text}`, ...citationKeys(citedIn(imported.metadata))];
