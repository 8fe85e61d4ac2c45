import type { Band } from '../../shared/timeline/band';
import type { DensityColumns } from '../../shared/timeline/density';
import type { Palette } from './palette';
import type { Picture } from './picture';

/** How dark columns are, from few events to many. */
const LEVELS = [0.34, 0.5, 0.66, 0.82, 1] as const;

/**
 * Where there are too many events for bars: a column for each pixel, as high as the root of how many there are, shared by their colours and
 * darker the more there are, on a thin line. Without outlines or gaps, so that it is not taken for bars.
 */
export function paintDensity(context: CanvasRenderingContext2D, { densities, scale }: Picture, palette: Palette): void {
  for (const { band, density } of densities ?? []) {
    const paths = columnsOf(band, density);
    density.tones.forEach((tone, i) => {
      context.fillStyle = palette.tones[tone].ink;
      paths[i]!.forEach((path, level) => {
        if (!path) return;
        context.globalAlpha = palette.forced ? 1 : LEVELS[level]!;
        context.fill(path);
      });
    });
    context.globalAlpha = 1;
    context.fillStyle = palette.lineStrong;
    context.fillRect(0, band.densityTop + band.densityHeight - 0.5, scale.width, 1);
  }
}

/** For each tone, and each level of darkness, the columns as one path; neighbours of one height are one rectangle. */
function columnsOf(band: Band, { start, column, most, tones, counts }: DensityColumns): (Path2D | undefined)[][] {
  const paths: (Path2D | undefined)[][] = tones.map(() => []);
  const length = counts[0]?.length ?? 0;
  const [base, tallest, root] = [band.densityTop + band.densityHeight - 0.5, band.densityHeight - 2, Math.sqrt(Math.max(1, most))];
  for (let i = 0; i < length;) {
    let end = i + 1;
    while (end < length && counts.every((own) => own[end] === own[i])) end++;
    const total = counts.reduce((sum, own) => sum + own[i]!, 0);
    if (total > 0) {
      const share = Math.sqrt(total) / root;
      const height = Math.max(1.5, share * tallest);
      const level = Math.min(LEVELS.length - 1, Math.floor(share * LEVELS.length));
      let y = base;
      counts.forEach((own, tone) => {
        const part = (own[i]! / total) * height;
        if (part === 0) return;
        y -= part;
        (paths[tone]![level] ??= new Path2D()).rect(start + i * column, y, (end - i) * column, part);
      });
    }
    i = end;
  }
  return paths;
}
