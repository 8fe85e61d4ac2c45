import { paintAxis, paintGrid } from './paint-axis';
import { paintDensity } from './paint-density';
import { paintGhosts } from './paint-ghosts';
import { paintEraTitles, paintGround } from './paint-ground';
import { paintClocks, paintJoins } from './paint-joins';
import { paintLabels } from './paint-labels';
import { paintLinks } from './paint-links';
import { paintMarks } from './paint-marks';
import { paintEditing, paintNow } from './paint-over';
import { paintRings } from './paint-rings';
import { paintSeries, paintValueAxes } from './paint-series';
import { paintSigns } from './paint-signs';
import { paintTrajectories, paintTurns } from './paint-turns';
import type { Palette } from './palette';
import { AXIS_HEIGHT, type Picture } from './picture';

type Painter = (context: CanvasRenderingContext2D, picture: Picture, palette: Palette) => void;

/** What moves with the lanes, from behind to before: geometry, fills, then words. */
const inLanes: readonly Painter[] = [
  paintDensity,
  paintJoins,
  paintTrajectories,
  paintGhosts,
  paintMarks,
  paintSeries,
  paintLinks,
  paintLabels,
  paintSigns,
  paintTurns,
  paintRings,
  paintEditing,
];

/** Paints a frame: what lies behind, the lanes, the axis. The context is already scaled to CSS pixels. */
export function paint(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const { width, height, gutter, scrolled } = picture;
  context.clearRect(0, 0, width, height + AXIS_HEIGHT);
  paintGround(context, picture, palette);
  paintGrid(context, picture, palette);
  context.save();
  context.beginPath();
  context.rect(gutter, 0, width - gutter, height);
  context.clip();
  context.translate(gutter, -scrolled);
  for (const painter of inLanes) painter(context, picture, palette);
  context.restore();
  paintEraTitles(context, picture, palette);
  paintNow(context, picture, palette);
  paintClocks(context, picture, palette);
  paintValueAxes(context, picture, palette);
  paintAxis(context, picture, palette);
}
