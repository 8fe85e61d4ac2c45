import { describe, expect, it } from 'vitest';
import { isUnreadable, type Unreadable } from '../../../../shared/import/imported';
import { type Archive, openArchive } from '../../../../shared/import/zip/archive';
import { limits } from '../../../../shared/import/zip/vet-entries';
import { buildZip, type Entry, type Forgery } from './build-zip';

const words = (bytes: Uint8Array | Unreadable): string => (isUnreadable(bytes) ? bytes.reason : new TextDecoder().decode(bytes));

async function opened(entries: readonly Entry[], forgery?: Forgery): Promise<Archive> {
  const archive = await openArchive(buildZip(entries, forgery));
  if (isUnreadable(archive)) throw new Error(archive.reason);
  return archive;
}

async function refusedFor(entries: readonly Entry[], forgery?: Forgery): Promise<string> {
  const archive = await openArchive(buildZip(entries, forgery));
  return isUnreadable(archive) ? `${archive.code}: ${archive.reason}` : `opened: ${archive.names.join(', ')}`;
}

const sound: Entry = { name: 'a.txt', content: 'words' };

describe('an archive', () => {
  it('gives its files by their names, stored or deflated, folders aside', async () => {
    const archive = await opened([
      sound,
      { name: 'letters/' },
      { name: 'letters/b.txt', content: 'more words', method: 0 },
      { name: 'ü 日本.txt' },
    ]);
    expect(archive.names).toEqual(['a.txt', 'letters/b.txt', 'ü 日本.txt']);
    expect([words(await archive.read('a.txt')), words(await archive.read('letters/b.txt'))]).toEqual(['words', 'more words']);
    expect(words(await archive.read('ü 日本.txt'))).toBe('');
  });

  it('has names like any other where they are those of a prototype, and none that are not listed', async () => {
    const archive = await opened([sound, { name: '__proto__', content: 'one' }, { name: 'constructor', content: 'two' }]);
    expect([words(await archive.read('__proto__')), words(await archive.read('constructor'))]).toEqual(['one', 'two']);
    expect([archive.has('toString'), words(await archive.read('toString'))]).toEqual([false, 'toString is missing from it']);
  });

  it('has the names that old programs wrote, in the encodings they wrote them in', async () => {
    const japanese = Uint8Array.of(0x95, 0x5c, 0x8e, 0x86, 0x2e, 0x74, 0x78, 0x74);
    const western = Uint8Array.of(0x63, 0x61, 0x66, 0x82, 0x2e, 0x74, 0x78, 0x74);
    const utf8 = new TextEncoder().encode('na\u00efve.txt');
    const archive = await opened([japanese, western, utf8].map((name) => ({ name, flags: 0 })));
    expect(archive.names).toEqual(['\u8868\u7d19.txt', 'caf\u00e9.txt', 'na\u00efve.txt']);
  });

  it('keeps a name that only looks like a way out', async () => {
    expect((await opened([{ name: '%2e%2e/%2e%2e/a.txt' }, { name: 'a..b.txt' }, { name: '...c/d' }])).names).toHaveLength(3);
  });
});

describe('an archive with an unsafe name is refused before anything is unpacked', () => {
  it.each([
    ['../a.txt', 'leads out of the archive'],
    ['a/../../b', 'leads out of the archive'],
    ['/etc/passwd', 'leads out of the archive'],
    ['C:/a.txt', 'leads out of the archive'],
    ['a\\b.txt', 'a backslash'],
    ['a\0.txt', 'leads out of the archive, or is none'],
    ['a\nb.txt', 'a control character'],
    ['a//b.txt', 'leads out of the archive, or is none'],
    ['./a.txt', 'leads out of the archive, or is none'],
    ['a.txt.', 'ends in a dot or a space'],
    ['folder /b.txt', 'ends in a dot or a space'],
    ['CON', 'Windows keeps'],
    ['x/aux.txt', 'Windows keeps'],
    ['lpt1.html', 'Windows keeps'],
    ['x'.repeat(1_001), 'more than 1,000 characters'],
  ])('%j', async (name, reason) => {
    expect(await refusedFor([sound, { name }])).toMatch(new RegExp(`^archive-unsafe: .*${reason}`));
  });

  it('that claims to be UTF-8 and is not', async () => {
    expect(await refusedFor([{ name: Uint8Array.of(0xc0, 0xae, 0x2f, 0x78) }])).toBe('archive-unsafe: an entry has a name that is no text');
  });

  it.each([
    ['twice', ['a.txt', 'a.txt']],
    ['in another letter case', ['a.txt', 'A.TXT']],
    ['composed and decomposed', ['caf\u00e9', 'cafe\u0301']],
    ['as a file and as a folder', ['b', 'b/c']],
    ['as a folder and as a file', ['b/', 'b']],
    ['as a file in one letter case and a folder in another', ['B/c', 'b']],
  ])('that stands there %s', async (_how, names) => {
    expect(await refusedFor(names.map((name) => ({ name, content: name })))).toMatch(/^archive-unsafe: /);
  });
});

describe('an archive that lies is refused', () => {
  it.each<[string, readonly Entry[], Forgery, string]>([
    ['a link', [{ name: 'l', content: '/etc', mode: 0o120777 }], {}, 'archive-unsafe'],
    ['a device', [{ name: 'd', mode: 0o020666 }], {}, 'archive-unsafe'],
    ['a folder with content', [{ name: 'f/', content: 'words' }], {}, 'archive-unsafe'],
    ['a password', [{ ...sound, flags: 0x801 }], {}, 'protected'],
    ['AES', [{ ...sound, method: 99 }], {}, 'protected'],
    ['LZMA', [{ ...sound, method: 14 }], {}, 'archive-packing'],
    ['another name in the local header', [{ ...sound, localName: 'b.txt' }], {}, 'archive-damaged'],
    ['overlapping entries', [sound, { ...sound, name: 'b.txt', localName: 'a.txt', isOverlapping: true }], {}, 'archive-damaged'],
    ['too many entries in its count', [sound], { count: 2 }, 'archive-damaged'],
    ['too few entries in its count', [sound, { name: 'b.txt' }], { count: 1 }, 'archive-unsafe'],
    ['a list that is elsewhere', [sound], { directoryOffset: 3 }, 'archive-unsafe'],
    ['something before it', [sound], { before: new Uint8Array(64) }, 'archive-unsafe'],
    ['something after it', [sound], { after: new Uint8Array(64) }, 'archive-unsafe'],
    ['nothing', [], {}, 'empty'],
    ['an entry longer than the file', [{ ...sound, packedSize: 90_000 }], {}, 'archive-damaged'],
  ])('%s', async (_what, entries, forgery, code) => {
    expect((await refusedFor(entries, forgery)).split(':')[0]).toBe(code);
  });

  it('cut short anywhere', async () => {
    const whole = buildZip([sound, { name: 'b.txt', content: 'more words' }]);
    for (let length = 4; length < whole.length; length += 1) expect(isUnreadable(await openArchive(whole.slice(0, length)))).toBe(true);
  });

  it.each([
    ['a wrong checksum', { ...sound, crc: 7 }],
    ['fewer bytes than it unpacks to', { ...sound, size: 2 }],
    ['more bytes than it unpacks to', { ...sound, size: 9 }],
    ['a broken stream', { ...sound, packed: Uint8Array.of(0xff, 0xff, 0xff, 0xff) }],
  ])('when the entry is read: %s', async (_what, entry) => {
    const archive = await openArchive(buildZip([entry, { name: 'b.txt', content: 'words' }]));
    expect(isUnreadable(archive) || isUnreadable(await archive.read('a.txt'))).toBe(true);
  });
});

it('with any one byte changed, an archive is refused or gives what it gave', async () => {
  const whole = buildZip([sound, { name: 'b.txt', content: 'more words' }]);
  for (let at = 0; at < whole.length; at += 1) {
    const archive = await openArchive(whole.with(at, whole[at]! ^ 0x55));
    if (isUnreadable(archive)) continue;
    for (const name of archive.names)
      expect(['words', 'more words', `${name} in it is damaged`]).toContain(words(await archive.read(name)).split(':')[0]);
  }
});

describe('an archive beyond the limits is refused', () => {
  const zeros = (size: number) => new Uint8Array(size);
  const noise = (size: number) => Uint8Array.from({ length: size }, (_, i) => (i * i * 31) >> 3);

  it('by its entries', async () => {
    const entries = Array.from({ length: 2_001 }, (_, i) => ({ name: `${i}.txt` }));
    expect(await refusedFor(entries)).toBe('archive-too-large: it has more than 2,000 entries');
    expect(await refusedFor(entries.slice(1))).toMatch(/^opened/);
  });

  it('by how tightly it is packed, unless it is small all the same', async () => {
    expect(await refusedFor([{ name: 'a', content: zeros(5 * 1024 * 1024) }])).toBe(
      'archive-too-large: unpacked, it would be more than a hundred times its size',
    );
    expect(await refusedFor([{ name: 'a', content: zeros(3 * 1024 * 1024) }])).toBe('opened: a');
    const several = Array.from({ length: 5 }, (_, i) => ({ name: `${i}`, content: zeros(1024 * 1024) }));
    expect(await refusedFor(several)).toMatch(/^archive-too-large/);
  });

  it('by the size of an entry and of all, and by limits of the caller', async () => {
    expect(await refusedFor([{ ...sound, size: limits.each + 1 }])).toBe('archive-too-large: unpacked, an entry is larger than 200 MB');
    const small = { entries: 10, each: 3_000, inAll: 5_000 };
    const archive = await openArchive(buildZip([1, 2, 3].map((i) => ({ name: `${i}`, content: noise(2_000) }))), small);
    expect(isUnreadable(archive) && archive.code).toBe('archive-too-large');
  });
});
