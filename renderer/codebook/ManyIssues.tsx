import { useMemo, useState } from 'react';
import { counted } from '../../shared/text/counted';
import { mergeIssues } from '../store/edits/merge-issues';
import { Button } from '../ui/Button';
import { showIssue } from './codebook-view';
import type { IssueLine } from './issue-lines';
import { KeepChoice } from './KeepChoice';
import type { PartProps } from './part-props';

/** Several issues: which one they become, and how much that touches, before it is done. */
export function ManyIssues({ lines, book, tell }: PartProps & { lines: readonly IssueLine[] }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const count = ({ key }: IssueLine) => book.byIssue.get(key)?.length ?? 0;
  const kept = lines.find(({ key }) => key === wanted) ?? lines.find(({ issue }) => issue !== null) ?? lines[0]!;
  const touched = useMemo(
    () => new Set(lines.filter((line) => line !== kept).flatMap(({ key }) => book.byIssue.get(key) ?? [])).size,
    [lines, kept, book],
  );
  const merge = async () => {
    const merged = await mergeIssues(
      kept.name,
      lines.filter((line) => line !== kept).map(({ name }) => name),
    );
    if (!merged) return;
    showIssue(kept.key);
    tell(`Merged into ${kept.name}: ${counted(merged.annotations, 'passage', 'passages')} changed. Undo takes it back.`);
  };
  return (
    <div className="codebook-page">
      <div className="codebook-details">
        <h2>{counted(lines.length, 'issue', 'issues')} selected</h2>
        <KeepChoice
          what="issue"
          value={kept.key}
          options={lines.map((line) => ({
            id: line.key,
            label: line.name,
            count: count(line),
            small: counted(count(line), 'passage', 'passages'),
          }))}
          onChange={setWanted}
        />
        <p>
          Merging changes {counted(touched, 'passage', 'passages')}: they name {kept.name} then. What is nested in the others comes into it,
          and guidelines are joined. Undo takes it back.
        </p>
        <div className="codebook-acts">
          <Button kind="primary" data-merge="" onPress={() => void merge()}>
            Merge
          </Button>
        </div>
      </div>
    </div>
  );
}
