import type { DragEvent, RefObject } from 'react';
import type { Kind } from '../../shared/model/annotation';
import type { Passage, SourceText } from '../../shared/text/source-text';
import { BlinkingCaret } from './BlinkingCaret';
import { lineBoxes, type Box } from './geometry';
import { Handle } from './Handle';
import { isRightToLeft, Lines } from './lines';
import type { Mark } from './placements';
import type { RangeChange } from './use-range-change';
import { useMeasured } from './use-measured';
import './Overlay.css';

interface OverlayProps {
  text: SourceText;
  column: RefObject<HTMLElement | null>;
  scroller: RefObject<HTMLElement | null>;
  /** The offset of a caret to be seen; null where none is. */
  caret: number | null;
  /** The passages of the selected annotation. */
  marks: readonly Mark[];
  change: RangeChange;
  onDragStart: (event: DragEvent) => void;
}

interface Found {
  caret: Box | null;
  rings: { kind: Kind; boxes: Box[] }[];
}

/** What is drawn above the text: the caret, the ring round the selected passage, its handles and its grip. */
export function Overlay({ text, column, scroller, caret, marks, change, onDragStart }: OverlayProps) {
  const found = useMeasured<Found>(() => measure(text, column.current, caret, marks), column, scroller, false);
  const main = marks[0];
  const boxes = found?.rings[0]?.boxes ?? [];
  const first = boxes[0];
  const last = boxes.at(-1);
  const rtl = main !== undefined && isRightToLeft(text, main.start);
  return (
    <div className="reader-overlay">
      {found?.rings.flatMap(({ kind, boxes: lines }, ring) =>
        lines.map((box, line) => <span key={`${ring} ${line}`} className={`reader-ring reader-ring-${kind}`} style={padded(box)} />),
      )}
      {found?.caret && <BlinkingCaret key={caret} box={found.caret} />}
      {main && first && last && (
        <>
          <span
            className="reader-grip"
            style={{ top: first.top, height: first.height }}
            draggable
            title="Drag onto the timeline"
            onDragStart={onDragStart}
          />
          <Handle
            end="start"
            mark={main}
            text={text.text}
            change={change}
            left={rtl ? first.left + first.width : first.left}
            top={first.top}
          />
          <Handle
            end="end"
            mark={main}
            text={text.text}
            change={change}
            left={rtl ? last.left : last.left + last.width}
            top={last.top + last.height}
          />
        </>
      )}
    </div>
  );
}

const padded = ({ left, top, width, height }: Box): Box => ({ left: left - 2, top: top - 1, width: width + 4, height: height + 3 });

function measure(text: SourceText, column: HTMLElement | null, caret: number | null, marks: readonly Mark[]): Found {
  if (!column) return { caret: null, rings: [] };
  const boxes = (passage: Passage) => lineBoxes(column, text, passage).map(rounded);
  return {
    caret: caret === null ? null : caretBox(text, column, caret),
    rings: marks.map((mark) => ({ kind: mark.kind, boxes: boxes(mark) })),
  };
}

function caretBox(text: SourceText, column: HTMLElement, offset: number): Box | null {
  const stand = new Lines(text, column).stand(offset);
  const origin = column.getBoundingClientRect();
  return stand && rounded({ left: stand.x - origin.left - 1, top: stand.top - origin.top, width: 2, height: stand.bottom - stand.top });
}

const rounded = (box: Box): Box => ({ left: round(box.left), top: round(box.top), width: round(box.width), height: round(box.height) });

const round = (px: number): number => Math.round(px * 2) / 2;
