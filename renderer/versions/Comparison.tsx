import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { SourceText } from '../../shared/text/source-text';
import { counted } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import type { CompareAnswer } from './compare-texts';
import { ComparisonRow } from './ComparisonRow';
import { type Focus, foldSame, type Shown } from './fold-same';
import { intervals } from './intervals';
import './Comparison.css';

export interface ComparisonProps {
  before: SourceText;
  after: SourceText;
  compared: CompareAnswer;
  /** The passage in question, in the old text, and where it may be in the new: both ringed and brought into view. */
  focus: Focus | null;
}

/** A row's height before it is known, px. */
const GUESS = 96;

/** Two texts side by side, paragraph beside paragraph, with the words that went and came. Only what is near the screen is mounted. */
export function Comparison({ before, after, compared, focus }: ComparisonProps) {
  const [isWhole, setWhole] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const removed = useMemo(() => intervals(compared.pieces, 'removed'), [compared]);
  const added = useMemo(() => intervals(compared.pieces, 'added'), [compared]);
  const texts = useMemo(() => [before, after] as const, [before, after]);
  const marks = useMemo(() => [removed, added] as const, [removed, added]);
  const shown = useMemo(() => foldSame(compared.rows, texts, focus, isWhole), [compared, texts, focus, isWhole]);
  // oxlint-disable-next-line react/incompatible-library -- its functions are called at each render and kept nowhere
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => GUESS,
    getItemKey: (index) => keyOf(shown[index]!),
    overscan: 6,
  });
  const at = shown.findIndex((row) => row.type === 'row' && row.isFocus);
  useEffect(() => {
    if (at < 0) return undefined;
    rows.scrollToIndex(at, { align: 'center' });
    return inAFewFrames(() => centre(box.current));
  }, [at, focus, rows]);
  const changes = compared.rows.filter(({ isSame }) => !isSame).length;
  return (
    <div className="versions-comparison">
      <p className="versions-comparison-head">
        <span>{changes === 0 ? 'The words are the same.' : `${counted(changes, 'paragraph differs', 'paragraphs differ')}.`}</span>
        <Button kind="quiet" aria-pressed={isWhole} onPress={() => setWhole(!isWhole)}>
          Show the whole text
        </Button>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by key */}
      <div ref={box} className="versions-scroll" role="group" aria-label="Both versions, side by side" tabIndex={0}>
        <div className="versions-rows" style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => (
            <div
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className="versions-row-place"
              style={{ translate: `0 ${start}px` }}
            >
              <ComparisonRow shown={shown[index]!} texts={texts} marks={marks} focus={focus} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

const keyOf = (shown: Shown): string => (shown.type === 'same' ? `same ${shown.from}` : `row ${shown.row.before[0]} ${shown.row.after[0]}`);

/** Rows are measured once they are there, and move what lies below them. */
const FRAMES = 4;

/** Calls back when the rows have settled; gives the function that calls it off. */
function inAFewFrames(then: () => void): () => void {
  let frame = 0;
  const wait = (left: number) => {
    frame = requestAnimationFrame(() => (left > 0 ? wait(left - 1) : then()));
  };
  wait(FRAMES);
  return () => cancelAnimationFrame(frame);
}

/** A paragraph may be taller than the view: the words in question come to its middle, those of the new text first. */
function centre(box: HTMLElement | null): void {
  const words = box?.querySelector('[data-side="after"] .versions-focus') ?? box?.querySelector('.versions-focus');
  if (!box || !words) return;
  const [outer, inner] = [box.getBoundingClientRect(), words.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - outer.height / 3;
}
