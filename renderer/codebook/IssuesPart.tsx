import { useMemo, useRef, type KeyboardEvent } from 'react';
import { issueKey } from '../../shared/model/issue-names';
import { counted, numbered } from '../../shared/text/counted';
import { addIssue } from '../store/edits/issues';
import { Empty } from '../ui/Empty';
import { Icon } from '../ui/Icon';
import { Swatch } from '../ui/Swatch';
import { keyTo } from './key-to';
import { chosenOf, lookFor, showIssue, useCodebookView } from './codebook-view';
import { setOpen, treeKey } from './issue-keys';
import { issueLines, type IssueLine } from './issue-lines';
import { IssuePage } from './IssuePage';
import { ManyIssues } from './ManyIssues';
import { NewName } from './NewName';
import type { PartProps } from './part-props';
import { PickList } from './PickList';
import { SideSearch } from './SideSearch';
import { useIssueDrag } from './use-issue-drag';
import type { PickKeys } from './use-pick-keys';

const idOf = ({ key }: IssueLine): string => key;
const select = (issues: ReadonlySet<string>): void => useCodebookView.setState({ issues, renamed: null });

/** The questions that positions are about: a tree, and the page of the one chosen. */
export function IssuesPart(props: PartProps) {
  const { book, tell } = props;
  const { words, issues: selected, closed, renamed } = useCodebookView();
  const lines = useMemo(() => issueLines(book, closed, words.issues), [book, closed, words.issues]);
  const all = useMemo(() => issueLines(book, new Set(), ''), [book]);
  const chosen = useMemo(() => chosenOf(all, idOf, selected, renamed), [all, selected, renamed]);
  const drag = useIssueDrag(book.issues);
  const side = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent, line: IssueLine, keys: PickKeys): boolean =>
    treeKey(event, line, { lines, keys, tell }) || keyTo(event, side.current, page.current);
  const attributesOf = (line: IssueLine) => ({
    'aria-level': line.level,
    'aria-posinset': line.place,
    'aria-setsize': line.siblings,
    'aria-expanded': line.isOpen ?? undefined,
    ...drag.attributesOf(line.issue),
  });
  return (
    <div className="codebook-part">
      <div className="codebook-side" ref={side}>
        <SideSearch label="Search issues" value={words.issues} onChange={(typed) => lookFor('issues', typed)} />
        {lines.length > 0 ? (
          <PickList
            label="Issues"
            role="tree"
            rows={lines}
            idOf={idOf}
            selected={selected}
            onSelect={select}
            attributesOf={attributesOf}
            onKey={onKey}
          >
            {(line) => <Line line={line} count={book.byIssue.get(line.key)?.length ?? 0} />}
          </PickList>
        ) : (
          <p className="codebook-none">{all.length === 0 ? 'No issue yet.' : 'No issue fits.'}</p>
        )}
        <NewName label="New issue" maxLength={500} onAdd={(name) => add(name, all, chosen[0] ?? null, tell)} />
        <p className="codebook-count" role="status">
          {counted(all.length, 'issue', 'issues')}
        </p>
      </div>
      <div className="codebook-main" ref={page}>
        {chosen.length === 0 && <NoneChosen isEmpty={all.length === 0} />}
        {chosen.length === 1 && <IssuePage key={renamed?.from ?? chosen[0]!.key} line={chosen[0]!} {...props} />}
        {chosen.length > 1 && <ManyIssues lines={chosen} {...props} />}
      </div>
    </div>
  );
}

function Line({ line, count }: { line: IssueLine; count: number }) {
  const { issue, level, name, isOpen } = line;
  return (
    <>
      <span
        className="ui-row-twist"
        style={{ marginInlineStart: (level - 1) * 14 }}
        data-open={isOpen ?? undefined}
        aria-hidden="true"
        onClick={(event) => {
          if (isOpen === null || !issue) return;
          event.stopPropagation();
          setOpen(issue.id, !isOpen);
        }}
      >
        {isOpen !== null && <Icon name="chevron" />}
      </span>
      <Swatch colour={issue?.colour ?? null} />
      <span className="ui-row-name" dir="auto" title={name}>
        {name}
      </span>
      {!issue && <span className="ui-row-mark">only named</span>}
      <span className="ui-row-count codebook-number">
        {numbered(count)}
        <span className="ui-visually-hidden"> {count === 1 ? 'passage' : 'passages'}</span>
      </span>
    </>
  );
}

function NoneChosen({ isEmpty }: { isEmpty: boolean }) {
  return isEmpty ? (
    <Empty title="No issue yet">
      What positions are about becomes an issue: add a name below the tree, or name the issue of a position in the inspector.
    </Empty>
  ) : (
    <Empty title="No issue chosen">
      Choose one to see who holds what on it over time. Choose several with Shift or Ctrl to merge them; Alt and the arrows move one.
    </Empty>
  );
}

/** Adds an issue beside the one chosen; one that is called so already is shown instead. */
async function add(name: string, all: readonly IssueLine[], beside: IssueLine | null, tell: PartProps['tell']): Promise<string | null> {
  const key = issueKey(name);
  const same = all.find((line) => line.key === key);
  if (same?.issue) {
    showIssue(key);
    return `${same.name} is there already.`;
  }
  await addIssue(same?.name ?? name, { parent: beside?.issue?.parent ?? null });
  lookFor('issues', '');
  showIssue(key);
  tell(`Added ${same?.name ?? name}.`);
  return null;
}
