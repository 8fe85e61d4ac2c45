import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const launcher = resolve(import.meta.dirname, '../../build/cli/dateline.mjs');
const folder = mkdtempSync(join(tmpdir(), 'dateline-check-'));
const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return name;
};
const dateline = (...args: string[]) => spawnSync(process.execPath, [launcher, ...args], { encoding: 'utf8', cwd: folder });
const check = (quotations: unknown, text: string) => {
  const { status, stdout } = dateline('check', file('quotations.json', JSON.stringify(quotations)), file('now.txt', text), '--json');
  return { status, value: JSON.parse(stdout) as unknown };
};

const before = 'The harbour board met on Friday. It set aside 300 crowns for the quay.\n\nMost captains would agree to that, it said.';
const quoted = (id: string, exact: string, text = before) => {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { id, exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32), start, end };
};

// The first call may have to build the command, which takes longer than a test may.
beforeAll(() => void dateline('--version'), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('dateline check', () => {
  it('says of each quotation, in their order, what has become of it', () => {
    const after = before.replace('on Friday', 'on Monday').replace('would agree', 'would not agree').replace('captains', 'of the captains');
    const { status, value } = check(
      [
        quoted('place', 'The harbour board'),
        quoted('day', 'on Friday'),
        quoted('sum', '300 crowns'),
        quoted('mood', 'captains would agree'),
        quoted('end', 'it said'),
      ],
      after,
    );
    expect(status).toBe(0);
    const at = (words: string) => ({ start: after.indexOf(words), end: after.indexOf(words) + words.length });
    expect(value).toMatchObject([
      { id: 'place', state: 'exact', start: 0, end: 17, candidates: [], differences: [] },
      {
        id: 'day',
        state: 'changed',
        start: null,
        end: null,
        candidates: [{ ...at('on Monday'), differences: [{ kind: 'date' }] }],
        differences: [{ kind: 'date', was: 'Friday', is: 'Monday', ...at('Monday') }],
      },
      { id: 'sum', state: 'exact', ...at('300 crowns') },
      {
        id: 'mood',
        state: 'changed',
        candidates: [at('captains would not agree')],
        differences: [{ kind: 'negation', was: '', is: 'not' }],
      },
      { id: 'end', state: 'moved', ...at('it said') },
    ]);
  });

  it('reads the file as the app would, and does without context and place', () => {
    const page = file(
      'page.html',
      `<html><body><article><h1>News</h1>${before
        .split('\n\n')
        .map((words) => `<p>${words}</p>`)
        .join('')}</article></body></html>`,
    );
    const { stdout } = dateline(
      'check',
      file('few.json', '[{ "id": 7, "exact": "set aside 300 crowns for the quay", "note": "passed by" }]'),
      page,
      '--json',
    );
    expect(JSON.parse(stdout)).toMatchObject([{ id: 7, state: 'ambiguous', start: null, candidates: [{ differences: [] }] }]);
  });

  it('says it in plain words without --json', () => {
    file('quotations.json', JSON.stringify([quoted('sum', '300 crowns'), quoted('day', 'on Friday')]));
    const { status, stdout } = dateline('check', 'quotations.json', file('now.txt', before.replace('300', '800')));
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^changed +sum +300 crowns\n +now perhaps: 800 crowns\nexact +day +on Friday\n\n2 quotations, 1 needs a look\.\n$/,
    );
  });

  it.each([
    ['quotations that are not JSON', () => file('q.json', 'the board'), /^q\.json is not JSON/],
    ['a quotation without words', () => file('q.json', '[{"id":"a","exact":"x"},{"id":"b","exact":""}]'), /quotation 2, exact: is empty/],
    ['quotations that are no list', () => file('q.json', '{"id":"a"}'), /^q\.json cannot be used: /],
    ['quotations that are not there', () => 'nowhere.json', /^nowhere\.json could not be opened/],
  ])('refuses %s with exit code 2', (_what, make, message) => {
    const { status, stdout } = dateline('check', make(), file('now.txt', before), '--json');
    expect([status, JSON.parse(stdout)]).toEqual([2, { error: { code: expect.any(String), message: expect.stringMatching(message) } }]);
  });

  it('refuses a file it cannot read, one without text, and a command without one', () => {
    file('quotations.json', '[]');
    expect(dateline('check', 'quotations.json', file('blank.txt', ' \n')).stderr).toBe(
      'There is no text in blank.txt: it has no words in it.\n',
    );
    expect(dateline('check', 'quotations.json', 'nowhere.txt').stderr).toBe('nowhere.txt could not be opened: there is no such file.\n');
    expect(dateline('check', 'quotations.json').status).toBe(64);
  });
});
