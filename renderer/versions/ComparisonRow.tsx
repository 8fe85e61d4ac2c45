import { memo } from 'react';
import type { Block, Passage, SourceText } from '../../shared/text/source-text';
import { counted } from '../../shared/text/counted';
import type { Focus, Shown } from './fold-same';
import { within } from './intervals';
import { piecesOf } from './pieces-of';

interface ComparisonRowProps {
  shown: Shown;
  texts: readonly [before: SourceText, after: SourceText];
  /** What went, and what came. */
  marks: readonly [removed: readonly Passage[], added: readonly Passage[]];
  focus: Focus | null;
}

/** Blocks of the old text on the left, of the new on the right; what went is struck through, what came underlined. */
export const ComparisonRow = memo(function ComparisonRow({ shown, texts, marks, focus }: ComparisonRowProps) {
  if (shown.type === 'same') return <p className="versions-same">{counted(shown.count, 'paragraph', 'paragraphs')} the same</p>;
  const { before, after, isSame } = shown.row;
  return (
    <div className="versions-row" data-same={isSame || undefined}>
      <Side label="Before" text={texts[0]} blocks={texts[0].blocks.slice(...before)} marks={marks[0]} mark="del" focus={focus?.before} />
      <Side label="Now" text={texts[1]} blocks={texts[1].blocks.slice(...after)} marks={marks[1]} mark="ins" focus={focus?.after} />
    </div>
  );
});

interface SideProps {
  label: string;
  text: SourceText;
  blocks: readonly Block[];
  marks: readonly Passage[];
  mark: 'del' | 'ins';
  focus: Passage | null | undefined;
}

function Side({ label, text, blocks, marks, mark: Mark, focus }: SideProps) {
  return (
    <div className="versions-side" role="group" aria-label={label} data-side={Mark === 'ins' ? 'after' : 'before'}>
      {blocks.map((block) => (
        <p
          key={block.start}
          data-block-start={block.start}
          className={block.type === 'heading' ? 'versions-heading' : undefined}
          dir="auto"
        >
          {piecesOf(block, within(marks, block), focus ?? null).map(({ start, end, isMarked, isFocus }) => {
            const words = <span className={isFocus ? 'versions-focus' : undefined}>{text.text.slice(start, end)}</span>;
            return isMarked ? <Mark key={start}>{words}</Mark> : <span key={start}>{words}</span>;
          })}
        </p>
      ))}
    </div>
  );
}
