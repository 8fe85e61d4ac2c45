import type { Band } from '../../shared/timeline/band';
import type { DensityColumns } from '../../shared/timeline/density';
import type { Palette } from './palette';
import type { Picture } from './picture';

/** How dark a column is at its foot; it darkens upward, so that many events are darker than few. */
const FOOT = 0.3;

/**
 * Where there are too many events for bars: a skyline as high as the root of how many there are, shared by their colours, darker the higher it
 * is, on a thin line. It has no outline and fades to its foot, so that it is not taken for bars.
 */
export function paintDensity(context: CanvasRenderingContext2D, { densities, scale }: Picture, palette: Palette): void {
  for (const { band, density } of densities) {
    const base = band.densityTop + band.densityHeight - 0.5;
    skylines(band, density).forEach((path, i) => {
      const { ink } = palette.tones[density.tones[i]!];
      const darkening = context.createLinearGradient(0, base, 0, band.densityTop);
      darkening.addColorStop(0, palette.forced ? ink : palette.faded(ink, FOOT));
      darkening.addColorStop(0.7, ink);
      context.fillStyle = darkening;
      context.fill(path);
    });
    context.fillStyle = palette.lineStrong;
    context.fillRect(0, base, scale.width, 1);
  }
}

/** For each tone what lies between the skyline of the tones below it and its own. */
function skylines(band: Band, { start, column, most, counts }: DensityColumns): Path2D[] {
  const length = counts[0]?.length ?? 0;
  const totals = Float64Array.from({ length }, (_, i) => counts.reduce((sum, own) => sum + own[i]!, 0));
  const [base, tallest, root] = [band.densityTop + band.densityHeight - 0.5, band.densityHeight - 2, Math.sqrt(Math.max(1, most))];
  const heights = totals.map((total) => (total === 0 ? 0 : Math.max(2, (Math.sqrt(total) / root) * tallest)));
  let below = new Float64Array(length).fill(base);
  return counts.map((own) => {
    const above = below.map((y, i) => (own[i] === 0 ? y : y - (own[i]! / totals[i]!) * heights[i]!));
    const path = new Path2D();
    addSteps(path, above, start, column, 1);
    addSteps(path, below, start, column, -1);
    path.closePath();
    below = above;
    return path;
  });
}

/** Steps along a skyline, there or back; neighbours of one height are one step. */
function addSteps(path: Path2D, line: Float64Array, start: number, column: number, direction: 1 | -1): void {
  const last = line.length - 1;
  for (let k = 0; k <= last; k++) {
    const i = direction === 1 ? k : last - k;
    const [near, far] = direction === 1 ? [i, i + 1] : [i + 1, i];
    if (k > 0 && line[i] === line[i - direction]) continue;
    path.lineTo(start + near * column, line[i - direction] ?? line[i]!);
    path.lineTo(start + near * column, line[i]!);
    if (k === last) path.lineTo(start + far * column, line[i]!);
  }
  path.lineTo(start + (direction === 1 ? last + 1 : 0) * column, line[direction === 1 ? last : 0]!);
}
