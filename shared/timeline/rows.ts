import type { Density } from './density';
import type { Series } from './series';

/** How a band's rows look, in pixels: from row to row, a bar's own height, and the air above and below them all. */
export interface RowStyle {
  readonly pitch: number;
  readonly bar: number;
  readonly above: number;
  readonly below: number;
  /** Of the density beneath the rows. */
  readonly density: number;
}

export const ROOMY: RowStyle = { pitch: 24, bar: 18, above: 8, below: 4, density: 30 };
/** For a low window, before anything has to be scrolled. */
export const COMPACT: RowStyle = { pitch: 20, bar: 16, above: 6, below: 4, density: 24 };
export const FOLDED: RowStyle = { pitch: 20, bar: 16, above: 6, below: 4, density: 8 };
/** Rows of bars without labels. */
const THIN = { pitch: 8, bar: 6 } as const;

/** The height of a lane drawn as values, and what its ends keep free. */
const SERIES_HEIGHT = 96;
const SERIES_AIR = 12;
const SERIES_BAR = 8;

/** The part of the drawing's height that is looked at. */
export interface Clip {
  readonly top: number;
  readonly bottom: number;
}

/** What tells the heights in a band: how many rows it has, how they look, what lies beneath them, or the values it is drawn as. */
export interface Rows {
  readonly tall: number;
  readonly thin: number;
  readonly style: RowStyle;
  readonly density: Density | null;
  readonly series: Series | null;
}
type PlacedRows = Rows & { readonly top: number; readonly height: number };

/** The height that a band needs for its rows and what lies beneath them. */
export function neededHeight({ tall, thin, style, series, density }: Rows): number {
  if (series) return SERIES_HEIGHT;
  const rows = thin === 0 && !density ? Math.max(1, tall) : tall;
  return style.above + rows * style.pitch + thin * THIN.pitch + (density ? style.density + 2 : 0) + style.below;
}

/** Where the bars of a row begin, down from the top of the drawing; -1: the density. */
export function rowTop({ top, tall, thin, style }: PlacedRows, row: number): number {
  const first = top + style.above;
  if (row >= 0 && row < tall) return first + row * style.pitch;
  return first + tall * style.pitch + (row < 0 ? thin : row - tall) * THIN.pitch;
}

/** The height of the bars of a row. */
export function barOf({ tall, style, series, density }: PlacedRows, row: number): number {
  if (series) return SERIES_BAR;
  if (row < 0) return density ? style.density : style.bar;
  return row < tall ? style.bar : THIN.bar;
}

/** Whether some of a row's bars lie in the clip. */
export function rowInClip(band: PlacedRows, row: number, clip: Clip): boolean {
  const top = band.series ? band.top : rowTop(band, row);
  const height = band.series ? band.height : barOf(band, row);
  return top < clip.bottom && top + height > clip.top;
}

/** Where a value stands in a band drawn as values, down from the top of the drawing. */
export function valueY({ top, series }: PlacedRows, value: number): number {
  if (!series) return top;
  const part = (series.high - value) / (series.high - series.low);
  return top + SERIES_AIR + part * (SERIES_HEIGHT - 2 * SERIES_AIR);
}
