import { describe, expect, it } from 'vitest';
import { bringIn, outline, refused, values } from '../bring-in';

const saved = (html: string, partHead: string[] = [], head: string[] = []): string =>
  [
    'From: <Saved by Blink>',
    'Snapshot-Content-Location: https://news.example/harbour',
    'Subject: Harbour vote',
    'Date: Sat, 7 Jan 2017 01:30:00 +0900',
    'MIME-Version: 1.0',
    ...head,
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    '\tboundary="----b--1"',
    '',
    '',
    '------b--1',
    'Content-Type: text/css',
    'Content-Location: https://news.example/a.css',
    '',
    'p { color: red }',
    '------b--1',
    'Content-Type: text/html',
    ...partHead,
    'Content-Location: https://news.example/harbour',
    '',
    html,
    '------b--1',
    'Content-Type: text/html',
    'Content-Location: https://ads.example/',
    '',
    '<p>An advertisement in a frame.',
    '------b--1--',
    '',
  ].join('\r\n');

const page = '<!doctype html><html lang=en><title>Harbour vote put off</title><h1>Harbour vote put off</h1><p>The board put off its vote=.';

describe('a page saved as MHTML', () => {
  it('is its main page, with its address; the day it was saved is no publication date', async () => {
    const file = await bringIn('a.mhtml', saved(page));
    expect(outline(file.text)).toEqual(['heading 1: Harbour vote put off', 'paragraph: The board put off its vote=.']);
    expect(values(file)).toEqual({
      title: 'Harbour vote put off',
      publisher: null,
      authors: null,
      published: null,
      language: 'en',
      url: 'https://news.example/harbour',
    });
    expect(file.captured!.edtf).toBe('2017-01-07');
    expect(file.format).toBe('mhtml');
  });

  it('is decoded: quoted-printable with lines that go on, and its own encoding', async () => {
    const encoded = '<!doctype html><p>The caf=E9 stays =\r\nopen=3D yes.';
    const file = await bringIn(
      'a.mht',
      saved(encoded, ['Content-Transfer-Encoding: quoted-printable']).replace(
        'text/html\r\nContent-T',
        'text/html; charset=iso-8859-1\r\nContent-T',
      ),
    );
    expect(file.text.text).toBe('The café stays open= yes.');
    const bytes = Buffer.from('<meta charset=utf-8><p>Café').toString('base64');
    expect((await bringIn('a.mhtml', saved(bytes, ['Content-Transfer-Encoding: base64']))).text.text).toBe('Café');
  });

  it('is told from a mail with pictures in it', async () => {
    const mail = saved(page)
      .replace('From: <Saved by Blink>', 'From: Jane <jane@example.org>')
      .replace(/Snapshot.*\r\n/, '');
    expect((await bringIn('a', mail)).format).toBe('eml');
    expect((await bringIn('a.mhtml', mail)).format).toBe('mhtml');
  });

  it('without a page in it is refused', async () => {
    const broken = saved(page).replaceAll('text/html', 'image/png');
    expect(await refused('a.mhtml', broken)).toMatchObject({ code: 'damaged' });
    expect((await refused('a.mhtml', saved(page).replace('boundary="----b--1"', 'boundary="other"'))).message).toContain(
      'there is no page in it',
    );
  });

  it('of a hundred thousand parts and lines that look like boundaries is read in linear time', async () => {
    const many = '------b--1\r\nContent-Type: image/png\r\n\r\nx\r\n'.repeat(30_000);
    const lines = '------b--2\r\n'.repeat(60_000);
    const file = await bringIn('a.mhtml', saved(`${page}<pre>${lines}</pre>`) + many);
    expect(file.text.text).toContain('The board put off its vote');
  });
});

describe('a page saved by SingleFile', () => {
  const comment =
    '<!--\n Page saved with SingleFile \n url: https://news.example/quay?id=1 \n saved date: Sat Jan 07 2017 01:30:00 GMT+0900 (Japan Standard Time)\n-->';

  it('has its address and the day it was saved from the note SingleFile left', async () => {
    const file = await bringIn('a.html', `<!DOCTYPE html> <html lang=en>${comment}<title>Quay</title><p>Words of the page.`);
    expect(values(file)).toMatchObject({ url: 'https://news.example/quay?id=1', published: null });
    expect(file.captured!.edtf).toBe('2017-01-07');
    expect(file.text.text).toBe('Words of the page.');
  });

  it('keeps the canonical address where the page names one', async () => {
    const file = await bringIn('a.html', `<!DOCTYPE html> <html>${comment}<link rel=canonical href=https://news.example/quay><p>Words.`);
    expect(values(file).url).toBe('https://news.example/quay');
  });
});
