import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { CSSProperties } from 'react';
import type { Size } from './view';

/** The least and the most that the lanes' heads may be wide, in pixels. */
export const NARROWEST = 96;
export const WIDEST = 320;

const sound = (width: unknown): number =>
  typeof width === 'number' && Number.isFinite(width) ? Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) : 152;

const useWidth = create<{ width: number }>()(
  persist<{ width: number }>(() => ({ width: sound(null) }), {
    name: 'dateline-lane-width',
    version: 1,
    merge: (kept) => ({ width: sound((kept as { width?: unknown } | undefined)?.width) }),
  }),
);

/** How wide the reader wants the lanes' heads, in pixels; kept by the browser. */
export const useLaneWidth = (): number => useWidth(({ width }) => width);

/** Makes the lanes' heads as wide as this, within the limits. */
export const setLaneWidth = (width: number): void => void useWidth.setState({ width: sound(width) });

/** For the style of what holds the drawing: the stylesheets place by it. */
export const gutterOf = (size: Size | null): CSSProperties => ({ '--gutter': `${size?.gutter ?? 0}px` }) as CSSProperties;
