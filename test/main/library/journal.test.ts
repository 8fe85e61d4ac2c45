import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Journal } from '../../../main/library/journal';
import { repairJournal } from '../../../main/library/journal-repair';
import { scanJournal } from '../../../main/library/journal-scan';
import { edit } from '../edits';
import { makeReadOnly, newFolder, newSmallDisk } from '../folder';

const first = (folder: string): string => join(folder, 'journal/000001.ndjson');

async function open(folder: string, segmentLimit?: number): Promise<{ journal: Journal; repairs: string[] }> {
  const scan = await scanJournal(join(folder, 'journal'));
  const repairs = await repairJournal(folder, scan, 'now');
  return { journal: new Journal(join(folder, 'journal'), scan, segmentLimit), repairs };
}

async function written(folder: string, count: number, segmentLimit?: number): Promise<Journal> {
  const { journal } = await open(folder, segmentLimit);
  for (let number = 1; number <= count; number += 1) await journal.append([edit(number)]);
  return journal;
}

/** The numbers of the Edits from a place on, asked for until there are no more, or `limit`. */
async function numbers(journal: Journal, from = 0, limit = 500): Promise<number[]> {
  const read = await journal.read(from, limit);
  if (!read.ok) throw new Error(read.error.message);
  const found = read.value.map(({ number }) => number);
  expect(found.length).toBeLessThanOrEqual(limit);
  return found.length === 0 || found.length === limit
    ? found
    : [...found, ...(await numbers(journal, from + found.length, limit - found.length))];
}

/** What was set aside, as text. */
function setAside(folder: string): string[] {
  const damaged = join(folder, 'damaged');
  return existsSync(damaged) ? readdirSync(damaged).map((name) => readFileSync(join(damaged, name), 'utf8')) : [];
}

describe('a journal', () => {
  it('begins empty, without a file', async () => {
    const folder = newFolder();
    const { journal, repairs } = await open(folder);
    expect(journal.state).toEqual({ epoch: 0, number: 0, count: 0 });
    expect(repairs).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives back, after a restart, what was appended', async () => {
    const folder = newFolder();
    const journal = await written(folder, 2);
    expect(await journal.append([edit(3), edit(4)])).toEqual({ ok: true, value: { epoch: 1, number: 4 } });
    const again = (await open(folder)).journal;
    expect(again.state).toEqual({ epoch: 1, number: 4, count: 4 });
    expect(await again.read(0, 500)).toEqual({ ok: true, value: [edit(1), edit(2), edit(3), edit(4)] });
  });

  it('writes one line of JSON for each Edit, chained by hash', async () => {
    const folder = newFolder();
    await written(folder, 2);
    const lines = readFileSync(first(folder), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map((line) => Object.keys(line))).toEqual([
      ['number', 'epoch', 'prev', 'hash', 'edit'],
      ['number', 'epoch', 'prev', 'hash', 'edit'],
    ]);
    expect(lines[0].prev).toBe('0'.repeat(64));
    expect(lines[1].prev).toBe(lines[0].hash);
  });

  it('reads from a place on, file after file, at most as many as asked', async () => {
    const folder = newFolder();
    const journal = await written(folder, 7, 900);
    expect(readdirSync(join(folder, 'journal')).length).toBeGreaterThan(2);
    expect(await numbers(journal)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(await numbers(journal, 2, 3)).toEqual([3, 4, 5]);
    expect(await numbers(journal, 6)).toEqual([7]);
    expect(await numbers(journal, 7)).toEqual([]);
    expect(await numbers((await open(folder, 900)).journal, 1, 4)).toEqual([2, 3, 4, 5]);
  });

  it('passes over an Edit that it has, within a batch and after a restart', async () => {
    const folder = newFolder();
    await written(folder, 2);
    const { journal } = await open(folder);
    expect(await journal.append([edit(1), edit(2), edit(3), edit(3)])).toEqual({ ok: true, value: { epoch: 1, number: 3 } });
    expect(await journal.append([edit(2)])).toEqual({ ok: true, value: { epoch: 1, number: 3 } });
    expect(journal.state.count).toBe(3);
  });

  it.each([
    ['a gap', [edit(4)]],
    ['a number used before, under another id', [{ ...edit(2), id: '00000000-0000-4000-8000-00000000ffff' }]],
    ['a gap within the batch', [edit(3), edit(5)]],
    ['an older epoch', [edit(3, 0)]],
  ])('refuses %s and writes nothing', async (_what, edits) => {
    const folder = newFolder();
    const journal = await written(folder, 2);
    const before = readFileSync(first(folder), 'utf8');
    expect(await journal.append(edits)).toMatchObject({ ok: false, error: { code: 'out-of-order' } });
    expect(readFileSync(first(folder), 'utf8')).toBe(before);
    expect(journal.state).toEqual({ epoch: 1, number: 2, count: 2 });
  });

  it('goes on in a new epoch with the next number', async () => {
    const journal = await written(newFolder(), 2);
    expect(await journal.append([edit(3, 2)])).toEqual({ ok: true, value: { epoch: 2, number: 3 } });
    expect(await journal.append([edit(4, 1)])).toMatchObject({ ok: false });
  });

  it('keeps the order of appends asked for at once', async () => {
    const folder = newFolder();
    const { journal } = await open(folder);
    await Promise.all([1, 2, 3, 4, 5].map((number) => journal.append([edit(number)])));
    expect(await numbers((await open(folder)).journal)).toEqual([1, 2, 3, 4, 5]);
  });

  it('keeps line breaks, separators and lone surrogates inside words', async () => {
    const folder = newFolder();
    const name = 'a\nb\u2028c\u0000d\ud800"\\🙂';
    const { journal } = await open(folder);
    await journal.append([edit(1, 1, name)]);
    expect(await (await open(folder)).journal.read(0, 1)).toEqual({ ok: true, value: [edit(1, 1, name)] });
  });
});

describe('a journal that is given much at once', () => {
  const megabytes = (count: number): string => 'x'.repeat(count * 1024 * 1024);

  it('takes one Edit whatever its size: refused, nothing after it could ever be saved', async () => {
    const folder = newFolder();
    const { journal } = await open(folder);
    expect(await journal.append([edit(1, 1, megabytes(33))])).toMatchObject({ ok: true });
    expect((await open(folder)).journal.state.number).toBe(1);
  });

  it('answers "too-large" to several that are too much, and takes them one by one', async () => {
    const { journal } = await open(newFolder());
    const edits = [edit(1, 1, megabytes(17)), edit(2, 1, megabytes(17))];
    expect(await journal.append(edits)).toMatchObject({ ok: false, error: { code: 'too-large' } });
    expect(journal.state.number).toBe(0);
    for (const each of edits) expect(await journal.append([each])).toMatchObject({ ok: true });
  });
});

describe('a journal whose lines are large', () => {
  it('gives a few of them at a time, and one however large it is', async () => {
    const { journal } = await open(newFolder());
    const sizes = [3, 3, 10, 1].map((megabytes) => 'x'.repeat(megabytes * 1024 * 1024));
    for (const [at, name] of sizes.entries()) await journal.append([edit(at + 1, 1, name)]);
    const counts = [];
    for (let from = 0; from < sizes.length;) {
      const read = await journal.read(from, 500);
      if (!read.ok) throw new Error(read.error.message);
      counts.push(read.value.length);
      from += read.value.length;
    }
    expect(counts).toEqual([2, 1, 1]);
  });
});

describe('a journal that something else wrote to while it was open', () => {
  it('takes no line, and cuts none of the other’s off', async () => {
    const folder = newFolder();
    const journal = await written(folder, 3);
    const { journal: other } = await open(folder);
    await other.append([edit(4, 1, 'The other')]);
    const bytes = readFileSync(first(folder));
    expect(await journal.append([edit(4)])).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(readFileSync(first(folder)).equals(bytes)).toBe(true);
  });
});

describe('a journal whose file was made shorter by something else while it was open', () => {
  it('takes no line until it was opened again and mended: it would not be read back', async () => {
    const folder = newFolder();
    const journal = await written(folder, 3);
    truncateSync(first(folder), 40);
    expect(await journal.append([edit(4)])).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(readFileSync(first(folder)).length).toBe(40);
    const again = (await open(folder)).journal;
    expect(again.state.number).toBe(0);
    expect(await again.append([1, 2, 3, 4].map((number) => edit(number)))).toMatchObject({ ok: true });
    expect(await numbers((await open(folder)).journal)).toEqual([1, 2, 3, 4]);
  });
});

describe('a journal that was cut off while its last line was written', () => {
  it('loses nothing before that line, at whatever byte it was cut, keeps the rest aside, and goes on', async () => {
    const whole = newFolder();
    await written(whole, 3);
    const bytes = readFileSync(first(whole));
    const start = bytes.lastIndexOf('\n', bytes.length - 2) + 1;
    const cuts = Array.from({ length: bytes.length - 1 - start }, (_, place) => start + place);
    const tryCut = async (cut: number): Promise<void> => {
      const folder = join(whole, `cut-${cut}`);
      mkdirSync(join(folder, 'journal'), { recursive: true });
      writeFileSync(first(folder), bytes.subarray(0, cut));
      const { journal, repairs } = await open(folder);
      expect(journal.state).toEqual({ epoch: 1, number: 2, count: 2 });
      expect(repairs.length).toBe(cut === start ? 0 : 1);
      expect(setAside(folder)).toEqual(cut === start ? [] : [bytes.toString('utf8', start, cut)]);
      expect(await journal.append([edit(3)])).toMatchObject({ ok: true });
      expect(readFileSync(first(folder))).toEqual(bytes);
    };
    await Promise.all(cuts.map(tryCut));
  }, 60_000);

  it('keeps a last line that lacks only its line feed', async () => {
    const folder = newFolder();
    await written(folder, 2);
    const bytes = readFileSync(first(folder));
    truncateSync(first(folder), bytes.length - 1);
    const { journal, repairs } = await open(folder);
    expect(repairs).toEqual([]);
    expect(journal.state.number).toBe(2);
    expect(readFileSync(first(folder))).toEqual(bytes);
  });
});

describe('a journal damaged in the middle', () => {
  it.each([10, 60, 140, 300])('stays readable up to the line where byte %i of it was flipped; the rest is set aside', async (place) => {
    const folder = newFolder();
    await written(folder, 4);
    const bytes = readFileSync(first(folder));
    const second = bytes.indexOf('\n') + 1;
    bytes[second + place] = (bytes[second + place] ?? 0) ^ 1;
    writeFileSync(first(folder), bytes);
    const { journal, repairs } = await open(folder);
    expect(await numbers(journal)).toEqual([1]);
    expect(repairs).toEqual([expect.stringContaining('Changes 1 to 1 were kept')]);
    expect(setAside(folder)).toEqual([bytes.toString('utf8', second)]);
    expect((await open(folder)).repairs).toEqual([]);
  });

  it('sets later files aside too', async () => {
    const folder = newFolder();
    await written(folder, 5, 900);
    const files = readdirSync(join(folder, 'journal')).length;
    appendFileSync(first(folder), 'not a line\n');
    const { journal } = await open(folder, 900);
    expect(journal.state.number).toBeLessThan(5);
    expect(readdirSync(join(folder, 'journal'))).toEqual(['000001.ndjson']);
    expect(setAside(folder)).toHaveLength(files);
  });

  it('takes no line that was removed from between for a whole journal', async () => {
    const folder = newFolder();
    await written(folder, 3);
    const lines = readFileSync(first(folder), 'utf8').split('\n');
    writeFileSync(first(folder), [lines[0], lines[2], ''].join('\n'));
    expect(await numbers((await open(folder)).journal)).toEqual([1]);
  });

  it('notices a missing file', async () => {
    const folder = newFolder();
    await written(folder, 5, 900);
    rmSync(first(folder));
    const { journal, repairs } = await open(folder);
    expect(journal.state.count).toBe(0);
    expect(repairs).toHaveLength(1);
  });
});

describe('R33: a journal on a disk that takes no more', () => {
  it('answers "disk-full", keeps what it had, and goes on once there is room', async ({ skip }) => {
    const disk = newSmallDisk(64) ?? skip('only root can mount a small disk');
    const journal = await written(disk, 2);
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(40_000));
    const large = edit(3, 1, 'x'.repeat(30_000));
    expect(await journal.append([large])).toEqual({
      ok: false,
      error: { code: 'disk-full', message: expect.stringMatching(/could not be saved: the disk is full/) },
    });
    expect(await numbers((await open(disk)).journal)).toEqual([1, 2]);
    rmSync(join(disk, 'ballast'));
    expect(await journal.append([large])).toMatchObject({ ok: true });
    expect(await numbers((await open(disk)).journal)).toEqual([1, 2, 3]);
  });

  it('answers "read-only" where nothing can be written', async ({ skip }) => {
    const disk = newSmallDisk(64) ?? skip('only root can mount a small disk');
    const journal = await written(disk, 1);
    makeReadOnly(disk);
    expect(await journal.append([edit(2)])).toMatchObject({ ok: false, error: { code: 'read-only' } });
    expect(await numbers(journal)).toEqual([1]);
  });
});
