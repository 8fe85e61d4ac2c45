import { describe, expect, it } from 'vitest';
import { assertSound, bringIn, refused } from '../bring-in';
import { archiveOf, buildZip } from './build-zip';

const page = '<!doctype html><html><head><title>The vote</title></head><body><p>It was put off.</p></body></html>';
const latin = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));

describe('a zip archive of articles', () => {
  it('gives each its own text and metadata, in the order of the archive; one without a title is called as its file is', async () => {
    const file = await bringIn(
      'articles.zip',
      archiveOf({ 'a/one.html': page, 'a/two.txt': 'Some words.', 'three.md': '# Three\n\nMore words.' }),
    );
    assertSound(file.text);
    expect([file.format, file.parts?.map(({ text, metadata }) => [metadata.title, text.text])]).toEqual([
      'zip',
      [
        [{ value: 'The vote', from: 'the <title> of the page' }, 'It was put off.'],
        [{ value: 'two', from: 'its name in the archive' }, 'Some words.'],
        [{ value: 'Three', from: 'the first heading' }, 'Three\n\nMore words.'],
      ],
    ]);
    expect(file.text.text).toContain('It was put off.');
  });

  it('is the article itself where there is one', async () => {
    const file = await bringIn('a.zip', archiveOf({ 'one.html': page }));
    expect([file.parts, file.text.text, file.metadata.title?.value]).toEqual([undefined, 'It was put off.', 'The vote']);
  });

  it('names what it left out: pictures, archives within it, what makes pages work; litter is passed over', async () => {
    const picture = latin('\x89PNG\r\n\x1a\n');
    const inner = archiveOf({ 'x.txt': 'Inner words.' });
    const files = {
      'a.txt': 'Words.',
      'p.png': picture,
      'inner.zip': inner,
      'a_files/s.css': 'p {}',
      '__MACOSX/._a.txt': 'x',
      '.DS_Store': 'x',
    };
    const file = await bringIn('a.zip', archiveOf(files));
    expect([file.text.text, file.warnings]).toEqual(['Words.', ['Left out, since it could not be read: p.png, inner.zip, a_files/s.css.']]);
  });

  it('reads the documents in it, which are archives themselves', async () => {
    const epub = archiveOf({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml': '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
      'a.opf':
        '<package><manifest><item id="a" href="a.html" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></package>',
      'a.html': '<p>A chapter.',
    });
    const file = await bringIn('a.zip', archiveOf({ 'b.epub': epub, 'c.txt': 'Words.' }));
    expect(file.parts?.map(({ text }) => text.text)).toEqual(['A chapter.', 'Words.']);
  });

  it('says of the articles of a mailbox in it what there is to say of that', async () => {
    const message = (words: string) =>
      `From a@example.org Fri Dec 16 21:10:00 2016\r\nFrom: a@example.org\r\nDate: Fri, 16 Dec 2016 21:10:00 +0000\r\n\r\n${words}\r\n\r\n`;
    const box = message('One.') + message('Two.') + message('');
    const file = await bringIn('a.zip', archiveOf({ 'box.mbox': box, 'c.txt': 'Words.' }));
    expect(file.parts?.map(({ text, warnings }) => [text.text, warnings])).toEqual([
      ['One.', ['1 message of the mailbox had no words and was passed over.']],
      ['Two.', ['1 message of the mailbox had no words and was passed over.']],
      ['Words.', []],
    ]);
  });

  it('is refused whole where one of its files is damaged', async () => {
    const bytes = buildZip([
      { name: 'a.txt', content: 'Words.' },
      { name: 'b.txt', content: 'More words.', crc: 1 },
    ]);
    expect((await refused('a.zip', bytes)).message).toBe(
      'Could not read a.zip: b.txt in it is damaged: its checksum or its length is wrong. Nothing was brought in.',
    );
  });

  it('is refused with the names where nothing in it can be read', async () => {
    expect((await refused('a.zip', archiveOf({ 'p.png': latin('\x89PNG\r\n\x1a\n') }))).message).toContain(
      'nothing in it could be read (p.png)',
    );
    expect((await refused('a.xlsx', archiveOf({ '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }))).message).toContain(
      'an Excel workbook',
    );
  });
});
