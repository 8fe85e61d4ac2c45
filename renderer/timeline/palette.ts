import type { Kind } from '../../shared/model/annotation';

/** The colours of one kind: for text and outlines, and for what lies inside them. */
export interface Ink {
  readonly ink: string;
  readonly wash: string;
  /** Diagonal strokes for unspecified digits. */
  readonly hatch: CanvasPattern | null;
}

export interface Palette {
  readonly kinds: Readonly<Record<Kind | 'none', Ink>>;
  readonly paper: string;
  readonly line: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly labelFont: string;
  readonly axisFont: string;
  readonly axisStrongFont: string;
}

/** The drawing's colours and fonts, from the tokens in force at `element`: read once a theme, never in a frame. */
export function readPalette(element: Element, theme: 'light' | 'dark'): Palette {
  const style = getComputedStyle(element);
  const forced = matchMedia('(forced-colors: active)').matches;
  // A canvas is outside the reach of forced colours: it has to ask for the system's own.
  const token = (name: string, system: string) => (forced ? system : style.getPropertyValue(`--${name}`).trim());
  const ink = (name: string, wash: string): Ink => {
    const colour = token(name, 'CanvasText');
    return { ink: colour, wash: token(wash, 'Canvas'), hatch: hatchOf(colour, theme === 'dark' ? 0.55 : 0.4) };
  };
  const family = style.getPropertyValue('--font-ui').trim();
  return {
    kinds: {
      claim: ink('claim', 'claim-wash'),
      position: ink('position', 'position-wash'),
      figure: ink('figure', 'figure-wash'),
      none: ink('ink-2', 'sunk'),
    },
    paper: token('paper', 'Canvas'),
    line: token('line', 'GrayText'),
    inkSoft: token('ink-2', 'CanvasText'),
    inkFaint: token('ink-3', 'CanvasText'),
    labelFont: `550 12px ${family}`,
    axisFont: `400 11.5px ${family}`,
    axisStrongFont: `600 11.5px ${family}`,
  };
}

const HATCH_SIZE = 6;

function hatchOf(colour: string, alpha: number): CanvasPattern | null {
  const tile = new OffscreenCanvas(HATCH_SIZE, HATCH_SIZE);
  const context = tile.getContext('2d');
  if (!context) return null;
  context.strokeStyle = colour;
  context.globalAlpha = alpha;
  context.beginPath();
  for (const shift of [-HATCH_SIZE, 0, HATCH_SIZE]) {
    context.moveTo(shift - 1, HATCH_SIZE + 1);
    context.lineTo(shift + HATCH_SIZE + 1, -1);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat');
}
