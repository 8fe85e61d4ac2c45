import { blockIndexAt } from '../../shared/text/block-at';
import type { Block, Passage, SourceText } from '../../shared/text/source-text';
import type { DiffPiece } from '../../shared/text/word-diff';

/** Blocks of the old text and of the new that stand beside each other: indices, half-open; either side may be empty. */
export interface Row {
  readonly before: readonly [from: number, to: number];
  readonly after: readonly [from: number, to: number];
  /** Whether the words on both sides are the same. */
  readonly isSame: boolean;
}

/** So much of the smaller block (its UTF-16 units) has to be the same words before two blocks stand beside each other: a shared "the" says nothing. */
const ENOUGH = 0.25;

interface Link {
  readonly before: number;
  readonly after: number;
}

/** Lines two texts up, block beside block, by the words they have in common. `pieces` are diffWords(before, after). */
export function alignBlocks(before: SourceText, after: SourceText, pieces: readonly DiffPiece[]): Row[] {
  const links = linksOf(before.blocks, after.blocks, pieces);
  const changed = changedBlocks(before.blocks, after.blocks, pieces);
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  const push = (toI: number, toJ: number): void => {
    if (toI === i && toJ === j) return;
    const isSame = toI > i && toJ > j && !some(changed.before, i, toI) && !some(changed.after, j, toJ);
    rows.push({ before: [i, toI], after: [j, toJ], isSame });
    [i, j] = [toI, toJ];
  };
  for (const group of groupsOf(links)) {
    for (; i < group.before[0];) push(i + 1, j);
    for (; j < group.after[0];) push(i, j + 1);
    push(group.before[1], group.after[1]);
  }
  for (; i < before.blocks.length;) push(i + 1, j);
  for (; j < after.blocks.length;) push(i, j + 1);
  return rows;
}

const some = (changed: ReadonlySet<number>, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (changed.has(at)) return true;
  return false;
};

/** Pairs of blocks with enough words in common, in order: a diff never crosses itself, so neither do they. */
function linksOf(before: readonly Block[], after: readonly Block[], pieces: readonly DiffPiece[]): Link[] {
  const shared = new Map<string, Link & { length: number }>();
  for (const piece of pieces) {
    if (piece.type !== 'same') continue;
    for (const { left, right, length } of cut(before, after, piece)) {
      const key = `${left} ${right}`;
      const known = shared.get(key);
      shared.set(key, { before: left, after: right, length: (known?.length ?? 0) + length });
    }
  }
  const sizeOf = ({ start, end }: Block): number => end - start;
  return [...shared.values()].filter((link) => link.length >= ENOUGH * Math.min(sizeOf(before[link.before]!), sizeOf(after[link.after]!)));
}

/** A piece that is the same on both sides, cut where either side's block ends. */
function cut(before: readonly Block[], after: readonly Block[], piece: DiffPiece): { left: number; right: number; length: number }[] {
  const cuts: { left: number; right: number; length: number }[] = [];
  const shift = piece.after.start - piece.before.start;
  for (let at = piece.before.start; at < piece.before.end;) {
    const left = blockIndexAt(before, at);
    const right = blockIndexAt(after, at + shift);
    const ends = [piece.before.end, endOf(before, left, at), endOf(after, right, at + shift) - shift];
    const end = Math.min(...ends);
    const length = Math.min(end, before[left]!.end) - Math.max(at, before[left]!.start);
    if (length > 0) cuts.push({ left, right, length });
    at = end;
  }
  return cuts;
}

/** Where the part of a text that belongs to a block ends: at the next block's start; past the last block, everything does. */
const endOf = (blocks: readonly Block[], index: number, at: number): number => {
  const next = blocks[index + 1]?.start;
  return next === undefined || next <= at ? Number.POSITIVE_INFINITY : next;
};

interface Group {
  readonly before: [from: number, to: number];
  readonly after: [from: number, to: number];
}

/** Links that share a block, together: a paragraph that was split stands beside both its halves. */
function groupsOf(links: readonly Link[]): Group[] {
  const groups: Group[] = [];
  for (const link of [...links].sort((a, b) => a.before - b.before || a.after - b.after)) {
    const last = groups.at(-1);
    if (last && (link.before < last.before[1] || link.after < last.after[1])) {
      last.before[1] = Math.max(last.before[1], link.before + 1);
      last.after[1] = Math.max(last.after[1], link.after + 1);
    } else groups.push({ before: [link.before, link.before + 1], after: [link.after, link.after + 1] });
  }
  return groups;
}

/** The blocks of either side that words were taken from or put into. */
function changedBlocks(before: readonly Block[], after: readonly Block[], pieces: readonly DiffPiece[]) {
  const touched = (blocks: readonly Block[], type: 'removed' | 'added', side: 'before' | 'after'): Set<number> => {
    const found = new Set<number>();
    for (const piece of pieces) if (piece.type === type) for (const index of indicesOf(blocks, piece[side])) found.add(index);
    return found;
  };
  return { before: touched(before, 'removed', 'before'), after: touched(after, 'added', 'after') };
}

function indicesOf(blocks: readonly Block[], { start, end }: Passage): number[] {
  const found: number[] = [];
  for (let index = blockIndexAt(blocks, start); index < blocks.length && blocks[index]!.start < end; index += 1)
    if (blocks[index]!.end > start) found.push(index);
  return found;
}
