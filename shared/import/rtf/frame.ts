/** Where the text of a group goes. */
export type Destination =
  | 'text'
  | 'note'
  | 'skip'
  /** Passed over, but for a text inside it that says it is one: the result of an object, the text of a shape. */
  | 'wrapper'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'title'
  | 'author'
  | 'instruction'
  | 'marker';

/** A field: what it is to be (its instruction), which comes before what it shows. */
export interface Field {
  instruction: string;
}

/** What holds inside a group, and ends with it. */
export interface Frame {
  destination: Destination;
  /** How many characters follow each \u for readers without Unicode. */
  fallback: number;
  bold: boolean;
  italic: boolean;
  hidden: boolean;
  deleted: boolean;
  encoding: string | null;
  field: Field | null;
  link: string | null;
  style: number;
  outline: number | null;
  listLevel: number | null;
  inTable: boolean;
}

const plainCharacters = { bold: false, italic: false, hidden: false, deleted: false, encoding: null };
const plainParagraph = { style: 0, outline: null, listLevel: null, inTable: false };

export const firstFrame = (): Frame => ({
  destination: 'text',
  fallback: 1,
  field: null,
  link: null,
  ...plainCharacters,
  ...plainParagraph,
});

/** Sets character properties back (\plain), paragraph properties (\pard). */
export const setPlain = (frame: Frame): void => void Object.assign(frame, plainCharacters);
export const setPard = (frame: Frame): void => void Object.assign(frame, plainParagraph);

/** Groups that hold no text of the document, whether marked as such by \* or not. */
const skipped = new Set(
  (
    'colortbl pict nonshppict shppict header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn ' +
    'xe tc rxe txe bkmkstart bkmkend nonesttables annotation atnid atnauthor atntime atnicn atnref atndate filetbl listtable listoverridetable ' +
    'revtbl rsidtbl generator themedata colorschememapping datastore latentstyles template objdata objclass objname sp do private'
  ).split(' '),
);

const named = new Map<string, Destination>([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'info'],
  ['fldinst', 'instruction'],
  ['footnote', 'note'],
  ['listtext', 'marker'],
  ['pntext', 'marker'],
  ['pn', 'marker'],
  ['object', 'wrapper'],
  ['shpinst', 'wrapper'],
  ['upr', 'wrapper'],
]);
/** Text inside a wrapper. */
const unwrapped = new Set(['result', 'shptxt', 'ud']);

/** What a control word makes of its group, or null where it is no destination. `isIgnorable`: it was marked by \*, to be skipped by readers who do not know it. */
export function destinationOf(word: string, frame: Frame, isIgnorable: boolean): Destination | null {
  if (frame.destination === 'skip') return 'skip';
  if (frame.destination === 'wrapper' && unwrapped.has(word)) return 'text';
  if (frame.destination === 'info') return word === 'title' || word === 'author' ? word : null;
  return named.get(word) ?? (skipped.has(word) || isIgnorable ? 'skip' : null);
}
