import type { PdfPage, TextItem } from './open-pdf';
import { isRightToLeft } from './scripts';

/**
 * A run of words where it is read: `from` and `to` along the line in the direction of reading, `base` the line's place
 * across it, growing from line to line; all in points, whatever way the page and its words are turned.
 */
export interface Fragment {
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly base: number;
  readonly size: number;
  /** Read against the direction of its frame: Latin words in an Arabic line, Hebrew ones in an English line. */
  readonly against: boolean;
  /** White space stood before it. */
  readonly spaced: boolean;
}

/** All the words of a page that are turned the same way, in the file's order. */
export interface Frame {
  readonly fragments: readonly Fragment[];
  /** Where the page begins and ends, from line to line. */
  readonly top: number;
  readonly bottom: number;
}

type Turn = 'level' | 'upside down' | 'upward' | 'downward' | 'vertical' | 'askew';

/** [u, v] of a point [x, y] (y upward, as the page is shown): u along the line, v from line to line. */
const intoFrame: Record<Turn, (x: number, y: number) => readonly [number, number]> = {
  level: (x, y) => [x, -y],
  askew: (x, y) => [x, -y],
  'upside down': (x, y) => [-x, y],
  upward: (x, y) => [y, x],
  downward: (x, y) => [-y, -x],
  vertical: (x, y) => [-y, -x],
};

/** A page's words by the way they are turned; the way of the most words first. */
export function framesOf(page: PdfPage): Frame[] {
  const byTurn = new Map<Turn, Placed[]>();
  let spaced = false;
  for (const item of page.items) {
    if (item.str.trim() === '') {
      spaced ||= item.str !== '';
      continue;
    }
    const turn = page.verticalFonts.has(item.fontName) ? 'vertical' : turnOf(shown(page.rotate, item.transform[0]!, item.transform[1]!));
    const placed = { item, spaced, at: shown(page.rotate, item.transform[4]!, item.transform[5]!) };
    const sameWay = byTurn.get(turn);
    if (sameWay) sameWay.push(placed);
    else byTurn.set(turn, [placed]);
    spaced = false;
  }
  const frames = [...byTurn].map(([turn, items]) => toFrame(turn, items, page));
  return frames.sort((a, b) => lettersIn(b) - lettersIn(a));
}

interface Placed {
  readonly item: TextItem;
  readonly spaced: boolean;
  readonly at: readonly [number, number];
}

const lettersIn = ({ fragments }: Frame): number => fragments.reduce((sum, { words }) => sum + words.length, 0);

/** Turns a point or a direction as the page is turned when it is shown: clockwise. */
function shown(rotate: number, x: number, y: number): readonly [number, number] {
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return [y, -x];
    case 180:
      return [-x, -y];
    case 270:
      return [-y, x];
    default:
      return [x, y];
  }
}

function turnOf([dx, dy]: readonly [number, number]): Turn {
  const [along, across] = [Math.max(Math.abs(dx), Math.abs(dy)), Math.min(Math.abs(dx), Math.abs(dy))];
  if (across > along * 0.1) return 'askew';
  if (Math.abs(dx) >= Math.abs(dy)) return dx >= 0 ? 'level' : 'upside down';
  return dy > 0 ? 'upward' : 'downward';
}

function toFrame(turn: Turn, placed: readonly Placed[], { rotate, view }: PdfPage): Frame {
  const rightToLeft = turn !== 'vertical' && isRightToLeft(placed.map(({ item }) => item.str));
  const corners = [shown(rotate, view[0]!, view[1]!), shown(rotate, view[2]!, view[3]!)].map(([x, y]) => intoFrame[turn](x, y)[1]);
  return {
    fragments: placed.map((each) => toFragment(turn, each, rightToLeft)),
    top: Math.min(...corners),
    bottom: Math.max(...corners),
  };
}

function toFragment(turn: Turn, { item, spaced, at }: Placed, rightToLeft: boolean): Fragment {
  const [u, base] = intoFrame[turn](...at);
  const length = turn === 'vertical' ? item.height : item.width;
  const [from, to] = rightToLeft ? [-(u + length), -u] : [u, u + length];
  const size = turn === 'vertical' ? item.width : Math.hypot(item.transform[2]!, item.transform[3]!);
  return { words: item.str, from, to, base, size: size || 1, against: (item.dir === 'rtl') !== rightToLeft && turn !== 'vertical', spaced };
}
