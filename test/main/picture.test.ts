import { assert, constantFrom, nat, property, tuple, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beginsLikePicture, readPicture } from '../../main/picture';

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const u32 = (n: number): number[] => [n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255];
const zeros = (n: number): number[] => Array.from({ length: n }, () => 0);

const png = (width: number, height: number) => bytes('\x89PNG\r\n\x1a\n', u32(13), 'IHDR', u32(width), u32(height), zeros(9));
const gif = bytes('GIF89a', [4, 1, 3, 0], zeros(3));
const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 1], [0xff, 0xc4, 0, 3, 0], [0xff, 0xc2, 0, 11, 8, 1, 44, 0, 200, 3], zeros(4));
const webp = (...rest: (string | number[])[]) => bytes('RIFF', zeros(4), 'WEBP', ...rest, zeros(8));

describe('a picture is known by its own bytes', () => {
  test.each([
    ['PNG', png(640, 480), 'image/png', 640, 480],
    ['GIF', gif, 'image/gif', 260, 3],
    ['JPEG, past its tables', jpeg, 'image/jpeg', 200, 300],
    ['WebP, lossy', webp('VP8 ', zeros(10), [100, 0, 50, 0]), 'image/webp', 100, 50],
    ['WebP, lossless', webp('VP8L', zeros(4), [0x2f, 99, 0x40, 0x0c, 0], zeros(4)), 'image/webp', 100, 50],
    ['WebP, extended', webp('VP8X', zeros(8), [99, 0, 0, 49, 0, 0]), 'image/webp', 100, 50],
  ])('%s', (_, file, type, width, height) => {
    expect(readPicture('harbour.txt', file)).toEqual({ ok: true, value: { type, width, height } });
    expect(beginsLikePicture(file.subarray(0, 12))).toBe(true);
  });
});

describe('what is no picture is refused in a sentence', () => {
  const refusal = (name: string, file: Uint8Array) => {
    const read = readPicture(name, file);
    return read.ok ? null : read.error;
  };

  test('an SVG, whatever it is called', () => {
    const svg = bytes('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    expect(refusal('map.png', svg)).toMatchObject({ code: 'svg', message: expect.stringMatching(/^map\.png is an SVG drawing/) });
  });

  test('a page that is called a picture', () => {
    expect(refusal('photo.jpg', bytes('<html></html>'))?.code).toBe('not-a-picture');
    expect(refusal('empty.png', Buffer.alloc(0))?.code).toBe('not-a-picture');
  });

  test('one that is cut off before it says how large it is', () => {
    for (const file of [png(1, 1).subarray(0, 20), gif.subarray(0, 8), jpeg.subarray(0, 12), webp('VP8X').subarray(0, 16)])
      expect(refusal('cut', file)?.code).toBe('damaged');
    expect(refusal('flat.png', png(0, 4))?.code).toBe('damaged');
  });

  test('one made to fill the memory', () => {
    expect(refusal('bomb.png', png(20_000, 20_000))?.code).toBe('too-many-pixels');
    expect(refusal('long.png', png(40_000, 1))?.code).toBe('too-many-pixels');
  });
});

test('a JPEG whose segments lead nowhere ends', () => {
  expect(readPicture('a.jpg', bytes([0xff, 0xd8, 0xff, 0xe0, 0, 0], zeros(40))).ok).toBe(false);
});

test('a picture cut off anywhere is refused, or tells its size', () => {
  for (const file of [png(1, 1), gif, jpeg, ...['VP8 ', 'VP8L', 'VP8X'].map((part) => webp(part))])
    for (let end = 0; end <= file.length; end++) expect(readPicture('cut', file.subarray(0, end))).toHaveProperty('ok');
});

test('whatever bytes follow, a picture is refused or has a size that can be drawn', () => {
  const begins = [
    png(1, 1).subarray(0, 16),
    gif.subarray(0, 6),
    jpeg.subarray(0, 8),
    ...['VP8 ', 'VP8L', 'VP8X'].map((part) => webp(part).subarray(0, 16)),
  ];
  const hostile = tuple(constantFrom(...begins), uint8Array({ maxLength: 200 }), nat({ max: 216 }));
  assert(
    property(hostile, ([start, rest, end]) => {
      const read = readPicture('a', Buffer.concat([start, rest]).subarray(0, end));
      if (!read.ok) return;
      const { width, height } = read.value;
      expect([width, height].every((side) => Number.isInteger(side) && side >= 1 && side <= 30_000)).toBe(true);
      expect(width * height).toBeLessThanOrEqual(100_000_000);
    }),
    { numRuns: 5_000 },
  );
});
