import { describe, expect, it } from 'vitest';
import { keepFound } from '../../../renderer/suggestions/keep-found';
import type { Asking, Found } from '../../../renderer/suggestions/found';

const asking: Asking = { text: 'a', published: '2016-12-16', language: 'en' };
const found = (): Found => ({ suggestions: { dates: [], figures: [], statements: [] }, items: [] });

/** A finder over workers that answer when they are told to. */
function finding() {
  const asked: { asking: Asking; resolve: (found: Found) => void; reject: (error: Error) => void; isCancelled: boolean }[] = [];
  const find = keepFound((each) => {
    let settle: { resolve: (found: Found) => void; reject: (error: Error) => void };
    const answer = new Promise<Found>((resolve, reject) => (settle = { resolve, reject }));
    const one = { asking: each, ...settle!, isCancelled: false };
    asked.push(one);
    return { answer, cancel: () => void (one.isCancelled = true) };
  });
  const ask = (sha256: string, question = asking) => {
    const taken: (Found | 'failed')[] = [];
    const stop = find(sha256, question, (each) => taken.push(each));
    return { taken, stop };
  };
  return { asked, ask };
}
const turn = () => new Promise((done) => setTimeout(done));

describe('what a worker found', () => {
  it('is kept by text, date and language, and given at once when it is asked for again', async () => {
    const { asked, ask } = finding();
    const first = ask('one');
    const answer = found();
    asked[0]!.resolve(answer);
    await turn();
    expect(first.taken).toEqual([answer]);
    expect(ask('one').taken).toEqual([answer]);
    expect(asked).toHaveLength(1);
    ask('one', { ...asking, published: '2016-12-17' });
    ask('one', { ...asking, language: 'ja' });
    ask('two');
    expect(asked).toHaveLength(4);
  });

  it('comes to nobody once it is called off, and its worker is ended', async () => {
    const { asked, ask } = finding();
    const { taken, stop } = ask('one');
    stop();
    expect(asked[0]!.isCancelled).toBe(true);
    asked[0]!.resolve(found());
    await turn();
    expect(taken).toEqual([]);
    ask('one');
    expect(asked).toHaveLength(2);
  });

  it('is asked for again after it failed', async () => {
    const { asked, ask } = finding();
    const { taken } = ask('one');
    asked[0]!.reject(new Error('broken'));
    await turn();
    expect(taken).toEqual(['failed']);
    ask('one');
    expect(asked).toHaveLength(2);
  });

  it('is forgotten after a dozen other texts', async () => {
    const { asked, ask } = finding();
    for (let text = 0; text < 13; text += 1) {
      ask(String(text));
      asked[text]!.resolve(found());
      await turn();
    }
    expect(ask('12').taken).toHaveLength(1);
    expect(ask('0').taken).toHaveLength(0);
  });

  it('is kept longer where it was asked for again: the one not asked for longest goes', async () => {
    const { asked, ask } = finding();
    for (let text = 0; text < 13; text += 1) {
      if (text === 12) ask('0');
      ask(String(text));
      asked[text]!.resolve(found());
      await turn();
    }
    expect(ask('0').taken).toHaveLength(1);
    expect(ask('1').taken).toHaveLength(0);
  });
});
