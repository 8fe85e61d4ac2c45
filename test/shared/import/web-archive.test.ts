import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { assertSound, bringIn, outline, refused, values } from './bring-in';
import { buildZip } from './zip/build-zip';

interface Saved {
  readonly url: string;
  readonly body: string | Buffer;
  readonly type?: string;
  readonly status?: string;
  readonly head?: readonly string[];
  readonly kind?: string;
}

/** A record of a web archive, as crawlers write them. */
function record({ url, body, type = 'text/html; charset=utf-8', status = '200 OK', head = [], kind = 'response' }: Saved): Buffer {
  const http = kind === 'response' ? [`HTTP/1.1 ${status}`, `Content-Type: ${type}`, ...head, '', ''].join('\r\n') : '';
  const content = Buffer.concat([Buffer.from(http), Buffer.from(body)]);
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${kind}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2016-12-16T23:30:00Z',
    'WARC-Record-ID: <urn:uuid:1>',
  ];
  const mediaType = kind === 'response' ? 'application/http; msgtype=response' : type;
  return Buffer.concat([
    Buffer.from([...lines, `Content-Type: ${mediaType}`, `Content-Length: ${content.length}`, '', ''].join('\r\n')),
    content,
    Buffer.from('\r\n\r\n'),
  ]);
}

const info = record({ url: 'urn:x', body: 'software: ours', type: 'application/warc-fields', kind: 'warcinfo' });
const page = (title: string, words: string): string =>
  `<!doctype html><html lang=en><title>${title}</title><h1>${title}</h1><p>${words}</p><script>window.pwned = 1</script></html>`;
const quay = record({ url: 'https://news.example/quay', body: page('The quay', 'The board put off its vote.') });
const fish = record({ url: 'https://news.example/fish', body: page('For whom?', 'Nobody asked the fishermen.') });
const image = record({ url: 'https://news.example/a.png', body: 'x', type: 'image/png' });
const missing = record({ url: 'https://news.example/gone', body: page('Not here', 'No page.'), status: '404 Not Found' });
const whole = [info, quay, image, missing, fish];

describe('a web archive', () => {
  it.each([
    ['as it is', 'a.warc', Buffer.concat(whole)],
    ['each record packed', 'a.warc.gz', Buffer.concat(whole.map((each) => gzipSync(each)))],
    ['packed as one', 'a.warc.gz', gzipSync(Buffer.concat(whole))],
  ])('%s: has a part for each page, with its address and the day it was captured', async (_how, name, bytes) => {
    const file = await bringIn(name, bytes);
    assertSound(file.text);
    expect(file.parts!.map(({ metadata }) => [metadata.title!.value, metadata.url!.value])).toEqual([
      ['The quay', 'https://news.example/quay'],
      ['For whom?', 'https://news.example/fish'],
    ]);
    expect(file.parts!.map(({ captured }) => [captured!.edtf, captured!.words])).toEqual(
      [1, 2].map(() => ['2016-12-16', '2016-12-16T23:30:00Z']),
    );
    expect(file.parts!.every(({ metadata }) => metadata.published === null)).toBe(true);
    expect(outline(file.text)).toEqual([
      'heading 1: The quay',
      'paragraph: The board put off its vote.',
      'heading 1: For whom?',
      'paragraph: Nobody asked the fishermen.',
    ]);
    expect(file.warnings).toEqual(['Left out: 1 page that could not be fetched when the archive was made.']);
    expect(file.format).toBe('warc');
  });

  it('of one page is that page', async () => {
    const file = await bringIn('a.warc', Buffer.concat([info, quay]));
    expect(file.parts).toBeUndefined();
    expect(values(file)).toMatchObject({ title: 'The quay', url: 'https://news.example/quay', published: null, language: 'en' });
    expect(file.captured!.edtf).toBe('2016-12-16');
  });

  it('is unpacked: pages sent in pieces, and packed by the server', async () => {
    const words = 'The board put off its vote.';
    const pieces = `${words.length.toString(16)}\r\n${words}\r\n0\r\n\r\n`;
    const sent = record({ url: 'https://a.example/1', body: pieces, type: 'text/plain', head: ['Transfer-Encoding: chunked'] });
    const packed = record({ url: 'https://a.example/2', body: gzipSync(page('Two', words)), head: ['Content-Encoding: gzip'] });
    const strange = record({ url: 'https://a.example/3', body: 'xx', head: ['Content-Encoding: br'] });
    const file = await bringIn('a.warc', Buffer.concat([sent, packed, strange]));
    expect(file.parts!.map(({ text }) => text.text)).toEqual([words, `Two\n\n${words}`]);
    expect(file.warnings).toEqual(['Left out: 1 page that was packed in a way that is not known here.']);
  });

  it('says which pages had no words, and which could not be read', async () => {
    const empty = record({ url: 'https://a.example/1', body: '<p> </p>' });
    const deep = record({ url: 'https://a.example/2', body: '<div>'.repeat(40_000) });
    const file = await bringIn('a.warc', Buffer.concat([quay, empty, deep]));
    expect(file.warnings).toEqual(['Left out: 1 page that had no words to read.', 'Left out: 1 page that could not be read.']);
  });

  it('keeps resources, and decodes pages as their headers say', async () => {
    const body = Buffer.from('<title>Caf\u00e9</title><p>Le caf\u00e9 reste.', 'latin1');
    const file = await bringIn(
      'a.warc',
      Buffer.concat([
        record({ url: 'https://a.example/', body, type: 'text/html; charset=iso-8859-1' }),
        record({ url: 'urn:b', body: 'Plain words.', type: 'text/plain', kind: 'resource' }),
      ]),
    );
    expect(file.parts!.map(({ text }) => text.text)).toEqual(['Le café reste.', 'Plain words.']);
    expect(file.parts![1]!.metadata.url).toBeNull();
  });
});

describe('a packed web archive (WACZ)', () => {
  const built = (pages: string) =>
    buildZip([
      { name: 'archive/data.warc.gz', method: 0, content: Buffer.concat(whole.map((each) => gzipSync(each))) },
      { name: 'pages/pages.jsonl', content: pages },
      { name: 'datapackage.json', content: '{"profile":"data-package","resources":[],"wacz_version":"1.1.1"}' },
    ]);

  it('has the pages it lists as its parts', async () => {
    const list =
      '{"format":"json-pages-1.0"}\n{"url":"https://news.example/fish","title":"Fish"}\n{"url":"https://news.example/quay"}\nno json\n';
    const file = await bringIn('a.wacz', built(list));
    expect(file.parts!.map(({ metadata }) => metadata.title!.value)).toEqual(['The quay', 'For whom?']);
    expect(file.format).toBe('wacz');
    const one = await bringIn('a.wacz', built('{"url":"https://news.example/fish"}'));
    expect(values(one).title).toBe('For whom?');
  });

  it('names a page that has no title as its list does, also where it is the only one', async () => {
    const untitled = record({ url: 'https://news.example/bare', body: '<p>Nobody asked the fishermen.' });
    const bytes = buildZip([
      { name: 'archive/data.warc', content: untitled },
      { name: 'pages/pages.jsonl', content: '{"url":"https://news.example/bare","title":"Fish"}' },
      { name: 'datapackage.json', content: '{"profile":"data-package","resources":[],"wacz_version":"1.1.1"}' },
    ]);
    expect(values(await bringIn('a.wacz', bytes)).title).toBe('Fish');
  });

  it('says how many of the pages it lists are not in it', async () => {
    const file = await bringIn('a.wacz', built('{"url":"https://news.example/fish"}\n{"url":"https://news.example/moved"}'));
    expect(values(file).title).toBe('For whom?');
    expect(file.warnings).toContain('No page was found for 1 address in the archive’s list of pages.');
  });

  it('has all its pages where it lists none', async () => {
    expect((await bringIn('a.zip', built(''))).parts).toHaveLength(2);
  });
});

describe('web archives made to do harm', () => {
  it.each([
    ['cut off', 'a.warc', Buffer.concat(whole).subarray(0, 900)],
    [
      'with lengths that lie',
      'a.warc',
      Buffer.from(
        Buffer.concat(whole)
          .toString('latin1')
          .replace(/Content-Length: \d+(?=\r\n\r\nHTTP\/1.1 404)/, 'Content-Length: 99999999999'),
        'latin1',
      ),
    ],
    ['with rubbish between records', 'a.warc', Buffer.concat([quay, Buffer.from('rubbish\r\n'.repeat(1_000)), fish])],
    ['with damaged packing', 'a.warc.gz', Buffer.concat([gzipSync(quay), gzipSync(fish).subarray(0, 60), Buffer.alloc(500, 7)])],
  ])('%s give what was whole', async (_what, name, bytes) => {
    const file = await bringIn(name, bytes);
    expect(file.text.text).toContain('The board put off its vote.');
  });

  it('that are none are refused', async () => {
    expect((await refused('a.warc.gz', gzipSync('words'))).message).toContain('it is no web archive');
    expect((await refused('a.warc', 'words')).code).toBe('misnamed');
    expect((await refused('a.warc', Buffer.concat([info, image, missing]))).code).toBe('nothing-to-read');
  });

  it('that unpack to very much are stopped', async () => {
    const bomb = record({ url: 'https://a.example/bomb', body: gzipSync(Buffer.alloc(60_000_000)), head: ['Content-Encoding: gzip'] });
    const file = await bringIn('a.warc', Buffer.concat([bomb, quay]));
    expect(values(file).title).toBe('The quay');
    expect(file.warnings).toContain('Left out: 1 page that was too large to be read.');
  });

  it('of thousands of records are read in linear time', async () => {
    const many = Array.from({ length: 3_000 }, () => gzipSync(image));
    const file = await bringIn('a.warc.gz', Buffer.concat([...many, gzipSync(quay)]));
    expect(values(file).title).toBe('The quay');
  });
});
