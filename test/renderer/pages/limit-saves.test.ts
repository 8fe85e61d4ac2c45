import { describe, expect, it } from 'vitest';
import { limitSaves } from '../../../renderer/pages/limit-saves';

/** A canvas that only counts how deep its states are nested. */
function counting() {
  const context = {
    depth: 0,
    save() {
      this.depth += 1;
    },
    restore() {
      this.depth -= 1;
    },
  };
  return { context, canvas: { getContext: () => context } as unknown as HTMLCanvasElement };
}

describe('a canvas whose saves are limited', () => {
  it('saves and restores as before', () => {
    const { context, canvas } = counting();
    limitSaves(canvas);
    for (let round = 0; round < 10_000; round += 1) {
      context.save();
      context.save();
      context.restore();
      context.restore();
    }
    expect(context.depth).toBe(0);
  });

  it('refuses to go ever deeper', () => {
    const { context, canvas } = counting();
    limitSaves(canvas);
    expect(() => {
      for (let round = 0; round < 100_000; round += 1) context.save();
    }).toThrow('nested too deep');
    expect(context.depth).toBe(5_000);
  });
});
