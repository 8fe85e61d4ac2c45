import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const launcher = resolve(import.meta.dirname, '../../build/cli/dateline.mjs');
const folder = mkdtempSync(join(tmpdir(), 'dateline-cli-'));

const dateline = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 2 ** 28,
  });
  return { status, stdout, stderr };
};
const json = (...args: string[]) => {
  const { status, stdout } = dateline(...args, '--json');
  return { status, value: JSON.parse(stdout) as Record<string, unknown> };
};
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return name;
};

// The first call may have to build the command, which takes longer than a test may.
beforeAll(() => void dateline('--version'), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('dateline read', () => {
  it('gives the text in blocks and what the file says about itself', () => {
    const { status, value } = json(
      'read',
      file('a.md', '# Harbour vote put off\n\nBy Jane Roe, The Harbour Gazette, 16 December 2016\n\nThe *board* met.'),
    );
    expect(status).toBe(0);
    expect(value).toMatchObject({
      title: 'Harbour vote put off',
      publisher: 'The Harbour Gazette',
      authors: ['Jane Roe'],
      published: '2016-12-16',
      language: null,
      url: null,
      foundIn: { title: 'the first heading', published: 'the byline in the text' },
      format: 'markdown',
      encoding: 'utf-8',
      warnings: [],
      text: 'Harbour vote put off\n\nBy Jane Roe, The Harbour Gazette, 16 December 2016\n\nThe board met.',
    });
    expect((value['blocks'] as unknown[])[0]).toEqual({ type: 'heading', level: 1, start: 0, end: 20 });
  });

  it('gives null for what is not stated: never the time of the file', () => {
    const { value } = json('read', file('2016-12-16.txt', 'The board met, and put off its vote.'));
    expect(value).toMatchObject({ title: null, publisher: null, authors: [], published: null, language: null, url: null, foundIn: {} });
  });

  it('says the same in plain words without --json', () => {
    const { status, stdout } = dateline('read', file('b.txt', 'TOKYO, Dec. 16, 2016 — The board met.'));
    expect(status).toBe(0);
    expect(stdout).toContain('Title: not found\n');
    expect(stdout).toContain('Published: 2016-12-16 (from the dateline in the text)\n');
    expect(stdout).toMatch(/\n\nTOKYO, Dec\. 16, 2016 — The board met\.\n$/);
  });

  it('writes a large answer whole into a pipe', () => {
    const { value } = json('read', file('large.txt', 'A sentence of the long report.\n\n'.repeat(40_000)));
    expect(value['blocks']).toHaveLength(40_000);
    expect((value['text'] as string).length).toBe(40_000 * 32 - 2);
  });

  it.each([
    ['a missing file', () => 'missing.txt', 'missing.txt'],
    ['a folder', () => (mkdirSync(join(folder, 'dir.txt'), { recursive: true }), 'dir.txt'), 'dir.txt'],
    ['an empty file', () => file('empty.txt', ''), 'empty.txt'],
    ['a binary file', () => file('binary.txt', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])), 'binary.txt'],
  ])('refuses %s with exit code 2 and a sentence that names it', (_what, make, name) => {
    const { status, value } = json('read', make());
    expect(status).toBe(2);
    expect(Object.keys(value)).toEqual(['error']);
    expect(value['error']).toEqual({ code: expect.stringMatching(/^[a-z-]+$/), message: expect.stringContaining(name) });
  });

  it('says of a blank file that no text was read, and why', () => {
    const { status, value } = json('read', file('blank.txt', ' \n \n'));
    expect([status, value['text'], value['unread']]).toEqual([0, '', 'it has no words in it']);
    expect(dateline('read', 'blank.txt').stdout).toContain('No text was read: it has no words in it\n');
  });

  it.skipIf(process.platform === 'win32')('refuses a named pipe instead of waiting for it', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect(json('read', 'pipe.txt')).toMatchObject({ status: 2, value: { error: { code: 'not-a-file' } } });
  });

  it('says why on standard error without --json', () => {
    expect(dateline('read', 'missing.txt')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'missing.txt could not be opened: there is no such file.\n',
    });
  });
});

describe('dateline date', () => {
  it('reads words and EDTF', () => {
    expect(json('date', '2016-12')).toMatchObject({ status: 0, value: { edtf: '2016-12', earliest: '2016-12-01', latest: '2016-12-31' } });
  });

  it('counts relative words from the reference alone', () => {
    expect(json('date', 'Friday', '--reference', '2016-12-16')).toMatchObject({
      status: 0,
      value: { edtf: '2016-12-16', reference: '2016-12-16' },
    });
    expect(json('date', 'Friday')).toMatchObject({ status: 2, value: { error: { message: expect.any(String) } } });
  });

  it('takes a year before our era for a date, not for an option', () => {
    expect(json('date', '-0043')).toMatchObject({ status: 0, value: { edtf: '-0043' } });
    expect(json('date', 'next year', '--reference', '-0043')).toMatchObject({ status: 0, value: { edtf: '-0042' } });
  });

  it.each([
    ['words that are no date', ['date', 'xyzzy']],
    ['a reference that is no date', ['date', 'Friday', '--reference', 'xyzzy']],
  ])('refuses %s', (_what, args) => {
    expect(json(...args)).toMatchObject({ status: 2, value: { error: { code: expect.any(String), message: expect.any(String) } } });
  });
});

describe('dateline', () => {
  it('says what it can do, and its version', () => {
    expect(dateline('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('dateline read <file> [--json]') });
    expect(dateline('read', '--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage: dateline read') });
    expect(dateline('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    [[]],
    [['toString']],
    [['frobnicate']],
    [['read']],
    [['read', 'a', 'b']],
    [['read', '--loud', 'a']],
    [['date', 'Friday', '--reference']],
  ])('answers a wrong command with a sentence and exit code 64: %j', (args) => {
    const { status, stdout, stderr } = dateline(...args);
    expect([status, stdout]).toEqual([64, '']);
    expect(stderr).toMatch(/^\S.+ Try: dateline --help\n$/);
  });
});
