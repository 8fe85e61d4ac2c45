import { useMemo, useState } from 'react';
import { stanceMarks } from '../../shared/ledgers/stance';
import type { Issue } from '../../shared/model/codebook';
import { issueKey } from '../../shared/model/issue-names';
import { counted, numbered } from '../../shared/text/counted';
import { addIssue, changeIssue } from '../store/edits/issues';
import { removeIssue } from '../store/edits/remove-issue';
import { renameIssue } from '../store/edits/rename-issue';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { AskDialog } from './AskDialog';
import { issueCalled } from './book';
import { showIssue, useCodebookView } from './codebook-view';
import { ColourField } from './ColourField';
import type { IssueLine } from './issue-lines';
import { LongField } from './LongField';
import { issueItems, stanceCounts, type PageItem } from './page-items';
import { PageHead } from './PageHead';
import { PassageList } from './PassageList';
import type { PartProps } from './part-props';
import { RequiredName } from './RequiredName';
import { SplitIssue } from './SplitIssue';
import { renamedWords, usesWords } from './uses-words';

/** One issue: who holds what on it over time, with every reversal marked. */
export function IssuePage({ line, book, onOpen, tell }: PartProps & { line: IssueLine }) {
  const { key, name, issue } = line;
  const tab = useCodebookView((view) => view.tab);
  const items = useMemo(() => issueItems(key, book), [key, book]);
  const [asked, setAsked] = useState<'remove' | 'split' | null>(null);
  const passages = book.byIssue.get(key) ?? [];
  const sources = book.sourcesByIssue.get(key) ?? 0;
  const rename = async (next: string): Promise<string | null> => {
    const nextKey = issueKey(next);
    const there = (other: string) => `${other} is there already. Select both in the tree to merge them.`;
    const taken = nextKey === key ? null : issueCalled(next, book);
    if (taken !== null) return there(taken);
    // Under either name it stays chosen, and its page where it is.
    useCodebookView.setState({ issues: new Set([key, nextKey]), renamed: { from: key, to: nextKey } });
    const result = await renameIssue(name, next);
    if (!result.done) {
      showIssue(key);
      return result.taken === null ? null : there(result.taken);
    }
    tell(renamedWords(next, result.annotations, ['passage', 'passages']));
    return null;
  };
  const remove = async () => {
    setAsked(null);
    if (await removeIssue(name)) tell(`Removed ${name}. Undo brings it back.`);
  };
  return (
    <div className="codebook-page">
      <PageHead
        count={passages.length}
        canSplit={passages.length > 0}
        onSplit={() => setAsked('split')}
        onRemove={() => (passages.length + sources === 0 ? void remove() : setAsked('remove'))}
      >
        {!issue && (
          <p className="codebook-notice">
            Positions name this issue, and the codebook has no entry for it yet.{' '}
            <Button onPress={() => void addIssue(name)}>Add it to the codebook</Button>
          </p>
        )}
        <RequiredName label="Name of the issue" value={name} limit={500} onName={rename} />
      </PageHead>
      {tab === 'details' &&
        (issue ? <IssueForm issue={issue} /> : <Empty title="Not in the codebook yet">Add it to colour it and to write guidelines.</Empty>)}
      {tab === 'passages' && items.length > 0 && (
        <>
          <Stances items={items} />
          <PassageList items={items} onOpen={onOpen} />
        </>
      )}
      {tab === 'passages' && items.length === 0 && (
        <Empty title="No position names this issue yet">Choose it as the issue of a position in the inspector.</Empty>
      )}
      {asked === 'remove' && (
        <AskDialog title={`Remove ${name}?`} action="Remove" onDo={() => void remove()} onClose={() => setAsked(null)}>
          {usesWords(passages.length, sources)}, and would name no issue then. What is nested in it comes up. Undo brings all of it back.
        </AskDialog>
      )}
      {asked === 'split' && <SplitIssue name={name} passages={passages} book={book} tell={tell} onClose={() => setAsked(null)} />}
    </div>
  );
}

/** What the codebook says of an issue beside its name. */
function IssueForm({ issue }: { issue: Issue }) {
  return (
    <div className="codebook-details">
      <div className="codebook-fields">
        <ColourField value={issue.colour} onChange={(colour) => void changeIssue(issue.id, { colour }, 'Colour the issue')} />
      </div>
      <LongField
        label="Guidelines: when to use it"
        value={issue.guidelines}
        onCommit={(guidelines) => void changeIssue(issue.id, { guidelines }, 'Write the guidelines of')}
      />
    </div>
  );
}

/** How often each stance is taken, in a line. */
function Stances({ items }: { items: readonly PageItem[] }) {
  const { counts, reversals, holders } = stanceCounts(items);
  if (counts.size === 0) return null;
  return (
    <p className="codebook-stances">
      {counted(holders, 'holder', 'holders')}
      {[...counts].map(([stance, count]) => (
        <span key={stance}>
          <span className="codebook-stance" data-stance={stance}>
            {stanceMarks[stance as keyof typeof stanceMarks].label}
          </span>{' '}
          {numbered(count)}
        </span>
      ))}
      {reversals > 0 && <span className="codebook-turn">{counted(reversals, 'reversal', 'reversals')}</span>}
    </p>
  );
}
