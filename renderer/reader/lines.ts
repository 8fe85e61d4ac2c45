import { blockIndexAt } from '../../shared/text/block-at';
import { graphemeFloor } from '../../shared/text/grapheme';
import { next, previous } from '../../shared/text/segment';
import type { Block, SourceText } from '../../shared/text/source-text';
import { elementOf, rectanglesOf } from './dom-range';

/** Where a caret stands on the screen: px in the viewport. */
export interface Stand {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

/** A block on the screen. */
interface Shown {
  readonly block: Block;
  readonly index: number;
  readonly element: HTMLElement;
}

const RIGHT_TO_LEFT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}]/u;
const LETTER = /\p{L}/u;

/** Whether a block is read from right to left: its first letter says so, as dir="auto" has it. */
export function isRightToLeft({ text, blocks }: SourceText, offset: number): boolean {
  const block = blocks[blockIndexAt(blocks, offset)];
  const letter = block && LETTER.exec(text.slice(block.start, Math.min(block.end, block.start + 200)))?.[0];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
}

/**
 * The visual lines of the blocks that are mounted, found by measuring: within a block, lines go down as offsets grow, so a line's ends
 * are found by binary search in about twenty measurements.
 */
export class Lines {
  constructor(
    private readonly text: SourceText,
    private readonly column: HTMLElement,
  ) {}

  /** Where the caret stands at an offset; null where its block is not mounted. */
  stand(offset: number): Stand | null {
    const shown = this.shown(blockIndexAt(this.text.blocks, offset));
    return shown && this.standIn(shown, Math.min(offset, shown.block.end));
  }

  /** The first and last offset of the visual line of an offset. */
  edges(offset: number): readonly [first: number, last: number] | null {
    const shown = this.shown(blockIndexAt(this.text.blocks, offset));
    return shown && this.edgesIn(shown, Math.min(offset, shown.block.end));
  }

  /** The offset one visual line below (1) or above (-1), nearest to `x`; null where there is none that is mounted. */
  vertical(offset: number, direction: 1 | -1, x: number): number | null {
    const shown = this.shown(blockIndexAt(this.text.blocks, offset));
    if (!shown) return null;
    const [first, last] = this.edgesIn(shown, Math.min(offset, shown.block.end));
    if (direction === 1 && last < shown.block.end) return this.nearestInLine(shown, this.after(last), x);
    if (direction === -1 && first > shown.block.start) return this.nearestInLine(shown, this.before(first), x);
    const other = this.neighbour(shown.index, direction);
    return other && this.nearestInLine(other, direction === 1 ? other.block.start : other.block.end, x);
  }

  /** The offset nearest to a point of the viewport; null where nothing is mounted. */
  at(x: number, y: number): number | null {
    const shown = this.nearestBlock(y);
    if (!shown) return null;
    const offset = this.firstIn(shown, (stand) => stand.bottom > y);
    return this.nearestInLine(shown, offset, x);
  }

  private shown(index: number): Shown | null {
    const block = this.text.blocks[index];
    const element = block && elementOf(this.column, index);
    return element ? { block, index, element } : null;
  }

  private neighbour(index: number, direction: 1 | -1): Shown | null {
    for (let at = index + direction; this.text.blocks[at]; at += direction) {
      if (this.text.blocks[at]!.end > this.text.blocks[at]!.start) return this.shown(at);
    }
    return null;
  }

  private nearestBlock(y: number): Shown | null {
    let nearest: Shown | null = null;
    for (const element of this.column.querySelectorAll<HTMLElement>(':scope > [data-block]')) {
      const shown = this.shown(Number(element.dataset.block));
      if (shown && shown.block.end > shown.block.start) nearest = shown;
      if (nearest && element.getBoundingClientRect().bottom > y) break;
    }
    return nearest;
  }

  /** The caret stands at the leading edge of the grapheme after it, at the end of a block at the trailing edge of the last one. */
  private standIn({ block, element }: Shown, offset: number): Stand {
    const atEnd = offset >= block.end && block.end > block.start;
    const from = atEnd ? this.before(block.end) : offset;
    const to = Math.min(block.end, this.after(from));
    const box = rectanglesOf(element, from - block.start, to - block.start)[0] ?? element.getBoundingClientRect();
    const toRight = RIGHT_TO_LEFT.test(this.text.text.slice(from, to)) !== atEnd;
    return { x: toRight ? box.right : box.left, top: box.top, bottom: box.bottom };
  }

  private edgesIn(shown: Shown, offset: number): readonly [number, number] {
    const here = this.standIn(shown, offset);
    const middle = (here.top + here.bottom) / 2;
    const first = this.firstIn(shown, (stand) => stand.bottom > middle);
    const below = this.firstIn(shown, (stand) => stand.top > middle);
    return [first, isBelow(this.standIn(shown, below), middle) ? this.before(below) : shown.block.end];
  }

  /** The first offset of a block that stands as asked, where all after it do too; the block's end where none does. */
  private firstIn(shown: Shown, isThere: (stand: Stand) => boolean): number {
    let low = shown.block.start;
    let high = shown.block.end;
    while (low < high) {
      const middle = graphemeFloor(this.text.text, (low + high) >> 1);
      const at = Math.max(low, middle);
      if (isThere(this.standIn(shown, at))) high = at;
      else low = this.after(at);
    }
    return Math.min(low, shown.block.end);
  }

  private nearestInLine(shown: Shown, offset: number, x: number): number {
    const [first, last] = this.edgesIn(shown, offset);
    let best = first;
    let distance = Infinity;
    for (let at = first; at <= last; at = Math.max(at + 1, this.after(at))) {
      const away = Math.abs(this.standIn(shown, at).x - x);
      if (away < distance) [best, distance] = [at, away];
    }
    return best;
  }

  private after(offset: number): number {
    return next('grapheme', this.text, offset);
  }

  private before(offset: number): number {
    return previous('grapheme', this.text, offset);
  }
}

const isBelow = (stand: Stand, y: number): boolean => stand.top > y;
