import { describe, expect, it } from 'vitest';
import { FILES_EACH, makeParsers, type ParseHost, TIME_LIMIT } from '../../../renderer/import/parsers';
import { importSource } from '../../../shared/import/index';

/** A worker's thread under the test's hand. */
function makeThread() {
  const listeners = new Map<string, (event: { data: unknown }) => void>();
  const thread = {
    posted: [] as unknown[],
    transferred: [] as unknown[],
    ended: 0,
    addEventListener: (event: string, listener: (event: { data: unknown }) => void) => void listeners.set(event, listener),
    say: (data: unknown) => listeners.get('message')!({ data }),
    breakDown: () => listeners.get('error')!({ data: null }),
    postMessage: (message: unknown, transfer: unknown[]) => void (thread.posted.push(message), thread.transferred.push(...transfer)),
    terminate: () => void (thread.ended += 1),
  };
  return thread;
}

/** Parsers whose workers are under the test's hand, and a clock that stands still until the test moves it. */
function stage(most = 1) {
  const threads: ReturnType<typeof makeThread>[] = [];
  const alarms = new Map<() => void, number>();
  const host: ParseHost = {
    start: () => {
      threads.push(makeThread());
      return threads.at(-1) as unknown as Worker;
    },
    after: (ms, call) => {
      alarms.set(call, ms);
      return () => void alarms.delete(call);
    },
  };
  const ring = (ms: number) => {
    for (const [call, at] of alarms) if (at === ms) call();
  };
  return { threads, alarms, ring, ...makeParsers(host, most) };
}

const answerTo = async (name: string) => structuredClone(await importSource({ name, bytes: words() }));
const cancel = { code: 'cancelled', message: 'a.txt was not brought in: you cancelled.' };

const words = () => new TextEncoder().encode('The board met.');

describe('reading a file in a worker', () => {
  it('gives what the reader gave, and transfers the bytes', async () => {
    const { threads, alarms, parse } = stage();
    const bytes = words();
    const outcome = parse({ name: 'a.txt', bytes });
    const answer = await answerTo('a.txt');
    expect([...alarms.values()]).toEqual([TIME_LIMIT]);
    threads[0]!.say(answer);
    expect(await outcome).toEqual(answer);
    expect(threads[0]!.transferred).toEqual([bytes.buffer]);
  });

  it('passes on a failure', async () => {
    const { threads, parse } = stage();
    const outcome = parse({ name: 'a.txt', bytes: words() });
    const failure = {
      ok: false,
      error: { code: 'blank', message: 'Could not read a.txt: it has no words in it. Nothing was brought in.' },
    };
    threads[0]!.say(failure);
    expect(await outcome).toEqual(failure);
  });

  it('sends no more than the file where its bytes are a part of something larger', () => {
    const { threads, parse } = stage();
    void parse({ name: 'a.txt', bytes: words().subarray(4, 9) });
    expect((threads[0]!.transferred[0] as ArrayBuffer).byteLength).toBe(5);
  });

  it('R19: stops what takes longer than a minute, names the file, and reads the next in a fresh worker', async () => {
    const { threads, ring, parse } = stage();
    const slow = parse({ name: 'slow.html', bytes: words() });
    const next = parse({ name: 'next.txt', bytes: words() });
    ring(TIME_LIMIT);
    expect(await slow).toEqual({
      ok: false,
      error: { code: 'too-slow', message: 'Could not read slow.html: reading it took longer than a minute. Nothing was brought in.' },
    });
    expect(threads.map(({ ended }) => ended)).toEqual([1, 0]);
    threads[1]!.say(await answerTo('next.txt'));
    expect(await next).toMatchObject({ ok: true });
  });

  it('R19: a worker that breaks is a clear failure, and reads nothing more', async () => {
    const { threads, parse } = stage();
    const outcome = parse({ name: 'a.html', bytes: words() });
    threads[0]!.breakDown();
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'reader-failed', message: expect.stringContaining('a.html') } });
    expect(threads[0]!.ended).toBe(1);
  });

  it('believes nothing that an ended worker says later', async () => {
    const { threads, ring, parse } = stage();
    const slow = parse({ name: 'slow.html', bytes: words() });
    ring(TIME_LIMIT);
    await slow;
    const next = parse({ name: 'next.txt', bytes: words() });
    threads[0]!.say(await answerTo('slow.html'));
    threads[1]!.breakDown();
    expect(await next).toMatchObject({ ok: false, error: { code: 'reader-failed' } });
  });

  it('stops at once when cancelled, whether it has begun or waits', async () => {
    const { threads, parse } = stage();
    const control = new AbortController();
    const outcomes = [parse({ name: 'a.txt', bytes: words() }, control.signal), parse({ name: 'a.txt', bytes: words() }, control.signal)];
    control.abort();
    expect(await Promise.all(outcomes)).toEqual([
      { ok: false, error: cancel },
      { ok: false, error: cancel },
    ]);
    expect(threads.map(({ ended }) => ended)).toEqual([1]);
  });
});

describe('reading many files', () => {
  it('reads so many at a time and no more, each worker one after another', async () => {
    const { threads, parse } = stage(2);
    const outcomes = ['a.txt', 'b.txt', 'c.txt'].map((name) => parse({ name, bytes: words() }));
    expect(threads.map(({ posted }) => posted.length)).toEqual([1, 1]);
    threads[1]!.say(await answerTo('b.txt'));
    expect(await outcomes[1]).toMatchObject({ ok: true });
    expect(threads.map(({ posted }) => posted.length)).toEqual([1, 2]);
    threads[0]!.say(await answerTo('a.txt'));
    threads[1]!.say(await answerTo('c.txt'));
    expect(await Promise.all(outcomes)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });

  it('takes a fresh worker after a number of files', async () => {
    const { threads, parse } = stage();
    for (let at = 0; at <= FILES_EACH; at += 1) {
      const outcome = parse({ name: 'a.txt', bytes: words() });
      threads.at(-1)!.say(await answerTo('a.txt'));
      await outcome;
    }
    expect(threads.map(({ posted, ended }) => [posted.length, ended])).toEqual([
      [FILES_EACH, 1],
      [1, 0],
    ]);
  });

  it('ends workers that have nothing to do', async () => {
    const { threads, alarms, parse } = stage();
    const outcome = parse({ name: 'a.txt', bytes: words() });
    threads[0]!.say(await answerTo('a.txt'));
    await outcome;
    const [idle] = [...alarms.keys()];
    idle!();
    expect(threads[0]!.ended).toBe(1);
    void parse({ name: 'b.txt', bytes: words() });
    expect(threads).toHaveLength(2);
  });
});

describe('what a worker says', () => {
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
  ])('is not believed with %s', async (_what, text) => {
    const { threads, parse } = stage();
    const outcome = parse({ name: 'a.txt', bytes: words() });
    const answer = await answerTo('a.txt');
    threads[0]!.say(answer.ok ? { ok: true, value: { ...answer.value, text } } : answer);
    expect(await outcome).toMatchObject({ ok: false, error: { code: 'reader-failed' } });
  });
});
