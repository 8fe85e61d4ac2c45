import type { Measure } from '../../shared/timeline/entry';
import type { Tone } from '../../shared/timeline/lenses/lens';
import { measurer } from './measure';

/** The colours of one tone: for text and outlines, and for what lies inside them. */
export interface Ink {
  readonly ink: string;
  readonly wash: string;
  /** Diagonal strokes for unspecified digits. */
  readonly hatch: CanvasPattern | null;
}

export interface Palette {
  readonly tones: Readonly<Record<Tone, Ink>>;
  readonly paper: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  /** What an editor's hand is about to do, and now. */
  readonly accent: string;
  /** What cannot all be true. */
  readonly danger: string;
  /** The two tints of eras, behind everything. */
  readonly eras: readonly [string, string];
  /** Weekends and nights. */
  readonly quiet: string;
  /** The system draws in colours of its own: outlines carry what washes do elsewhere. */
  readonly forced: boolean;
  /** A colour of the palette with so much of it left, from 0 to 1. */
  readonly faded: (colour: string, left: number) => string;
  /** The widest face a label is written in: labels are measured in it. */
  readonly labelFont: string;
  /** Labels of events not yet ready. */
  readonly draftFont: string;
  readonly signFont: string;
  readonly axisFont: string;
  readonly axisStrongFont: string;
  readonly smallFont: string;
  readonly measureAxis: { readonly plain: Measure; readonly strong: Measure };
  readonly measureLabel: Measure;
  readonly measureSmall: Measure;
}

/** The tokens of each tone, ink first; the wash is "<ink>-wash" where it is not named. */
const tokens: Readonly<Record<Tone, readonly [ink: string, wash?: string]>> = {
  claim: ['claim'],
  position: ['position'],
  figure: ['figure'],
  for: ['stance-for'],
  against: ['stance-against'],
  conditional: ['stance-conditional'],
  neutral: ['stance-neutral'],
  ambiguous: ['stance-ambiguous'],
  'no comment': ['stance-no-comment'],
  none: ['ink-2', 'sunk'],
};

/** The drawing's colours and fonts, from the tokens in force at `element`: read once a theme, never in a frame. */
export function readPalette(element: Element, theme: 'light' | 'dark'): Palette {
  const style = getComputedStyle(element);
  const forced = matchMedia('(forced-colors: active)').matches;
  const faded = fader();
  // A canvas is outside the reach of forced colours: it has to ask for the system's own.
  const system = forced ? systemColours(element) : null;
  const token = (name: string, own: SystemColour) => system?.[own] ?? style.getPropertyValue(`--${name}`).trim();
  const ink = ([name, wash = `${name}-wash`]: readonly [string, string?]): Ink => {
    const colour = token(name, 'CanvasText');
    return { ink: colour, wash: token(wash, 'Canvas'), hatch: hatchOf(colour, forced ? 1 : theme === 'dark' ? 0.6 : 0.5) };
  };
  const tones = Object.fromEntries(Object.entries(tokens).map(([tone, names]) => [tone, ink(names)])) as Record<Tone, Ink>;
  return {
    tones,
    paper: token('paper', 'Canvas'),
    line: system ? faded(system.CanvasText, 0.25) : token('line', 'CanvasText'),
    lineStrong: system ? faded(system.CanvasText, 0.6) : token('line-2', 'CanvasText'),
    inkSoft: token('ink-2', 'CanvasText'),
    inkFaint: token('ink-3', 'CanvasText'),
    accent: token('accent', 'Highlight'),
    danger: token('danger', 'CanvasText'),
    eras: [token('era', 'Canvas'), token('era-2', 'Canvas')],
    quiet: token('quiet', 'Canvas'),
    forced,
    faded,
    ...fontsOf(style.getPropertyValue('--font-ui').trim()),
  };
}

const systemNames = ['Canvas', 'CanvasText', 'Highlight'] as const;
type SystemColour = (typeof systemNames)[number];

/** The system's colours as the page has them: a canvas that is not on the page knows those of the light scheme only. */
function systemColours(element: Element): Readonly<Record<SystemColour, string>> {
  const probe = element.appendChild(document.createElement('span'));
  const colours = systemNames.map((name) => {
    probe.style.color = name;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<SystemColour, string>;
}

function fontsOf(family: string) {
  const fonts = {
    labelFont: `600 12px ${family}`,
    draftFont: `500 12px ${family}`,
    signFont: `700 10.5px ${family}`,
    axisFont: `400 11.5px ${family}`,
    axisStrongFont: `600 11.5px ${family}`,
    smallFont: `500 10.5px ${family}`,
  };
  return {
    ...fonts,
    measureAxis: { plain: measurer(fonts.axisFont), strong: measurer(fonts.axisStrongFont) },
    measureLabel: measurer(fonts.labelFont),
    measureSmall: measurer(fonts.smallFont),
  };
}

/** A canvas reads every colour and says it as #rrggbb. */
function fader(): Palette['faded'] {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  const known = new Map<string, string>();
  return (colour, left) => {
    const key = `${colour} ${left}`;
    let made = known.get(key);
    if (made === undefined) {
      context.fillStyle = colour;
      const hex = Math.round(left * 255)
        .toString(16)
        .padStart(2, '0');
      known.set(key, (made = `${context.fillStyle}${hex}`));
    }
    return made;
  };
}

const HATCH_SIZE = 5;

function hatchOf(colour: string, alpha: number): CanvasPattern | null {
  const tile = new OffscreenCanvas(HATCH_SIZE, HATCH_SIZE);
  const context = tile.getContext('2d');
  if (!context) return null;
  context.strokeStyle = colour;
  context.globalAlpha = alpha;
  context.lineWidth = 1.1;
  context.beginPath();
  for (const shift of [-HATCH_SIZE, 0, HATCH_SIZE]) {
    context.moveTo(shift - 1, HATCH_SIZE + 1);
    context.lineTo(shift + HATCH_SIZE + 1, -1);
  }
  context.stroke();
  return context.createPattern(tile, 'repeat');
}
