import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveOf } from '../shared/import/zip/build-zip';
import { answerOpenDialogs, expect, test } from './app';
import { desk } from './desk';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

const files = {
  'letter.docx': archiveOf({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="${W}"><w:body>${paragraph('A letter from the harbour.')}</w:body></w:document>`,
  }),
  'book.epub': archiveOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': '<container><rootfiles><rootfile full-path="a.opf"/></rootfiles></container>',
    'a.opf':
      '<package><manifest><item id="a" href="a.html" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></package>',
    'a.html': '<p>A chapter on the quay.',
  }),
  'minutes.odt': archiveOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml':
      '<office:document-content><office:body><office:text><text:p>Minutes of the board.</text:p></office:text></office:body></office:document-content>',
  }),
  'single.zip': archiveOf({ 'note.txt': 'A note in an archive.' }),
};

test('Word, EPUB, OpenDocument and zip files are read in the sandboxed worker, and an unsafe one says why not', async ({
  folder,
  running: { app, page },
}) => {
  const unsafe = archiveOf({ '../out.txt': 'x' });
  const all = Object.entries({ ...files, 'unsafe.zip': unsafe }).map(([name, bytes]) => ({ path: join(folder, name), bytes }));
  for (const { path, bytes } of all) await writeFile(path, bytes);
  await answerOpenDialogs(
    app,
    all.map(({ path }) => path),
  );
  const on = desk(page);
  await on.ready();
  await on.keys('Control+o');

  for (const [name, words] of [
    ['letter.docx', 'A letter from the harbour.'],
    ['book.epub', 'A chapter on the quay.'],
    ['minutes.odt', 'Minutes of the board.'],
    ['note', 'A note in an archive.'],
  ] as const) {
    await on.library.getByRole('option', { name: new RegExp(name.replace('.', '\\.')) }).click();
    await expect(on.reader.getByText(words)).toBeVisible();
  }
  await expect(page.getByText(/unsafe\.zip: an entry has a name that leads out of the archive/).first()).toBeVisible();
});
