/** Graphics states are nested some dozens deep at most (ISO 32000-1, Annex C, names 28). */
const DEEPEST = 5_000;

/**
 * Makes a canvas refuse to save its state ever deeper: a page that says "save" a hundred thousand times would else hold up the
 * window, while it is drawn and again when that is ended. What draws on it fails then.
 */
export function limitSaves(canvas: HTMLCanvasElement): void {
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) return;
  const save = context.save.bind(context);
  const restore = context.restore.bind(context);
  let depth = 0;
  context.save = () => {
    if ((depth += 1) > DEEPEST) throw new Error('Graphics states are nested too deep');
    save();
  };
  context.restore = () => {
    depth = Math.max(0, depth - 1);
    restore();
  };
}
