import type { ReactNode } from 'react';
import type { Found } from '../../shared/search/find-words';
import type { Snippet } from '../../shared/search/snippets';

/** Words with what was found in them marked. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Found[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    if (start > at) parts.push(text.slice(at, start));
    parts.push(<mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <bdi>
      {parts}
      {text.slice(at)}
    </bdi>
  );
}

/** A snippet, with dots where the text goes on. */
export function SnippetText({ snippet: { text, marks, cutBefore, cutAfter } }: { snippet: Snippet }) {
  return (
    <>
      {cutBefore && '… '}
      <MarkedText text={text} marks={marks} />
      {cutAfter && ' …'}
    </>
  );
}
