import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importSource } from '../../../shared/import/index';
import { assertSound, bringIn, values } from './bring-in';

const shared = join(import.meta.dirname, '../../../../shared');
const corpus = join(shared, 'corpus');
const manifest = join(corpus, 'manifest.json');

interface Case {
  readonly file: string;
  readonly expectation: string;
}

const cases: Case[] = existsSync(manifest)
  ? (JSON.parse(readFileSync(manifest, 'utf8')) as { cases: Case[] }).cases.filter(({ file }) =>
      /^(?:html|markdown|text|mixed|zip|docx|epub|pdf)\//.test(file),
    )
  : [];

/** Sound files in which there is nothing to read: brought in, and said to have no words. */
const nothingToRead = [
  'text/txt-bom_only.txt',
  'text/txt-bom16_only.txt',
  'html/html-frameset.html',
  'mixed/mix-svg_as_html.html',
  'docx/docx-img_traversal.docx',
  'pdf/pdf-len_lie.pdf',
  'pdf/pdf-q_flood.pdf',
  'pdf/pdf-xobject_loop.pdf',
  'pdf/pdf-image_huge_dims.pdf',
  'pdf/pdfjs-ghostscript-698804-1-fuzzed.pdf',
  'pdf/pdfjs-poppler-85140-0.pdf',
];
/** Pages whose last words stand inside something unclosed that shows no text (raw text, fallback content), in a browser as well. */
const swallowed = ['html/xss-math_mglyph.html', 'html/xss-audio.html', 'html/dp-031.html', 'html/dp-032.html'];

const bytesOf = (file: string) => new Uint8Array(readFileSync(join(corpus, file)));
const read = (file: string) => importSource({ name: basename(file), bytes: bytesOf(file) });
const isPage = ({ file }: Case) => file.startsWith('html/') && new TextDecoder().decode(bytesOf(file)).includes('Visible text before.');

describe.skipIf(cases.length === 0)('the corpus of hostile files', () => {
  it.each(cases)(
    '$file: $expectation',
    async ({ file, expectation }) => {
      const outcome = await read(file);
      expect(expectation.split(' or ')).toContain(outcome.ok ? 'imported safely' : 'clear error');
      expect(outcome.ok || outcome.error.message.includes(basename(file))).toBe(true);
      if (outcome.ok) assertSound(outcome.value.text);
      expect(outcome.ok && outcome.value.unread !== undefined).toBe(nothingToRead.includes(file));
    },
    20_000,
  );

  it.each(cases.filter(isPage))('$file: its visible words are kept, its addresses are none to run', async ({ file }) => {
    const { text } = await bringIn(basename(file), bytesOf(file));
    expect(text.text).toContain('Visible text before.');
    expect(swallowed.includes(file) || text.text.includes('Visible text after.')).toBe(true);
    expect(text.inlines.every(({ href }) => href === undefined || /^(?:https?|mailto):/i.test(href))).toBe(true);
  });
});

const article = join(shared, 'articles/isles-talks.txt');

describe.skipIf(!existsSync(article))('the article of December 2016', () => {
  it('is brought in word for word, and says nothing about itself', async () => {
    const source = readFileSync(article, 'utf8');
    const file = await bringIn('isles-talks.txt', source);
    assertSound(file.text);
    expect(file.text.text).toBe(source.trim());
    expect(Object.values(values(file))).toEqual([null, null, null, null, null, null]);
    expect(file.warnings).toEqual([]);
  });
});
