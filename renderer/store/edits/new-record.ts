import type { Id } from '../../../shared/model/record';
import { stamp } from '../clock';
import { currentCoder } from '../commit';

/** The fields that every new record begins with. */
export function newRecord(id: Id = crypto.randomUUID()): {
  id: Id;
  creator: Id;
  created: string;
  modified: string;
  note: string;
  tags: string[];
  public: string[];
} {
  const now = stamp();
  return { id, creator: currentCoder(), created: now, modified: now, note: '', tags: [], public: [] };
}
