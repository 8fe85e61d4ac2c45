import { counted } from '../../shared/text/counted';
import type { TagRow } from './tag-rows';

/** What carries tags, in words: "3 passages, 1 source". */
export function carriedBy(rows: readonly TagRow[]): string {
  const sum = (of: (row: TagRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  const parts = [
    [sum(({ passages }) => passages), 'passage', 'passages'],
    [sum(({ sources }) => sources), 'source', 'sources'],
    [sum(({ events }) => events), 'event', 'events'],
    [sum(({ actors }) => actors), 'actor', 'actors'],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => counted(count, one, many))
      .join(', ') || 'nothing yet'
  );
}
