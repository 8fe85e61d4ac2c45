import { useState } from 'react';
import { joined, whyNotJoined } from '../../shared/codebook/joined';
import { counted } from '../../shared/text/counted';
import { removeTags, renameTags } from '../store/edits/tags';
import { useCodebookView } from './codebook-view';
import { ManyPage } from './ManyPage';
import type { PartProps } from './part-props';
import { carriedBy } from './tag-words';
import { usesOf, type TagRow } from './tag-rows';

/** Several tags: which one they become, and what carries the others. */
export function ManyTags({ rows, tell }: Pick<PartProps, 'tell'> & { rows: readonly TagRow[] }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const kept = rows.find(({ name }) => name === wanted) ?? rows.reduce((best, row) => (usesOf(row) > usesOf(best) ? row : best));
  const others = rows.filter((row) => row !== kept);
  const names = rows.map(({ name }) => name);
  const merge = async () => {
    const count = await renameTags(names, kept.name);
    if (count === null) return;
    useCodebookView.setState({ tags: new Set([kept.name]), renamed: null });
    tell(`Merged into ${kept.name}: ${counted(count, 'record', 'records')} changed. Undo takes it back.`);
  };
  const remove = async () => {
    await removeTags(names);
    tell(`Removed ${counted(rows.length, 'tag', 'tags')}. Undo brings them back.`);
  };
  return (
    <ManyPage
      what={['tag', 'tags']}
      kept={kept.name}
      options={rows.map((row) => ({ id: row.name, label: row.name, count: usesOf(row), small: carriedBy([row]) }))}
      onKeep={setWanted}
      about={`Merging changes ${carriedBy(others)}: they carry ${kept.name} then.`}
      why={whyNotJoined('guidelines', joined(rows.map(({ record }) => record?.guidelines ?? '')))}
      onMerge={() => void merge()}
      removing={{ about: `They are taken off ${carriedBy(rows)}.`, onRemove: () => void remove() }}
    />
  );
}
