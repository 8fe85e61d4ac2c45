import { useMemo, useState } from 'react';
import { counted } from '../../shared/text/counted';
import { useCollections } from '../store/collections';
import { changeTag, removeTags, renameTags } from '../store/edits/tags';
import { Button } from '../ui/Button';
import { AskDialog } from './AskDialog';
import { useCodebookView } from './codebook-view';
import { ColourField } from './ColourField';
import { LongField } from './LongField';
import type { PartProps } from './part-props';
import { RequiredName } from './RequiredName';
import { askingFor } from './tag-queries';
import { carriedBy } from './tag-words';
import { usesOf, type TagRow } from './tag-rows';
import { renamedWords } from './uses-words';

/** One tag: its name, its colour, when to use it, and what carries it. */
export function TagPage({ row, rows, tell }: Pick<PartProps, 'tell'> & { row: TagRow; rows: readonly TagRow[] }) {
  const { name, record } = row;
  const [isAsked, setAsked] = useState(false);
  const collections = useCollections();
  const asking = useMemo(() => askingFor(name, collections ?? []), [name, collections]);
  const rename = async (next: string): Promise<string | null> => {
    if (next !== name && rows.some((each) => each.name === next)) return `${next} is there already. Select both in the list to merge them.`;
    // Under either name it stays chosen, and its page where it is.
    useCodebookView.setState({ tags: new Set([name, next]), renamed: { from: name, to: next } });
    const count = await renameTags([name], next);
    tell(renamedWords(next, count ?? 0, ['record', 'records']));
    return null;
  };
  const remove = async () => {
    setAsked(false);
    await removeTags([name]);
    tell(`Removed ${name}. Undo brings it back.`);
  };
  return (
    <div className="codebook-page">
      <div className="codebook-details">
        <RequiredName label="Name of the tag" value={name} limit={200} onName={rename} />
        <div className="codebook-fields">
          <ColourField value={record?.colour ?? null} onChange={(colour) => void changeTag(name, { colour }, 'Colour the tag')} />
        </div>
        <LongField
          label="Guidelines: when to use it"
          value={record?.guidelines ?? ''}
          onCommit={(guidelines) => void changeTag(name, { guidelines }, 'Write the guidelines of')}
        />
        <p>On {carriedBy([row])}.</p>
        {asking.length > 0 && (
          <p className="codebook-notice">
            {counted(asking.length, 'smart collection looks', 'smart collections look')} for it:{' '}
            {asking.map((each) => each.name).join(', ')}. Renamed, it is found there no more until the query is changed too.
          </p>
        )}
        <div className="codebook-acts">
          <Button kind="danger" data-remove="" onPress={() => (usesOf(row) === 0 ? void remove() : setAsked(true))}>
            Remove
          </Button>
        </div>
      </div>
      {isAsked && (
        <AskDialog title={`Remove ${name}?`} action="Remove" onDo={() => void remove()} onClose={() => setAsked(false)}>
          It is taken off {carriedBy([row])}. Undo brings it back.
        </AskDialog>
      )}
    </div>
  );
}
