import * as fc from 'fast-check';
import { toSelector } from '../../../shared/text/to-selector';
import type { Selector } from '../../../shared/text/selector';

/** A word that stands nowhere else in a text of up to 225 words; longer ones repeat themselves word for word, but for the one that a passage hangs on. */
const syllables = ['ba', 'ker', 'lom', 'ti', 'ven', 'sor', 'da', 'mil', 'fen', 'gur', 'pa', 'nol', 'he', 'rus', 'wig'];
const wordOf = (index: number): string =>
  `${syllables[index % 15]}${syllables[Math.floor(index / 15) % 15]}${syllables[(index * 7) % 15]}${index % 3 ? '' : 'ing'}`;

/** Words that a passage's meaning hangs on, and what each may be altered to. */
const protectedWords: readonly (readonly [string, string])[] = [
  ['300', '800'],
  ['1,300', '1.300'],
  ['¥300', '$300'],
  ['¥80', '¥8'],
  ['billion', 'million'],
  ['km', 'mm'],
  ['not', ''],
  ['never', ''],
  ['will', 'may'],
  ['would', 'could not'],
  ['Friday', 'Monday'],
  ['March', 'May'],
  ['1956', '1965'],
  ['Abe', 'Putin'],
  ['Tokyo', 'Moscow'],
  ['не', ''],
  ['nicht', ''],
  ['пятницу', 'среду'],
  ['-5', '5'],
  ['10-20', '1020'],
  ['三千億円', '八千億円'],
  ['合意した', '合意しない'],
  ['٣٠٠', '٨٠٠'],
];

/** A text of paragraphs of words, a passage in it, and which of its words carries the meaning. */
export interface Prose {
  readonly words: readonly (readonly string[])[];
  /** The paragraph of the passage, and its first and last word there. */
  readonly paragraph: number;
  readonly first: number;
  readonly last: number;
  /** The word of the passage that is protected, and what it may be altered to. */
  readonly key: number;
  readonly altered: string;
}

export const prose: fc.Arbitrary<Prose> = fc
  .record({
    sizes: fc.array(fc.integer({ min: 12, max: 40 }), { minLength: 3, maxLength: 8 }),
    at: fc.nat(),
    from: fc.nat(),
    length: fc.integer({ min: 3, max: 12 }),
    key: fc.nat(),
    meaning: fc.constantFrom(...protectedWords),
  })
  .map(({ sizes, at, from, length, key, meaning: [word, altered] }) => {
    let index = 0;
    const words = sizes.map((size) => Array.from({ length: size }, () => wordOf((index += 1))));
    const paragraph = at % words.length;
    const own = words[paragraph]!;
    const first = from % (own.length - length + 1);
    const chosen = first + (key % length);
    own[chosen] = word;
    return { words, paragraph, first, last: first + length - 1, key: chosen, altered };
  });

export const textOf = (words: readonly (readonly string[])[]): string =>
  words.map((paragraph) => `${paragraph.filter(Boolean).join(' ')}.`).join('\n\n');

/** Where the passage stands in the text of its words. */
export function selectorOf({ words, paragraph, first, last }: Prose): Selector {
  const text = textOf(words);
  const before = [
    ...words.slice(0, paragraph).map((each) => `${each.join(' ')}.\n\n`),
    words[paragraph]!.slice(0, first)
      .map((word) => `${word} `)
      .join(''),
  ].join('');
  return toSelector(text, { start: before.length, end: before.length + words[paragraph]!.slice(first, last + 1).join(' ').length });
}

/** One edit outside a passage: in a place counted round the text, a word is put in, left out or replaced, or a paragraph is put in. */
export const edits = fc.array(
  fc.record({ paragraph: fc.nat(), word: fc.nat(), kind: fc.constantFrom('put in', 'leave out', 'replace', 'new paragraph') }),
  {
    maxLength: 6,
  },
);

/** The words after edits outside the passage. */
export function editedOutside(
  { words, paragraph, first, last }: Prose,
  list: readonly { paragraph: number; word: number; kind: string }[],
): string[][] {
  const now = words.map((each) => each.map((word) => [word]));
  const added: string[][] = [];
  list.forEach(({ paragraph: at, word, kind }, index) => {
    const chosen = at % now.length;
    const place = word % now[chosen]!.length;
    if (kind === 'new paragraph') added[chosen] = [`neo${index}`, 'paragraph', 'of', 'its', 'own'];
    else if (chosen !== paragraph || place < first || place > last)
      now[chosen]![place] =
        kind === 'leave out' ? [''] : kind === 'replace' ? [`other${index}x`] : [`put${index}x`, words[chosen]![place]!];
  });
  return now.flatMap((each, at) => [...(added[at] ? [added[at]] : []), each.flat()]);
}
