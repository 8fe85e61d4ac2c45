/** How large a page is, in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** How a page is drawn: its box on the screen in CSS pixels, and how many of the canvas's own pixels that is. */
export interface Drawing extends PageSize {
  readonly scale: number;
  readonly pixels: number;
}

/** A page that says it is kilometres long or a hair wide is shown within these proportions. */
const TALLEST = 4;
const WIDEST = 8;
/** What a canvas may have: its area and its longer side, in pixels. */
const CANVAS_AREA = 12_000_000;
const CANVAS_SIDE = 6_000;

export const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const;

/** Fits a page into a column `width` CSS pixels wide, times `zoom`; `density` is the screen's pixels a CSS pixel. */
export function drawingOf(size: PageSize, width: number, zoom: number, density: number): Drawing {
  const ratio = size.height / size.width;
  const across = ratio > TALLEST ? (width * TALLEST) / ratio : width;
  const scale = (across * zoom) / size.width;
  const shown = { width: size.width * scale, height: Math.max(size.height * scale, (across * zoom) / WIDEST) };
  const byArea = Math.sqrt(CANVAS_AREA / (shown.width * shown.height));
  const bySide = CANVAS_SIDE / Math.max(shown.width, shown.height);
  return { ...shown, scale, pixels: Math.min(density, byArea, bySide) };
}

/** The next larger (1) or smaller (-1) zoom; the same at the end of the scale. */
export const stepZoom = (zoom: number, step: 1 | -1): number => zooms[zooms.findIndex((each) => each >= zoom) + step] ?? zoom;

/** The page that holds an offset: the last one that begins at or before it. -1 where there are no pages. */
export function pageAt(starts: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
