import { createElement, memo, type ReactNode } from 'react';
import type { Id } from '../../shared/model/record';
import type { Block, Inline } from '../../shared/text/source-text';
import type { BlockView, Drawn } from './block-view';
import { runsOf, type Piece, type Run } from './pieces';
import { kindWord } from './words';
import './marks.css';

interface BlockTextProps {
  text: string;
  view: BlockView;
  index: number;
  /** Whether it is the source's title, and so the page's heading. */
  isTitle: boolean;
  /** The selected annotation, where it has words in this block. */
  selected: Id | null;
  /** Watches the element's height; gives what stops watching. */
  watch: (element: HTMLElement) => () => void;
}

/**
 * One block with its marks. Its text content is exactly the block's words, which dom-range.ts counts on: everything else that is
 * seen is drawn by style sheets or above the text.
 */
export const BlockText = memo(function BlockText({ text, view, index, isTitle, selected, watch }: BlockTextProps) {
  const { block } = view;
  const attributes = {
    ref: (element: HTMLElement | null) => (element ? watch(element) : undefined),
    className: `reader-block ${isTitle ? 'reader-title' : `reader-${block.type.replace(' ', '-')}`}`,
    dir: 'auto',
    'data-block': index,
    'data-start': block.start,
    ...(block.type === 'list item' && { style: { marginInlineStart: `${((block.level ?? 1) - 1) * 24}px` } }),
  };
  return createElement(
    isTitle ? 'h1' : tagOf(block),
    attributes,
    runsOf(view).map((run) => <RunText key={run.start} run={run} text={text} selected={selected} />),
  );
});

type BlockTag = 'p' | 'pre' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'blockquote';

/** The source's title is the page's h1, so its own headings start at h2. */
function tagOf({ type, level = 1 }: Block): BlockTag {
  if (type === 'heading') return `h${Math.min(6, Math.max(2, level))}` as BlockTag;
  if (type === 'quotation') return 'blockquote';
  return type === 'preformatted' ? 'pre' : 'p';
}

function RunText({ run, text, selected }: { run: Run; text: string; selected: Id | null }) {
  const words = run.pieces.map((piece) => <PieceText key={piece.start} piece={piece} text={text} />);
  return run.drawn ? (
    <Marked drawn={run.drawn} selected={selected}>
      {words}
    </Marked>
  ) : (
    words
  );
}

/** Marked words: the wash of the smallest mark (or of the selected one), and an underline for each mark at its own level. */
function Marked({ drawn, selected, children }: { drawn: Drawn; selected: Id | null; children: ReactNode }) {
  const chosen = drawn.marks.find(({ id }) => id === selected);
  const top = chosen ?? drawn.marks.at(-1)!;
  return (
    <mark
      className={`reader-mark reader-wash-${top.kind}`}
      data-ids={drawn.marks.map(({ id }) => id).join(' ')}
      data-more={drawn.more > 0 ? `+${drawn.more}` : undefined}
      aria-description={drawn.marks.map(({ kind }) => kindWord(kind)).join(', ')}
      draggable={chosen ? true : undefined}
    >
      {drawn.lines.reduce(
        (inner, { kind, level }) => (
          <span className={`reader-line-${kind} reader-level-${level}`}>{inner}</span>
        ),
        children,
      )}
    </mark>
  );
}

function PieceText({ piece, text }: { piece: Piece; text: string }) {
  const words: ReactNode = text.slice(piece.start, piece.end);
  return piece.inlines.reduceRight<ReactNode>((inner, inline) => <Emphasis inline={inline}>{inner}</Emphasis>, words);
}

/** Links are not followed: their address is shown, and kept as words. */
function Emphasis({ inline, children }: { inline: Inline; children: ReactNode }) {
  if (inline.type === 'emphasis') return <em>{children}</em>;
  if (inline.type === 'strong') return <strong>{children}</strong>;
  if (inline.type === 'code') return <code>{children}</code>;
  return (
    <span className="reader-link" title={inline.href}>
      {children}
    </span>
  );
}
