import { useMemo, useState } from 'react';
import { joined, whyNotJoined } from '../../shared/codebook/joined';
import { counted } from '../../shared/text/counted';
import { mergeIssues } from '../store/edits/merge-issues';
import { showIssue } from './codebook-view';
import type { IssueLine } from './issue-lines';
import { ManyPage } from './ManyPage';
import type { PartProps } from './part-props';

/** Several issues: which one they become, and how many passages that touches. */
export function ManyIssues({ lines, book, tell }: PartProps & { lines: readonly IssueLine[] }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const count = ({ key }: IssueLine) => book.byIssue.get(key)?.length ?? 0;
  const kept = lines.find(({ key }) => key === wanted) ?? lines.find(({ issue }) => issue !== null) ?? lines[0]!;
  const others = useMemo(() => lines.filter((line) => line !== kept), [lines, kept]);
  const touched = useMemo(() => new Set(others.flatMap(({ key }) => book.byIssue.get(key) ?? [])).size, [others, book]);
  const why = whyNotJoined('guidelines', joined(lines.map(({ issue }) => issue?.guidelines ?? '')));
  const merge = async () => {
    const merged = await mergeIssues(
      kept.name,
      others.map(({ name }) => name),
    );
    if (!merged) return;
    showIssue(kept.key);
    tell(`Merged into ${kept.name}: ${counted(merged.annotations, 'passage', 'passages')} changed. Undo takes it back.`);
  };
  return (
    <ManyPage
      what={['issue', 'issues']}
      kept={kept.key}
      options={lines.map((line) => ({
        id: line.key,
        label: line.name,
        count: count(line),
        small: counted(count(line), 'passage', 'passages'),
      }))}
      onKeep={setWanted}
      about={`Merging changes ${counted(touched, 'passage', 'passages')}: they name ${kept.name} then. What is nested in the others comes into it, and guidelines are joined.`}
      why={why}
      onMerge={() => void merge()}
    />
  );
}
