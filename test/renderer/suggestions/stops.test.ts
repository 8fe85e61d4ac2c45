import { describe, expect, it } from 'vitest';
import { nextToDo, stepFrom, stopsOf } from '../../../renderer/suggestions/stops';
import { kinds } from '../../../shared/annotations/index';
import { inReadingOrder } from '../../../shared/suggest/suggested';
import { taggedIn } from '../../../shared/suggest/open-suggestions';
import { readDate } from '../../../shared/dates/read-date';
import { harbour } from '../../shared/suggest/harbour';

const { text, date, figure, statement, reading, annotation } = harbour(
  'Roe said 80 berths were lost in 2014. It rained recently. Poe agreed.',
);
const read = reading({
  dates: [date('2014', '2014'), date('recently', null)],
  figures: [figure('80 berths', '80')],
  statements: [
    statement('Roe said 80 berths were lost in 2014', { speaker: 'Roe', cue: 'said', content: '80 berths were lost in 2014' }),
    statement('Poe agreed', { speaker: 'Poe', cue: 'agreed', content: 'agreed' }),
  ],
});
const items = inReadingOrder(read.found, text);
const [roe, berths, year, vague, poe] = items as [
  (typeof items)[0],
  (typeof items)[0],
  (typeof items)[0],
  (typeof items)[0],
  (typeof items)[0],
];

describe('going through suggestions', () => {
  it('begins at the caret, and ends at the last one', () => {
    expect(stepFrom(items, null, 10, 1)).toBe(year);
    expect(stepFrom(items, null, 10, -1)).toBe(berths);
    expect(stepFrom(items, roe.id, 60, 1)).toBe(berths);
    expect(stepFrom(items, poe.id, 0, 1)).toBeNull();
  });
  it('keeps to one kind, and to what is not leaving', () => {
    expect(stopsOf(items, new Map(), 'statement')).toEqual([roe, poe]);
    expect(stopsOf(items, new Map([[roe.id, 'going']]), 'all')).toEqual([berths, year, vague, poe]);
  });
});

describe('after accepting one', () => {
  const about = readDate('2014');
  const claim = annotation('Roe said 80 berths were lost in 2014', kinds.claim.empty(), { about: about.ok ? about.span : null });
  it('the next is one that is still open', () => {
    expect(nextToDo(items, roe, read, taggedIn(text, [claim]))).toBe(berths);
    expect(nextToDo(items, berths, read, taggedIn(text, [claim]))).toBe(poe);
  });
  it('words that name no time are passed over', () => expect(nextToDo(items, year, read, [])).toBe(poe));
  it('there is none after the last', () => expect(nextToDo(items, poe, read, [])).toBeNull());
});
