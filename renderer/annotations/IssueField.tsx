import { findIssue } from '../../shared/model/issue-names';
import type { Issue } from '../../shared/model/codebook';
import { fold } from '../../shared/text/fold';
import { useIssues } from '../store/codebook';
import { SuggestField, type SuggestFieldProps, type Suggestion } from '../ui/SuggestField';

const none: readonly Issue[] = [];
const NEW = 'new';
const SHOWN = 12;

interface IssueFieldProps extends Omit<SuggestFieldProps, 'suggest' | 'onChoose' | 'onCommit'> {
  /** Called with the name chosen or typed; empty where it was taken out. */
  onName: (name: string) => void;
}

/** The name of an issue, with those there are. */
export function IssueField({ onName, ...field }: IssueFieldProps) {
  const issues = useIssues() ?? none;
  return (
    <SuggestField
      {...field}
      suggest={(words) => issuesFor(words, issues)}
      onChoose={({ label }) => onName(label)}
      onCommit={(words) => onName(words.trim())}
    />
  );
}

function issuesFor(words: string, issues: readonly Issue[]): Suggestion[] {
  const sought = fold(words.trim());
  const meant = sought === '' ? null : findIssue(issues, words);
  const above = new Map(issues.map(({ id, name }) => [id, name]));
  const found = issues
    .filter(({ name }) => fold(name).includes(sought))
    .sort((a, b) => fold(a.name).indexOf(sought) - fold(b.name).indexOf(sought) || a.order - b.order)
    .slice(0, SHOWN)
    .map((issue) => ({
      id: issue.id,
      label: issue.name,
      small: (issue.parent !== null && above.get(issue.parent)) || undefined,
      isMeant: issue === meant,
      colour: issue.colour,
    }));
  return meant || sought === '' ? found : [...found, { id: NEW, label: words.trim(), small: 'new', isMeant: true }];
}
