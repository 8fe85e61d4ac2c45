import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { suggest } from '../../../shared/suggest/index';
import type { Suggestions } from '../../../shared/suggest/suggestion';
import { toLines } from '../../../main/cli/suggestion-lines';

const launcher = resolve(import.meta.dirname, '../../../build/cli/dateline.mjs');
const folder = mkdtempSync(join(tmpdir(), 'dateline-suggest-'));
const article =
  'HARBOUR, Dec. 16, 2016 — The board said on Friday that about 80 berths were lost. Mayor Jane Roe insists the port must reopen.';

const dateline = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, 'suggest', ...args], { encoding: 'utf8', cwd: folder });
  return { status, stdout, stderr };
};
const json = (...args: string[]) =>
  JSON.parse(dateline(...args, '--json').stdout) as Suggestions & { published: string | null; language: string | null };

// Each call starts a program of its own.
vi.setConfig({ testTimeout: 30_000 });
// The first call may have to build the command, which takes longer than a test may.
beforeAll(() => {
  writeFileSync(join(folder, 'a.txt'), article);
  writeFileSync(join(folder, 'b.txt'), 'The board said on Friday that it met.');
  dateline('a.txt');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('dateline suggest', () => {
  it('counts from the date the file states', () => {
    const answer = json('a.txt');
    expect(Object.keys(answer)).toEqual(['dates', 'figures', 'statements', 'published', 'language']);
    const { dates, figures, statements } = answer;
    expect({ dates, figures, statements }).toEqual(suggest(article, { published: '2016-12-16', language: null }));
    expect(answer.published).toBe('2016-12-16');
  });

  it('counts from the date and by the language it is given', () => {
    const answer = json('a.txt', '--published', '17 December 2016', '--language', 'en');
    const { dates, figures, statements } = answer;
    expect({ dates, figures, statements }).toEqual(suggest(article, { published: '2016-12-17', language: 'en' }));
    expect(answer).toMatchObject({ published: '2016-12-17', language: 'en' });
  });

  it('never takes the day the file was written for its publication', () => expect(json('b.txt').published).toBeNull());

  it.each([
    [['a.txt', '--published', 'some day'], 'The publication date cannot be used'],
    [['a.txt', '--language', 'no language'], '“no language” is no language tag'],
    [['missing.txt'], 'missing.txt'],
  ])('refuses %j with exit code 2', (args, words) => {
    const { status, stderr } = dateline(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
  });

  it('says it in plain words without --json', () => {
    const { status, stdout } = dateline('a.txt');
    expect(status).toBe(0);
    expect(stdout).toContain('Published: 2016-12-16 (from the dateline in the text)\n');
    expect(dateline('b.txt').stdout).toContain('Published: not found; dates that count from it stay open\n');
  });
});

it('puts each suggestion on one line with its place, its value and its rule', () => {
  const text = 'Mr Roe said “about\n80 ships” came recently.';
  const found: Suggestions = {
    dates: [
      { start: 39, end: 47, text: 'recently', edtf: null, reason: 'it names no time', anchor: null, direction: 'past', rule: 'vague' },
    ],
    figures: [
      {
        start: 13,
        end: 27,
        text: 'about\n80 ships',
        low: '80',
        high: null,
        unit: 'ships',
        currency: null,
        comparator: 'about',
        rule: 'count',
      },
    ],
    statements: [
      {
        kind: 'claim',
        start: 0,
        end: 28,
        text: text.slice(0, 28),
        speaker: { start: 0, end: 6, text: 'Mr Roe', anonymous: false, named: 'Jane Roe' },
        cue: { start: 7, end: 11 },
        content: [{ start: 12, end: 28 }],
        direct: true,
        rule: 'cue before',
      },
    ],
  };
  expect(toLines(text, found)).toEqual([
    '',
    '1 date',
    '      39  recently = no date: it names no time (vague)',
    '',
    '1 figure',
    '      13  about 80 ships = about 80 ships (count)',
    '',
    '1 statement',
    '       0  claim: Jane Roe – said – “about 80 ships” (cue before)',
  ]);
});
