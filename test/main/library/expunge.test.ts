import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { openLibrary, type Library } from '../../../main/library/open-library';
import { scanJournal } from '../../../main/library/journal-scan';
import { ERASED } from '../../../shared/erasure';
import { edit } from '../edits';
import { newFolder, newSmallDisk } from '../folder';

async function open(folder: string): Promise<Library> {
  const opened = await openLibrary(folder);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

/** Three coders, the second called Secret, and a snapshot of them. */
async function written(folder: string): Promise<Library> {
  const library = await open(folder);
  await library.journal.append([edit(1), edit(2, 1, 'Secret'), edit(3)]);
  await library.snapshots.take();
  return library;
}

const secret = { records: [{ table: 'coders' as const, id: 'coder-2' }], objects: [] as string[] };

/** Every file below a folder with what it holds, gunzipped where it is packed. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return `${entry.name} ${String(entry.name.endsWith('.gz') ? gunzipSync(bytes) : bytes)}`;
    })
    .join('\n');
}

describe('what is erased for good', () => {
  it('stands nowhere in the library any more, and the chain still holds', async () => {
    const folder = newFolder();
    const library = await written(folder);
    expect(everything(folder)).toContain('Secret');
    expect(await library.expunge(secret)).toEqual({ ok: true, value: { objects: 0, kept: 0 } });
    expect(everything(folder)).not.toContain('Secret');
    const { broken, head, ids } = await scanJournal(join(folder, 'journal'));
    expect([broken, head.number, ids.size]).toEqual([null, 3, 3]);
  });

  it('leaves a tombstone without contents, and all other changes as they were', async () => {
    const library = await written(newFolder());
    await library.expunge(secret);
    const read = await library.journal.read(0, 10);
    if (!read.ok) throw new Error(read.error.message);
    const [first, second, third] = read.value;
    expect([first, third]).toEqual([edit(1), edit(3)]);
    expect(second).toEqual({ ...edit(2), label: ERASED, changes: [{ table: 'coders', id: 'coder-2', before: null, after: null }] });
  });

  it('leaves a journal that takes more, and a library that opens again', async () => {
    const folder = newFolder();
    const library = await written(folder);
    await library.expunge(secret);
    expect(await library.journal.append([edit(4)])).toMatchObject({ ok: true, value: { number: 4 } });
    const again = await open(folder);
    expect(again.state()).toMatchObject({ number: 4, erased: 1, repairs: [] });
    expect(again.state().ahead).toBeUndefined();
  });

  it('takes objects along, but not one that something else names', async () => {
    const folder = newFolder();
    const library = await open(folder);
    const lone = await library.objects.put(Buffer.from('lone'));
    const shared = await library.objects.put(Buffer.from('shared'));
    if (!lone.ok || !shared.ok) throw new Error('not kept');
    await library.journal.append([edit(1), edit(2, 1, lone.value.sha256), edit(3, 1, shared.value.sha256)]);
    const objects = [lone.value.sha256, shared.value.sha256];
    expect(await library.expunge({ ...secret, objects })).toEqual({ ok: true, value: { objects: 1, kept: 1 } });
    expect(objects.map((sha256) => existsSync(library.objects.place(sha256)))).toEqual([false, true]);
  });

  it('is named no more by what stays, whose label stays too', async () => {
    const library = await written(newFolder());
    const at = '2024-05-17T09:00:00.000Z';
    const record = { creator: 'me', created: at, modified: at };
    const event = { ...record, id: 'event', timeline: 't', title: 'Ferry', when: null, order: 0, text: '', state: 'draft' as const };
    const resting = { ...event, evidence: ['secret', 'other'], note: '', tags: [], public: [] };
    await library.journal.append([
      { ...edit(4), changes: [{ table: 'events', id: 'event', before: null, after: resting }] },
      { ...edit(5), changes: [{ table: 'events', id: 'event', before: { ...resting, evidence: ['other'] }, after: null }] },
    ]);
    await library.expunge({ records: [{ table: 'annotations', id: 'secret' }], objects: [] });
    const read = await library.journal.read(3, 2);
    expect(read.ok && read.value.map(({ label, changes }) => [label, changes[0]!.before, changes[0]!.after])).toEqual([
      ['Add Coder 4', null, { ...resting, evidence: ['other'] }],
      ['Add Coder 5', { ...resting, evidence: ['other'] }, null],
    ]);
  });

  it('is erased though no new snapshot can be made, and the next start has nothing left to erase', async () => {
    const folder = newFolder();
    const library = await written(folder);
    vi.spyOn(library.snapshots, 'take').mockResolvedValue({ ok: false, error: { code: 'disk-full', message: 'The disk is full.' } });
    expect(await library.expunge(secret)).toMatchObject({ ok: true });
    expect(everything(folder)).not.toContain('Secret');
    expect((await open(folder)).state()).toMatchObject({ number: 3, erased: 1, repairs: [] });
  });

  it('goes from what was set aside as damaged as well', async () => {
    const folder = newFolder();
    const library = await written(folder);
    mkdirSync(join(folder, 'damaged'));
    mkdirSync(join(folder, 'damaged', 'a folder of somebody'));
    writeFileSync(join(folder, 'damaged', 'old-000001.ndjson'), '\xff{"id":"coder-1"}\n{"id":"coder-2","name":"Secret"}\n', 'latin1');
    expect(await library.expunge(secret)).toMatchObject({ ok: true });
    expect(readFileSync(join(folder, 'damaged', 'old-000001.ndjson'), 'latin1')).toBe('\xff{"id":"coder-1"}\n');
  });

  it('goes from Edits that fitted nowhere and were kept among the objects; the other Edits stay', async () => {
    const folder = newFolder();
    const library = await written(folder);
    const kept = async (value: unknown): Promise<string> => {
      const put = await library.objects.put(Buffer.from(JSON.stringify(value)));
      if (!put.ok) throw new Error(put.error.message);
      return library.objects.place(put.value.sha256);
    };
    const [both, alone] = [await kept([edit(7, 1, 'Ferry'), edit(2, 1, 'Secret')]), await kept([edit(2, 1, 'Secret')])];
    const others = [await kept([edit(8)]), await kept([{ id: 'coder-2' }]), await kept('')];
    expect(await library.expunge(secret)).toMatchObject({ ok: true });
    expect(everything(folder)).not.toContain('Secret');
    expect(everything(folder)).toContain('Add Ferry');
    expect([both, alone, ...others].map((path) => existsSync(path))).toEqual([false, false, true, true, true]);
    const left = readdirSync(join(folder, 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(left).toHaveLength(4);
  });

  it('is gone on with at the next start where it was cut short', async () => {
    const folder = newFolder();
    await written(folder);
    const identity = JSON.parse(readFileSync(join(folder, 'library.json'), 'utf8')) as object;
    writeFileSync(join(folder, 'library.json'), JSON.stringify({ ...identity, erasing: secret }));
    const again = await open(folder);
    expect(again.state()).toMatchObject({ number: 3, erased: 1, repairs: ['What was being erased when Dateline stopped is erased now.'] });
    expect(everything(folder)).not.toContain('Secret');
    expect((await open(folder)).state().repairs).toEqual([]);
  });

  it('does not lose at the next start what only a snapshot knew, where the journal had lost its end', async () => {
    const folder = newFolder();
    await written(folder);
    const [journal, identity] = [join(folder, 'journal/000001.ndjson'), join(folder, 'library.json')];
    writeFileSync(journal, `${readFileSync(journal, 'utf8').split('\n')[0]!}\n`);
    writeFileSync(identity, JSON.stringify({ ...(JSON.parse(readFileSync(identity, 'utf8')) as object), erasing: secret }));
    expect((await open(folder)).state()).toMatchObject({ number: 2, erased: 1 });
    expect(everything(folder)).toContain('Coder 3');
    expect(everything(folder)).not.toContain('Secret');
  });

  it('goes though a journal rewritten before could not be removed then', async () => {
    const folder = newFolder();
    const library = await written(folder);
    mkdirSync(join(folder, 'journal.old'));
    writeFileSync(join(folder, 'journal.old/000001.ndjson'), 'Secret');
    expect(await library.expunge(secret)).toMatchObject({ ok: true });
    expect(everything(folder)).not.toContain('Secret');
  });

  it.each([
    ['before the new journal was whole', (folder: string) => mkdirSync(join(folder, 'journal.new'))],
    [
      'between the two renames',
      (folder: string) => {
        renameSync(join(folder, 'journal'), join(folder, 'journal.old'));
        mkdirSync(join(folder, 'journal.new'));
        writeFileSync(join(folder, 'journal.new/000001.ndjson'), readFileSync(join(folder, 'journal.old/000001.ndjson')));
      },
    ],
    [
      'before the old one was removed',
      (folder: string) => {
        mkdirSync(join(folder, 'journal.old'));
        writeFileSync(join(folder, 'journal.old/000001.ndjson'), 'Secret');
      },
    ],
  ])('loses no change where it was cut short %s', async (_when, crash) => {
    const folder = newFolder();
    await written(folder);
    crash(folder);
    const again = await open(folder);
    expect(again.state()).toMatchObject({ number: 3, repairs: [] });
    expect(readdirSync(folder).filter((name) => name.startsWith('journal'))).toEqual(['journal']);
  });

  it('leaves the journal as it was where the disk has no room, and says that it goes on later', async ({ skip }) => {
    const folder = newSmallDisk(900) ?? skip('no disk may be mounted here');
    const library = await open(folder);
    await library.journal.append([edit(1), edit(2, 1, 'Secret'), edit(3, 1, 'x'.repeat(250_000))]);
    const done = await library.expunge(secret);
    expect(done).toMatchObject({ ok: false });
    expect((await scanJournal(join(folder, 'journal'))).head.number).toBe(3);
    expect(existsSync(join(folder, 'journal.new'))).toBe(false);
  });
});
