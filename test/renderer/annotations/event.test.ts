import { describe, expect, test } from 'vitest';
import { offersOf, placeOfDating, withDating } from '../../../renderer/annotations/event/datings';
import { eventLinksOf } from '../../../renderer/annotations/event/event-links';
import { eventSearch } from '../../../renderer/annotations/event/event-search';
import { placeInDay, placeWords } from '../../../renderer/annotations/event/place-in-day';
import type { Evidence } from '../../../renderer/annotations/selection';
import type { DateSpan } from '../../../shared/dates/date-span';
import { readDate } from '../../../shared/dates/read-date';
import { annotationOf, eventOf, sourceOf } from '../../shared/timeline/events';

const date = (words: string): DateSpan => {
  const read = readDate(words, { reference: null, coder: 'c' });
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
};
const passage = (id: string, source: string, part: { said?: DateSpan; about?: DateSpan }): Evidence => ({
  annotation: { ...annotationOf(id, 'claim'), source, said: null, about: null, ...part },
  source: { ...sourceOf(source, null), id: source, publisher: source },
});

describe('another dating is used', () => {
  const evidence = [passage('a', 'gazette', { about: date('1956') })];
  const event = eventOf('e', '1956', { datings: [{ when: date('1957'), source: 'herald', note: 'by its diary' }] });
  const after = { ...event, ...withDating(event, 0, evidence) };

  test('the old date stays, with the source that gives it, and nothing of the new one is lost', () => {
    expect(after.when?.edtf).toBe('1957');
    expect(after.datings).toMatchObject([
      { when: { edtf: '1957' }, source: 'herald', note: 'by its diary' },
      { when: { edtf: '1956' }, source: 'gazette', note: '' },
    ]);
  });

  test('and back again changes nothing but the date', () => {
    expect({ ...after, ...withDating(after, 1, evidence) }).toMatchObject({ when: { edtf: '1956' }, datings: after.datings });
  });

  test('an undated event leaves no date behind', () => {
    const undated = eventOf('e', null, { datings: event.datings! });
    expect(withDating(undated, 0, [])).toMatchObject({ when: { edtf: '1957' }, datings: [{ source: 'herald' }] });
  });
});

test('a dating is found where it stands by now, never another in its place', () => {
  const [a, b, c] = ['1956', '1957', '1958'].map((words) => ({ when: date(words), source: null, note: '' }));
  const shown = [a!, b!, c!];
  expect(placeOfDating([b!, c!], shown, 1)).toBe(0);
  expect(placeOfDating([b!, c!], shown, 0)).toBe(-1);
  expect(placeOfDating([a!, { ...b!, note: 'by its diary' }, c!], shown, 1)).toBe(1);
});

describe('the dates of passages are offered', () => {
  const evidence = [
    passage('a', 'gazette', { about: date('1956'), said: date('2016-12-16') }),
    passage('b', 'herald', { about: date('1957') }),
    passage('c', 'herald', { about: date('1957') }),
  ];

  test('where they differ from the event’s own, each source once', () => {
    const offers = offersOf(eventOf('e', '1956'), evidence);
    expect(offers.map(({ dating }) => [dating.when.edtf, dating.source])).toEqual([
      ['2016-12-16', 'gazette'],
      ['1957', 'herald'],
    ]);
    expect(offers[1]!.words).toBe('1957: about, herald');
  });

  test('and no more once they are kept', () => {
    const datings = offersOf(eventOf('e', '1956'), evidence).map(({ dating }) => dating);
    expect(offersOf(eventOf('e', '1956', { datings }), evidence)).toEqual([]);
  });
});

describe('links between events', () => {
  const from = eventOf('from', '1956', {
    links: [
      { to: 'to', relation: 'leads to' },
      { to: 'gone', relation: 'answers' },
    ],
  });
  const to = eventOf('to', '1957');

  test('are seen from both ends, and those that lead nowhere are counted', () => {
    expect(eventLinksOf(to, [from, to]).seen).toMatchObject([{ says: 'is led to by', other: { id: 'from' }, from: 'from' }]);
    expect(eventLinksOf(from, [from, to])).toMatchObject({ seen: [{ says: 'leads to', other: { id: 'to' } }], missing: 1 });
  });
});

describe('events are found', () => {
  const search = eventSearch([
    eventOf('a', '1956-10-19', { title: 'Joint Declaration' }),
    eventOf('b', null, { title: 'Form of the talks' }),
  ]);
  test.each([
    ['declaration', ['a']],
    ['october 1956', ['a']],
    ['1956-10', ['a']],
    ['undated', ['b']],
    ['talks 1956', []],
    ['', ['a', 'b']],
  ])('by “%s”', (words, ids) => {
    expect(search(words).found.map(({ id }) => id)).toEqual(ids);
  });
});

describe('the place within a day', () => {
  const at = (id: string, order: number, from?: string) =>
    eventOf(id, '2016-12-16', { order, ...(from && { time: { from, to: null, zone: null } }) });

  test('goes by time, then by hand; other dates do not count', () => {
    const events = [at('late', 0, '18:00'), at('second', 2), at('first', 1), eventOf('other', '2016-12-17')];
    const words = events.slice(0, 3).map((event) => placeWords(placeInDay(event, events)!));
    expect(words).toEqual(['3rd of 3 on this date', '2nd of 3 on this date', '1st of 3 on this date']);
  });

  test('an undated event has none', () => {
    expect(placeInDay(eventOf('e', null), [])).toBeNull();
  });
});
