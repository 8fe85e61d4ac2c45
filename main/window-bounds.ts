import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const Saved = z.strictObject({ x: z.int(), y: z.int(), width: z.int().min(1), height: z.int().min(1), isMaximized: z.boolean() });
export type SavedBounds = z.infer<typeof Saved>;

/** Where the window stood last time, if that place is still on a screen; else null. */
export function readBounds(path: string): SavedBounds | null {
  try {
    const saved = Saved.parse(JSON.parse(readFileSync(path, 'utf8')));
    return screen.getAllDisplays().some(({ workArea }) => overlaps(workArea, saved)) ? saved : null;
  } catch {
    return null; // No file yet, or one that says nothing: the window opens where the system puts it.
  }
}

/** Notes where the window stands. It is a convenience: where it cannot be written, closing goes on. */
export function writeBounds(path: string, window: BrowserWindow): void {
  try {
    writeFileSync(`${path}.tmp`, JSON.stringify({ ...window.getNormalBounds(), isMaximized: window.isMaximized() }));
    renameSync(`${path}.tmp`, path);
  } catch {
    return;
  }
}

/** Whether enough of a window lies in an area for a person to take hold of it. */
export function overlaps(area: Rectangle, window: Rectangle): boolean {
  const across = Math.min(area.x + area.width, window.x + window.width) - Math.max(area.x, window.x);
  const down = Math.min(area.y + area.height, window.y + window.height) - Math.max(area.y, window.y);
  return across >= 100 && down >= 100;
}
