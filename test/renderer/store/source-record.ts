import { stamp } from '../../../renderer/store/clock';
import { currentCoder } from '../../../renderer/store/commit';
import type { Source } from '../../../shared/model/source';

/** A source of which nothing is known but what the test says. */
export function sourceRecord(known: Partial<Source>): Source {
  const now = stamp();
  return {
    id: crypto.randomUUID(),
    creator: currentCoder(),
    created: now,
    modified: now,
    note: '',
    tags: [],
    public: [],
    title: null,
    publisher: null,
    authors: [],
    published: null,
    language: null,
    url: null,
    status: 'to do',
    collections: [],
    version: crypto.randomUUID(),
    foundIn: {},
    ...known,
  };
}
