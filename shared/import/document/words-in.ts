import type { Node, TableRow } from './document-model';

const holdsWords = (nodes: readonly Node[]): boolean =>
  nodes.some((node) => (node.type === 'text' ? node.value.trim() !== '' : 'children' in node && holdsWords(node.children)));

/** Whether a row is one of data: in each cell at most one paragraph with words, and no list or table. Others lay out a page. */
export const isDataRow = ({ children }: TableRow): boolean =>
  children.every(
    ({ type, children: content }) =>
      type === 'tableCell' &&
      content.every((node) => node.type === 'paragraph' && !node.numbering) &&
      content.filter((node) => node.type === 'paragraph' && holdsWords(node.children)).length <= 1,
  );

/** The words of nodes as one line. */
export const wordsIn = (nodes: readonly Node[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'tab' || node.type === 'break') return ' ';
      return 'children' in node ? wordsIn(node.children) : '';
    })
    .join('');
