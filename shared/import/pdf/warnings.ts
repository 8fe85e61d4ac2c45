import { counted } from '../../text/counted';
import type { SourceText } from '../../text/source-text';
import type { PdfMetadata } from './open-pdf';
import type { RunningLines } from './running-lines';

interface Found {
  readonly text: SourceText;
  readonly running: RunningLines;
  /** Pages by their place from 0: those that could not be opened; those that take too long or come after such; those without words. */
  readonly broken: readonly number[];
  readonly slow: readonly number[];
  readonly silent: readonly number[];
  readonly said: PdfMetadata;
}

/** What a person ought to know about a PDF's words, in whole sentences. */
export function warningsOf({ text, running, broken, slow, silent, said }: Found): string[] {
  return [
    ...(broken.length > 0 ? [`${pagesNamed(broken)} could not be read: damaged.`] : []),
    ...(slow.length > 0 ? [`${pagesNamed(slow)} ${slow.length === 1 ? 'was' : 'were'} not read: pages of this PDF take too long.`] : []),
    ...(silent.length > 0 ? [`${pagesNamed(silent)} ${silent.length === 1 ? 'has' : 'have'} no text layer.`] : []),
    ...leftOut(running),
    ...unnamedLetters(text),
    ...(said.info['IsAcroFormPresent'] === true ? ['What is filled into the form of this PDF is not part of the text.'] : []),
  ];
}

function leftOut({ words, numbers }: RunningLines): string[] {
  const named = words.slice(0, 5).map((each) => `“${each.slice(0, 80)}”`);
  if (words.length > named.length) named.push(counted(words.length - named.length, 'other line', 'other lines'));
  if (numbers) named.push('page numbers');
  return named.length > 0 ? [`Left out, since it repeats at the edge of the pages: ${named.join(', ')}.`] : [];
}

/** Fonts that do not say which letters their shapes are leave private-use characters, U+FFFD or control characters behind. */
function unnamedLetters({ text }: SourceText): string[] {
  const unnamed = text.match(/[\ufffd\ue000-\uf8ff]/g)?.length ?? 0;
  if (unnamed === 0) return [];
  return [
    `For ${counted(unnamed, 'character', 'characters')} the fonts of this PDF do not say which letter is meant; compare with the page.`,
  ];
}

/** "Page 3", "Pages 3, 5–7 and 9". */
function pagesNamed(indexes: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  const named = runs.map(([first, last]) => (first === last ? String(first + 1) : `${first + 1}–${last + 1}`));
  const shown = named.length > 20 ? [...named.slice(0, 20), 'others'] : named;
  const list = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}` : shown[0]!;
  return `${indexes.length === 1 ? 'Page' : 'Pages'} ${list}`;
}
