import { counted } from '../../text/counted';
import type { SourceText } from '../../text/source-text';
import { cleanMetadata } from '../clean-metadata';
import { nothingFound, type Reading } from '../imported';
import { joinTexts } from '../join-texts';
import { BLOCK_LIMIT, TEXT_LIMIT } from '../limits';

/** The most articles that one file may hold. */
export const PART_LIMIT = 10_000;

/** What several articles are called in the sentences for the person: one, and more than one. */
export type Called = readonly [one: string, many: string];

/**
 * Articles of one file as one reading: its text is all of them one after another, each below its title as a heading (where
 * its own text does not begin with that), and they are its parts. One alone is that reading itself. What goes beyond the
 * limits of a text is left out, and said.
 */
export function joined(parts: readonly Reading[], called: Called, warnings: readonly string[] = []): Reading {
  const [only, ...others] = parts;
  if (only && others.length === 0) return { ...only, warnings: [...warnings, ...only.warnings] };
  const { kept, texts } = fitting(parts);
  const tooMany = `There are ${counted(parts.length, ...called)} in the file; only the first ${counted(kept.length, ...called)} could be read, since the rest is too much for one file.`;
  return {
    text: joinTexts(texts),
    metadata: nothingFound,
    warnings: kept.length < parts.length ? [tooMany, ...warnings] : warnings,
    parts: kept,
  };
}

/** The parts, from the first, that together stay within the limits of a text, and their texts below their titles. */
function fitting(parts: readonly Reading[]): { kept: Reading[]; texts: SourceText[] } {
  const kept: Reading[] = [];
  const texts: SourceText[] = [];
  let length = 0;
  let blocks = 0;
  for (const each of parts.slice(0, PART_LIMIT)) {
    const part = { ...each, metadata: cleanMetadata(each.metadata) };
    const own = titled(part.text, part.metadata.title?.value ?? null);
    length += own.reduce((sum, { text }) => sum + text.length + 2, 0);
    blocks += own.reduce((sum, text) => sum + text.blocks.length, 0);
    if (length > TEXT_LIMIT || blocks > BLOCK_LIMIT) break;
    kept.push(part);
    texts.push(...own);
  }
  return { kept, texts };
}

/** A text below its title, where it does not begin with that. */
function titled(text: SourceText, title: string | null): SourceText[] {
  const [first] = text.blocks;
  const begins = first && plain(text.text.slice(first.start, Math.min(first.end, first.start + 3_000))) === plain(title ?? '');
  return title === null || begins ? [text] : [heading(title), text];
}

/** Words on one line as a heading of the first level. */
export const heading = (words: string): SourceText => ({
  text: words,
  blocks: [{ type: 'heading', level: 1, start: 0, end: words.length }],
  inlines: [],
});

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
