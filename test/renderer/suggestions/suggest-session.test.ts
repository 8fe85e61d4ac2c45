import { expect, it } from 'vitest';
import { suggest } from '../../../shared/suggest/index';
import { inReadingOrder } from '../../../shared/suggest/suggested';
import type { Asking, Found, Told } from '../../../renderer/suggestions/found';
import { suggestSession } from '../../../renderer/suggestions/suggest-session';

const nothing: Found = { suggestions: { dates: [], figures: [], statements: [] }, items: [] };
const asking = (text: string): Asking => ({ text, published: null, language: 'en' });

/** A worker that keeps what it is sent, and answers when it is told to. */
class Desk extends EventTarget {
  readonly sent: unknown[] = [];
  isEnded = false;
  postMessage(message: unknown) {
    this.sent.push(typeof message === 'string' ? message : (message as Asking).text);
  }
  terminate() {
    this.isEnded = true;
  }
  tell(told: Told) {
    this.dispatchEvent(new MessageEvent('message', { data: told }));
  }
}

function sessionOver() {
  const desks: Desk[] = [];
  const session = suggestSession(() => {
    const desk = new Desk();
    desks.push(desk);
    return desk as unknown as Worker;
  });
  return { session, desks };
}

it('one worker, warmed once, reads one text after the other', async () => {
  const { session, desks } = sessionOver();
  session.warm();
  session.warm();
  const [one, two] = [session.ask(asking('one')), session.ask(asking('two'))];
  expect(desks.map(({ sent }) => sent)).toEqual([['warm up', 'one']]);
  desks[0]!.tell({ isAll: true });
  expect(await one.answer).toEqual(nothing);
  expect(desks[0]!.sent).toEqual(['warm up', 'one', 'two']);
  desks[0]!.tell({ failed: 'a rule broke' });
  await expect(two.answer).rejects.toThrow('a rule broke');
  session.ask(asking('three'));
  expect([desks.length, desks[0]!.sent.at(-1)]).toEqual([1, 'three']);
});

it('a question called off before its turn is never asked; a short one under way is let go on', () => {
  const { session, desks } = sessionOver();
  const [one, two] = [session.ask(asking('one')), session.ask(asking('two'))];
  session.ask(asking('three'));
  two.cancel();
  one.cancel();
  expect([desks[0]!.isEnded, desks[0]!.sent]).toEqual([false, ['one']]);
  desks[0]!.tell({ isAll: true });
  expect(desks[0]!.sent).toEqual(['one', 'three']);
});

it('a long text that nobody wants any more keeps no other waiting', async () => {
  const { session, desks } = sessionOver();
  const long = session.ask(asking('long '.repeat(30_000)));
  const next = session.ask(asking('next'));
  long.cancel();
  expect(desks.map(({ isEnded }) => isEnded)).toEqual([true, false]);
  expect(desks[1]!.sent).toEqual(['warm up', 'next']);
  desks[0]!.tell({ failed: 'too late' });
  desks[1]!.tell({ isAll: true });
  expect(await next.answer).toEqual(nothing);
});

it('a worker that stops fails what it had, and the next question starts another', async () => {
  const { session, desks } = sessionOver();
  const [one, two] = [session.ask(asking('one')), session.ask(asking('two'))];
  desks[0]!.dispatchEvent(new Event('error'));
  await expect(one.answer).rejects.toThrow('stopped');
  await expect(two.answer).rejects.toThrow('stopped');
  const three = session.ask(asking('three'));
  desks[1]!.tell({ isAll: true });
  expect(await three.answer).toEqual(nothing);
});

it('an answer that comes in parts is put together in its order', async () => {
  const { session, desks } = sessionOver();
  const text = 'Mayor Jane Roe said on Friday that 80 ships came in 2014. “It is done,” she said last week.';
  const suggestions = suggest(text, { published: '2016-12-16', language: 'en' });
  const items = inReadingOrder(suggestions, text);
  const asked = session.ask(asking(text));
  desks[0]!.tell({ part: items.slice(0, 2) });
  desks[0]!.tell({ part: items.slice(2) });
  desks[0]!.tell({ isAll: true });
  expect(items.length).toBeGreaterThan(4);
  expect(await asked.answer).toEqual({ suggestions, items });
});
