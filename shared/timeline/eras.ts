import { extentOf } from '../dates/extent';
import type { Era } from '../model/timeline';
import { markOf, type Mark } from './mark';
import { outerOf } from './outer';
import { packRows } from './packing';
import type { TimeScale, TimeWindow } from './scale';

/** How tall one row of eras' titles is, in pixels. */
export const ERA_ROW = 16;
/** More rows than this and the titles would crowd the events out: later eras share the last row. */
const MOST_ROWS = 3;

/** One that begins in the year that another ends in follows it: so much of an era's length may overlap in a row. */
const OVERLAP = 0.1;

/** An era at a scale: its bounds as a mark, the row its title stands in, and which of the two tints it has. */
export interface ShownEra {
  readonly era: Era;
  readonly mark: Mark;
  readonly row: number;
  readonly tint: 0 | 1;
}

interface PlacedEra {
  readonly era: Era;
  readonly row: number;
  readonly tint: 0 | 1;
}

const remembered = new WeakMap<readonly Era[], readonly PlacedEra[]>();

/** Rows and tints depend on the eras alone, so that they stay while the window moves: neighbours in time differ. */
function placed(eras: readonly Era[]): readonly PlacedEra[] {
  const known = remembered.get(eras);
  if (known) return known;
  const sorted = eras.map((era) => ({ era, ...outerOf(extentOf(era.when)) })).sort((a, b) => a.from - b.from || a.to - b.to);
  const { rows } = packRows(
    Float64Array.from(sorted, ({ from }) => from),
    Float64Array.from(sorted, ({ from, to }) => (Number.isFinite(to - from) ? to - OVERLAP * (to - from) : to)),
  );
  const made = sorted.map(({ era }, i): PlacedEra => ({ era, row: Math.min(rows[i]!, MOST_ROWS - 1), tint: i % 2 === 0 ? 0 : 1 }));
  remembered.set(eras, made);
  return made;
}

/** The height of the strip above the lanes that the eras' titles stand in; 0 where there are no eras. */
export function eraStrip(eras: readonly Era[] | undefined): number {
  if (!eras || eras.length === 0) return 0;
  return (1 + Math.max(...placed(eras).map(({ row }) => row))) * ERA_ROW + 2;
}

/** The window that the known bounds of eras lie in; null where there are none. */
export function wholeOfEras(eras: readonly Era[] | undefined): TimeWindow | null {
  const bounds = (eras ?? []).flatMap(({ when }) => Object.values(outerOf(extentOf(when)))).filter(Number.isFinite);
  return bounds.length === 0 ? null : { from: Math.min(...bounds), to: Math.max(...bounds) };
}

/** The eras that a scale shows some of, in time order. */
export function erasIn(eras: readonly Era[], scale: TimeScale): ShownEra[] {
  return placed(eras).flatMap((own) => {
    const mark = markOf(extentOf(own.era.when), scale);
    return mark.x1 > 0 && mark.x0 < scale.width ? [{ ...own, mark }] : [];
  });
}
