import { stamp } from '../../../renderer/store/clock';
import { currentCoder } from '../../../renderer/store/commit';
import type { Source } from '../../../shared/model/source';
import { sourceRecord } from '../../fixtures/source-record';

/** A source made now, by the coder at work, of which nothing is known but what the test says. */
export function newSource(known: Partial<Source>): Source {
  const now = stamp();
  const made = { creator: currentCoder(), created: now, modified: now, version: crypto.randomUUID() };
  return sourceRecord(crypto.randomUUID(), { ...made, ...known });
}
