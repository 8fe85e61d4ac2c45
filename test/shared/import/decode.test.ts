import { describe, expect, it } from 'vitest';
import { importSource } from '../../../shared/import/index';
import { bringIn, refused } from './bring-in';

const latin = (words: string): number[] => [...words].map((letter) => letter.codePointAt(0)!);
const utf16 = (words: string, littleEndian: boolean): number[] =>
  Array.from({ length: words.length }, (_, i) => words.charCodeAt(i)).flatMap((unit) =>
    littleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
  );
const utf32 = (words: string, littleEndian: boolean): number[] =>
  [...words]
    .map((letter) => letter.codePointAt(0)!)
    .flatMap((code) => {
      const bytes = [code >> 24, (code >> 16) & 255, (code >> 8) & 255, code & 255];
      return littleEndian ? bytes.reverse() : bytes;
    });
const utf8 = (words: string): number[] => [...new TextEncoder().encode(words)];

const japanese = '北方領土の交渉は続く';
/** 北方領土の交渉は続く in two encodings a TextEncoder cannot write. */
const shiftJis = [0x96, 0x6b, 0x95, 0xfb, 0x97, 0xcc, 0x93, 0x79, 0x82, 0xcc, 0x8c, 0xf0, 0x8f, 0xc2, 0x82, 0xcd, 0x91, 0xb1, 0x82, 0xad];
const eucJp = [0xcb, 0xcc, 0xca, 0xfd, 0xce, 0xce, 0xc5, 0xda, 0xa4, 0xce, 0xb8, 0xf2, 0xbe, 0xc4, 0xa4, 0xcf, 0xc2, 0xb3, 0xa4, 0xaf];
/** "Переговоры о мире продолжаются" */
const cp1251 = [
  0xcf, 0xe5, 0xf0, 0xe5, 0xe3, 0xee, 0xe2, 0xee, 0xf0, 0xfb, 0x20, 0xee, 0x20, 0xec, 0xe8, 0xf0, 0xe5, 0x20, 0xef, 0xf0, 0xee, 0xe4, 0xee,
  0xeb, 0xe6, 0xe0, 0xfe, 0xf2, 0xf1, 0xff,
];

describe('encodings', () => {
  it.each([
    ['a UTF-8 mark', 'a.txt', [0xef, 0xbb, 0xbf, ...utf8('naïve – 日付')], 'utf-8', 'naïve – 日付'],
    ['a UTF-16 little-endian mark', 'a.txt', [0xff, 0xfe, ...utf16('日付 🙂', true)], 'utf-16le', '日付 🙂'],
    ['a UTF-16 big-endian mark', 'a.txt', [0xfe, 0xff, ...utf16('日付 🙂', false)], 'utf-16be', '日付 🙂'],
    ['a UTF-32 little-endian mark', 'a.txt', [0xff, 0xfe, 0, 0, ...utf32('日付 🙂', true)], 'utf-32le', '日付 🙂'],
    ['a UTF-32 big-endian mark', 'a.txt', [0, 0, 0xfe, 0xff, ...utf32('日付 🙂', false)], 'utf-32be', '日付 🙂'],
    ['UTF-8 without a mark', 'a.txt', utf8('¥300 billion — 80.7'), 'utf-8', '¥300 billion — 80.7'],
    ['ISO-2022-JP by its escape sequences', 'a.txt', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42], 'iso-2022-jp', '日本'],
    ['a charset in a page', 'a.html', [...latin('<html><meta charset="Shift_JIS"><p>'), ...shiftJis], 'shift_jis', japanese],
    [
      'a charset in http-equiv',
      'a.html',
      [...latin('<html><meta http-equiv=Content-Type content="text/html; charset=euc-jp"><p>'), ...eucJp],
      'euc-jp',
      japanese,
    ],
    [
      'an XML declaration',
      'a.xhtml',
      [...latin('<?xml version="1.0" encoding="windows-1251"?><html><body><p>'), ...cp1251],
      'windows-1251',
      'Переговоры о мире продолжаются',
    ],
  ])('reads %s, with nothing to warn of', async (_what, name, bytes, encoding, words) => {
    const file = await bringIn(name, bytes);
    expect([file.encoding, file.text.text, file.warnings]).toEqual([encoding, words, []]);
  });

  it.each([
    [
      'windows-1252',
      latin('A \x93smart\x94 caf\xe9 \x97 \x80 97 and more words in English'),
      'A “smart” café — € 97 and more words in English',
    ],
    ['windows-1251', cp1251, 'Переговоры о мире продолжаются'],
    ['shift_jis', [...shiftJis, ...shiftJis], japanese + japanese],
    ['utf-16le', utf16('The vote was put off until Friday.', true), 'The vote was put off until Friday.'],
    ['utf-16be', utf16('The vote was put off until Friday.', false), 'The vote was put off until Friday.'],
  ])('guesses %s, and says that it did', async (encoding, bytes, words) => {
    const file = await bringIn('a.txt', bytes);
    expect([file.encoding, file.text.text]).toEqual([encoding, words]);
    expect(file.warnings).toEqual([`The file does not say how its characters are encoded; ${encoding} was taken as the likeliest.`]);
  });

  it('believes UTF-8 bytes against a page that declares something else', async () => {
    const file = await bringIn('a.html', '<html><meta charset="iso-8859-1"><p>Café in 1956</p>');
    expect([file.encoding, file.text.text]).toEqual(['utf-8', 'Café in 1956']);
    expect(file.warnings[0]).toContain('declares windows-1252');
  });

  it('does not take an unknown label for an encoding', async () => {
    const file = await bringIn('a.html', '<html><meta charset="x-nonsense"><p>Café in 1956</p>');
    expect([file.encoding, file.text.text]).toEqual(['utf-8', 'Café in 1956']);
    expect(file.warnings[0]).toContain('x-nonsense');
  });

  it('keeps UTF-8 with one broken byte as UTF-8, the byte visibly replaced', async () => {
    const file = await bringIn('a.txt', [...utf8('Ménage à trois, élysée, déjà vu, où ça, garçon, naïveté '), 0xe9, ...utf8(' fin')]);
    expect(file.encoding).toBe('utf-8');
    expect(file.text.text).toMatch(/naïveté \ufffd fin$/);
    expect(file.warnings).toEqual(['1 place could not be decoded from utf-8, and stands as \ufffd.']);
  });

  it('does not warn of a replacement character that the author wrote', async () => {
    const file = await bringIn('a.txt', [0xef, 0xbb, 0xbf, ...utf8('a \ufffd stands here')]);
    expect(file.warnings).toEqual([]);
  });

  it('replaces NUL and control characters one for one, and says so', async () => {
    const file = await bringIn('a.txt', 'before\0after\x07 the end of the line');
    expect(file.text.text).toBe('before\ufffdafter\ufffd the end of the line');
    expect(file.warnings).toEqual(['Replaced by \ufffd: 2 control characters or broken code units.']);
  });

  it('keeps direction marks, and warns of them', async () => {
    const file = await bringIn('a.txt', 'if \u202e admin \u2066 then');
    expect(file.text.text).toBe('if \u202e admin \u2066 then');
    expect(file.warnings[0]).toContain('2 invisible direction marks');
  });

  it('does not normalise: letters stay composed or decomposed as they are', async () => {
    expect((await bringIn('a.txt', 'café cafe\u0301')).text.text).toBe('café cafe\u0301');
  });
});

describe('a sound file without words', () => {
  it.each([
    ['nothing but a mark', 'a.txt', [0xef, 0xbb, 0xbf]],
    ['a mark of UTF-16', 'a.txt', [0xff, 0xfe]],
    ['white space and no-break spaces', 'a.txt', utf8(' \n\t\u00a0\u3000\u200b\n')],
    ['a page of white space', 'a.html', utf8(' \n ')],
  ])('is brought in, and says so: %s', async (_what, name, bytes) => {
    const file = await bringIn(name, bytes);
    expect(file.text).toEqual({ text: '', blocks: [], inlines: [] });
    expect(file.unread).toBe('it has no words in it');
  });

  it('is none where the words were pasted', async () => {
    const outcome = await importSource({ name: 'pasted text.txt', bytes: Uint8Array.from(utf8(' \n')), format: 'pasted' });
    expect(outcome).toMatchObject({ ok: false, error: { code: 'blank' } });
  });
});

describe('what is not text', () => {
  const zip = [0x50, 0x4b, 3, 4];
  it.each([
    ['empty', 'a.txt', [], 'empty', 'Could not read a.txt: it is empty. Nothing was brought in.'],
    ['a PDF cut short', 'a.txt', latin('%PDF-1.7\n%…'), 'damaged', 'no page of it can be opened'],
    ['an archive cut short, whatever its name', 'a.html', [...zip, 20, 0], 'archive-damaged', 'it is a damaged archive'],
    ['gzip', 'a.txt', [0x1f, 0x8b, 8, 0], 'not-text', 'it is a gzip archive'],
    ['a PNG', 'a.txt', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], 'not-text', 'it is a PNG image'],
    ['a Linux program', 'a.txt', [0x7f, 0x45, 0x4c, 0x46, 2, 1], 'not-text', 'it is a program'],
    ['a Windows program', 'a.txt', [0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0], 'not-text', 'it is a program'],
    [
      'bytes of every kind',
      'a.txt',
      Array.from({ length: 4_096 }, (_, i) => (i * 7919 + (i >> 3)) % 256),
      'not-text',
      'its kind is not known',
    ],
    ['a page that calls itself a PDF', 'a.pdf', latin('<!doctype html><p>words'), 'misnamed', 'its name ends in .pdf'],
  ])('refuses %s', async (_what, name, bytes, code, reason) => {
    const failure = await refused(name, bytes);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(reason);
    expect(failure.message).toMatch(new RegExp(`^Could not read ${name}: .+\\. Nothing was brought in\\.$`));
  });
});
