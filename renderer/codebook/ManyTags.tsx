import { useState } from 'react';
import { counted } from '../../shared/text/counted';
import { removeTags, renameTags } from '../store/edits/tags';
import { Button } from '../ui/Button';
import { AskDialog } from './AskDialog';
import { useCodebookView } from './codebook-view';
import { KeepChoice } from './KeepChoice';
import type { PartProps } from './part-props';
import { carriedBy } from './tag-words';
import { usesOf, type TagRow } from './tag-rows';

/** Several tags: which one they become, and how much that touches, before it is done. */
export function ManyTags({ rows, tell }: Pick<PartProps, 'tell'> & { rows: readonly TagRow[] }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const kept = rows.find(({ name }) => name === wanted) ?? rows.reduce((best, row) => (usesOf(row) > usesOf(best) ? row : best));
  const gone = rows.filter((row) => row !== kept);
  const merge = async () => {
    const count = await renameTags(
      rows.map(({ name }) => name),
      kept.name,
    );
    useCodebookView.setState({ tags: new Set([kept.name]), renamed: null });
    tell(`Merged into ${kept.name}: ${counted(count, 'record', 'records')} changed. Undo takes it back.`);
  };
  const remove = async () => {
    setAsked(false);
    await removeTags(rows.map(({ name }) => name));
    tell(`Removed ${counted(rows.length, 'tag', 'tags')}. Undo brings them back.`);
  };
  return (
    <div className="codebook-page">
      <div className="codebook-details">
        <h2>{counted(rows.length, 'tag', 'tags')} selected</h2>
        <KeepChoice
          what="tag"
          value={kept.name}
          options={rows.map((row) => ({ id: row.name, label: row.name, count: usesOf(row), small: carriedBy([row]) }))}
          onChange={setWanted}
        />
        <p>
          Merging changes {carriedBy(gone)}: they carry {kept.name} then. Undo takes it back.
        </p>
        <div className="codebook-acts">
          <Button kind="primary" data-merge="" onPress={() => void merge()}>
            Merge
          </Button>
          <Button kind="danger" data-remove="" onPress={() => setAsked(true)}>
            Remove
          </Button>
        </div>
      </div>
      {isAsked && (
        <AskDialog
          title={`Remove ${counted(rows.length, 'tag', 'tags')}?`}
          action="Remove"
          onDo={() => void remove()}
          onClose={() => setAsked(false)}
        >
          They are taken off {carriedBy(rows)}. Undo brings them back.
        </AskDialog>
      )}
    </div>
  );
}
