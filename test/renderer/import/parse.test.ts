import { describe, expect, it } from 'vitest';
import { parseSource, type ParseHost, TIME_LIMIT } from '../../../renderer/import/parse';
import { importSource } from '../../../shared/import/index';

/** A worker's thread under the test's hand, and a clock that stands still. */
function stage() {
  const seen = { posted: [] as unknown[], transferred: [] as unknown[], ended: 0, calledOff: 0, limit: 0 };
  const listeners = new Map<string, (event: { data: unknown }) => void>();
  const thread = {
    addEventListener: (event: string, listener: (event: { data: unknown }) => void) => void listeners.set(event, listener),
    say: (data: unknown) => listeners.get('message')!({ data }),
    breakDown: () => listeners.get('error')!({ data: null }),
    postMessage: (message: unknown, transfer: unknown[]) => void (seen.posted.push(message), seen.transferred.push(...transfer)),
    terminate: () => void (seen.ended += 1),
  };
  const time = { up: () => {} };
  const host: ParseHost = {
    start: () => thread as unknown as Worker,
    after: (ms, call) => {
      seen.limit = ms;
      time.up = call;
      return () => void (seen.calledOff += 1);
    },
  };
  return { seen, thread, time, host };
}

const words = () => new TextEncoder().encode('The board met.');

describe('reading a file in a worker', () => {
  it('gives what the reader gave, transfers the bytes and ends the worker', async () => {
    const { seen, thread, host } = stage();
    const bytes = words();
    const outcome = parseSource({ name: 'a.txt', bytes }, host);
    const answer = await importSource({ name: 'a.txt', bytes });
    thread.say(structuredClone(answer));
    expect(await outcome).toEqual(answer);
    expect(seen.transferred).toEqual([bytes.buffer]);
    expect([seen.ended, seen.calledOff, seen.limit]).toEqual([1, 1, TIME_LIMIT]);
  });

  it('passes on a failure', async () => {
    const { thread, host } = stage();
    const outcome = parseSource({ name: 'a.txt', bytes: words() }, host);
    const failure = {
      ok: false,
      error: { code: 'blank', message: 'Could not read a.txt: it has no words in it. Nothing was brought in.' },
    };
    thread.say(failure);
    expect(await outcome).toEqual(failure);
  });

  it('sends no more than the file where its bytes are a part of something larger', () => {
    const { seen, host } = stage();
    void parseSource({ name: 'a.txt', bytes: words().subarray(4, 9) }, host);
    expect((seen.transferred[0] as ArrayBuffer).byteLength).toBe(5);
  });

  it('R19: stops what takes longer than a minute, and names the file', async () => {
    const { seen, time, host } = stage();
    const outcome = parseSource({ name: 'slow.html', bytes: words() }, host);
    time.up();
    expect(await outcome).toEqual({
      ok: false,
      error: { code: 'too-slow', message: 'Could not read slow.html: reading it took longer than a minute. Nothing was brought in.' },
    });
    expect(seen.ended).toBe(1);
  });

  it('R19: a worker that breaks is a clear failure', async () => {
    const { thread, host } = stage();
    const outcome = parseSource({ name: 'a.html', bytes: words() }, host);
    thread.breakDown();
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'reader-failed', message: expect.stringContaining('a.html') } });
  });

  const sound = {
    text: 'One\n\nTwo',
    blocks: [
      { type: 'paragraph', start: 0, end: 3 },
      { type: 'paragraph', start: 5, end: 8 },
    ],
    inlines: [],
  };
  it.each([
    ['something else', 'hello'],
    ['HTML in a field of its own', { ...sound, html: '<p>One</p>' }],
    ['a block beyond the text', { ...sound, blocks: [{ type: 'paragraph', start: 0, end: 9 }] }],
    ['blocks out of order', { ...sound, blocks: sound.blocks.slice().reverse() }],
    ['an emphasis beyond the text', { ...sound, inlines: [{ type: 'strong', start: 7, end: 99 }] }],
  ])('believes no answer with %s', async (_what, text) => {
    const { thread, host } = stage();
    const outcome = parseSource({ name: 'a.txt', bytes: words() }, host);
    const answer = await importSource({ name: 'a.txt', bytes: words() });
    thread.say(answer.ok ? { ok: true, value: { ...answer.value, text } } : answer);
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'reader-failed' } });
  });
});
