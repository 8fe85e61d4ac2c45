import type { Annotation } from '../../shared/model/annotation';
import { issueKey } from '../../shared/model/issue-names';
import { counted } from '../../shared/text/counted';
import { splitIssue } from '../store/edits/split-issue';
import { issueCalled } from './book';
import { showIssue } from './codebook-view';
import type { PartProps } from './part-props';
import { SplitDialog } from './SplitDialog';

interface SplitIssueProps extends Pick<PartProps, 'book' | 'tell'> {
  name: string;
  passages: readonly Annotation[];
  onClose: () => void;
}

/** Two questions that were taken for one: the positions chosen go to a new issue. */
export function SplitIssue({ name, passages, book, tell, onClose }: SplitIssueProps) {
  const refuse = (next: string, chosen: ReadonlySet<string>): string | null => {
    if (next === '') return 'Type a name.';
    const taken = issueCalled(next, book);
    if (taken !== null) return `${taken} is there already.`;
    return chosen.size === 0 ? 'Choose which passages go to the new issue.' : null;
  };
  const split = async (next: string, chosen: ReadonlySet<string>) => {
    onClose();
    const made = await splitIssue(name, { name: next, annotations: [...chosen] });
    if (!made) return;
    showIssue(issueKey(made.name));
    tell(`${counted(chosen.size, 'passage', 'passages')} went from ${name} to ${made.name}. Undo takes it back.`);
  };
  return (
    <SplitDialog
      title={`Split ${name}`}
      nameLabel="Name of the new issue"
      passages={passages}
      book={book}
      refuse={refuse}
      onSplit={(next, chosen) => void split(next, chosen)}
      onClose={onClose}
    />
  );
}
