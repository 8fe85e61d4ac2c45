import { expect, it } from 'vitest';
import { assert, property, string } from 'fast-check';
import { cleanFileName, withExtension } from '../../main/file-name';

it.each([
  ['Talks of December 2016', 'Talks of December 2016'],
  ['../../etc/passwd', 'etc passwd'],
  ['..\\..\\boot.ini', 'boot.ini'],
  ['C:\\notes.txt', 'C notes.txt'],
  ['invoice\u202Efdp.exe', 'invoice fdp.exe'],
  ['a\u0000b\nc\u200Bd', 'a b c d'],
  ['CON', '_CON'],
  ['con.txt', '_con.txt'],
  ['LPT1.json', '_LPT1.json'],
  ['console.txt', 'console.txt'],
  ['.hidden', 'hidden'],
  ['ends with dots. . .', 'ends with dots'],
  ['a/b: c*?"<>|', 'a b c'],
  ['北方領土 交渉', '北方領土 交渉'],
  ['e\u0301', '\u00e9'],
  ['\ud800', 'untitled'],
  ['', 'untitled'],
  ['///', 'untitled'],
])('R10: %j is written as %j', (name, clean) => expect(cleanFileName(name)).toBe(clean));

it('R10: a name of any length and alphabet fits, and keeps its ending', () => {
  const long = cleanFileName(`${'領土'.repeat(300)}.html`);
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200);
  expect(long).toMatch(/^領土.*\.html$/);
});

it('R10: no name comes out that could name a folder, hide itself or be reserved', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 300 }), (name) => {
      const clean = cleanFileName(name);
      expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\<>:"|?*]|^[. ]|[. ]$|^(con|nul|aux|prn)(\.|$)/iu);
      expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(201);
      expect(clean).not.toBe('');
    }),
  );
});

it.each([
  ['talks', 'json', 'talks.json'],
  ['talks.JSON', 'json', 'talks.JSON'],
  ['talks.v2', 'html', 'talks.v2.html'],
])('%s with %s is %s', (name, extension, whole) => expect(withExtension(name, extension)).toBe(whole));
