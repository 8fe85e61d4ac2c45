/** How far one press moves the caret. */
export type Step = 'grapheme' | 'word' | 'sentence' | 'paragraph' | 'line' | 'line edge' | 'page' | 'document';

/** A move of the reading caret: forwards (1) or back (-1) in reading order; `extend` keeps the other end of the selection. */
export interface Move {
  readonly step: Step;
  readonly direction: 1 | -1;
  readonly extend: boolean;
}

/** What of a KeyboardEvent decides. */
export interface Keys {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

type Pressed = 'plain' | 'control' | 'alt' | 'command' | 'control alt';

const sideways: Record<string, 1 | -1> = { ArrowLeft: -1, ArrowRight: 1 };
const upright: Record<string, 1 | -1> = { ArrowUp: -1, ArrowDown: 1 };
const edges: Record<string, 1 | -1> = { Home: -1, End: 1 };
const pages: Record<string, 1 | -1> = { PageUp: -1, PageDown: 1 };

/** Steps by the keys held, on Linux and Windows, and on a Mac. */
const elsewhere = {
  sideways: { plain: 'grapheme', control: 'word', alt: 'sentence' },
  upright: { plain: 'line', control: 'paragraph' },
  edges: { plain: 'line edge', control: 'document' },
  pages: { plain: 'page' },
} satisfies StepTable;
const mac = {
  sideways: { plain: 'grapheme', alt: 'word', command: 'line edge', 'control alt': 'sentence' },
  upright: { plain: 'line', alt: 'paragraph', command: 'document' },
  edges: { plain: 'line edge', command: 'document' },
  pages: { plain: 'page' },
} satisfies StepTable;

type StepTable = Record<'sideways' | 'upright' | 'edges' | 'pages', Partial<Record<Pressed, Step>>>;

/** The move that a key press asks for; null where it asks for none. `rtl`: the caret stands in a right-to-left block, where left is on. */
export function toMove(keys: Keys, { isMac, rtl }: { readonly isMac: boolean; readonly rtl: boolean }): Move | null {
  const table: StepTable = isMac ? mac : elsewhere;
  const pressed = pressedOf(keys);
  const move = (steps: Partial<Record<Pressed, Step>>, direction: 1 | -1 | undefined): Move | null => {
    const step = pressed && steps[pressed];
    return step && direction ? { step, direction, extend: keys.shiftKey } : null;
  };
  const across = sideways[keys.key];
  if (across) return move(table.sideways, rtl ? (-across as 1 | -1) : across);
  return move(table.upright, upright[keys.key]) ?? move(table.edges, edges[keys.key]) ?? move(table.pages, pages[keys.key]);
}

function pressedOf({ ctrlKey, altKey, metaKey }: Keys): Pressed | null {
  if (ctrlKey && altKey && !metaKey) return 'control alt';
  if (Number(ctrlKey) + Number(altKey) + Number(metaKey) > 1) return null;
  return ctrlKey ? 'control' : altKey ? 'alt' : metaKey ? 'command' : 'plain';
}

/** What the other keys of the reading view do. */
export type Act =
  | { readonly act: 'clear' }
  | { readonly act: 'select block' }
  | { readonly act: 'jump'; readonly direction: 1 | -1 }
  /** Moves an end of the selected annotation by a word, or by a grapheme. */
  | { readonly act: 'change range'; readonly end: 'start' | 'end'; readonly direction: 1 | -1; readonly unit: 'word' | 'grapheme' };

const ends: Record<string, { end: 'start' | 'end'; direction: 1 | -1 }> = {
  '[': { end: 'start', direction: -1 },
  ']': { end: 'start', direction: 1 },
  '{': { end: 'end', direction: -1 },
  '}': { end: 'end', direction: 1 },
};

/**
 * The act of a key press: Esc clears, Ctrl+A selects the block and then everything, N and Shift+N jump between annotations,
 * [ ] move the start of the selected one and { } its end, by a word, with Ctrl by a character.
 */
export function toAct(keys: Keys): Act | null {
  const { key, ctrlKey, altKey, metaKey } = keys;
  const plain = !ctrlKey && !altKey && !metaKey;
  if (key === 'Escape' && plain) return { act: 'clear' };
  if (key.toLowerCase() === 'a' && (ctrlKey || metaKey) && !altKey) return { act: 'select block' };
  if (key.toLowerCase() === 'n' && plain) return { act: 'jump', direction: keys.shiftKey ? -1 : 1 };
  const end = ends[shifted(keys)];
  return end ? { act: 'change range', ...end, unit: ctrlKey && !altKey ? 'grapheme' : 'word' } : null;
}

/** With Ctrl held, some systems report the unshifted bracket though Shift is held too. */
const shifted = ({ key, shiftKey }: Keys): string => (shiftKey ? (key === '[' ? '{' : key === ']' ? '}' : key) : key);
