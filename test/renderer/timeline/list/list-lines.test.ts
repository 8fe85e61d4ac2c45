import { describe, expect, test } from 'vitest';
import type { ColumnId } from '../../../../renderer/timeline/list/columns';
import { listColumns } from '../../../../renderer/timeline/list/columns';
import type { ListBook } from '../../../../renderer/timeline/list/list-book';
import { inOrder, linesOf, undatedOnAxis, type ListLine } from '../../../../renderer/timeline/list/list-lines';
import { rowName } from '../../../../renderer/timeline/list/row-name';
import { modelOf } from '../../../../renderer/timeline/next-model';
import type { ClockId } from '../../../../shared/timeline/clocks';
import { kindLens } from '../../../../shared/timeline/lenses/kind';
import type { Lens } from '../../../../shared/timeline/lenses/lens';
import { annotationOf, byId, contextOf, eventOf, sourceOf } from '../../../shared/timeline/events';

const annotations = byId([annotationOf('c', 'claim', 's1'), annotationOf('f', 'figure', 's2'), annotationOf('g', 'figure', 's2')]);
const sources = byId([sourceOf('s1', 'Two days, eighty deals'), sourceOf('s2', 'A ledger of promises')]);
const book: ListBook = { context: contextOf({ annotations, sources }), lens: kindLens, clock: 'event' };
const ides = eventOf('4', '-0043', { title: 'Ides', state: 'hidden' });
const handover = eventOf('3', '1956', { title: 'Émile hands over 10 ships', evidence: ['c'] });
const talks = eventOf('2', '2016-12-15', { title: 'emile hands over 9 ships', evidence: ['c'], state: 'ready' });
const money = eventOf('1', '2016-12-16?', { title: 'Money', evidence: ['f', 'g'] });
const form = eventOf('5', null, { title: 'A form', evidence: ['c'] });
const inTime = [ides, handover, talks, money];

const words = (column: ColumnId) => inTime.map((event) => listColumns[column].wordsOf(event, book));
const shown = (lines: readonly ListLine[]) => lines.map((line) => (line.is === 'head' ? `${line.label} ${line.count}` : line.event.id));
const none: ReadonlySet<string> = new Set();

describe('the list', () => {
  test('tells of each event its date in words, kind, lane, state, source, passages and flags', () => {
    expect(words('date')).toEqual(['44 BCE', '1956', '15 December 2016', '16 December 2016, uncertain']);
    expect(words('kind')).toEqual(['', 'Claim', 'Claim', 'Figure']);
    expect(words('lane')).toEqual(['Events', 'Claims', 'Claims', 'Figures']);
    expect(words('state')).toEqual(['Hidden', 'Draft', 'Ready', 'Draft']);
    expect(words('source')).toEqual(['', 'Two days, eighty deals', 'Two days, eighty deals', 'A ledger of promises']);
    expect(words('passages')).toEqual(['0', '1', '1', '2']);
    expect(words('flags')).toEqual(['', '', '', '?']);
  });

  test.each<[ColumnId, string[], string[]]>([
    ['date', ['4', '3', '2', '1'], ['1', '2', '3', '4']],
    // Without accents and capitals, numbers by their value.
    ['title', ['2', '3', '4', '1'], ['1', '4', '3', '2']],
    ['kind', ['3', '2', '1', '4'], ['1', '3', '2', '4']],
    ['state', ['3', '1', '2', '4'], ['4', '2', '3', '1']],
    ['source', ['1', '3', '2', '4'], ['3', '2', '1', '4']],
    ['passages', ['4', '3', '2', '1'], ['1', '3', '2', '4']],
  ])('sorted by %s, both ways, keeps events without a value last and ties in time order', (column, ascending, descending) => {
    expect(inOrder(inTime, column, false, book).map(({ id }) => id)).toEqual(ascending);
    expect(inOrder(inTime, column, true, book).map(({ id }) => id)).toEqual(descending);
  });

  test('the undated stand last, under a head of their own', () => {
    const lines = linesOf({ dated: inTime, undated: [form], book, grouped: false, collapsed: none });
    expect(shown(lines)).toEqual(['4', '3', '2', '1', 'Undated 1', '5']);
  });

  test('has every event also where a second clock is shown: one that is dated on that clock alone is undated in the list', () => {
    const on = (clock: ClockId, second: ClockId | null) => {
      const events = [talks, form];
      const model = modelOf({ events, context: book.context, lens: 'kind', clock, second, collapsed: none, measure: () => 0 });
      return [model.events, undatedOnAxis(model)].map((part) => part.map(({ id }) => id).join(' '));
    };
    expect(on('event', null)).toEqual(['2', '5']);
    expect(on('event', 'recorded')).toEqual(['2', '5']);
    expect(on('said', 'event')).toEqual(['', '2 5']);
  });

  test('grouped, each lane that has events stands under its head, and a folded one is its head alone', () => {
    const grouped = (collapsed: string[]) =>
      linesOf({ dated: inTime, undated: [form], book, grouped: true, collapsed: new Set(collapsed) });
    expect(shown(grouped([]))).toEqual(['Claims 2', '3', '2', 'Figures 1', '1', 'Events 1', '4', 'Undated 1', '5']);
    expect(shown(grouped(['claim']))).toEqual(['Claims 2', 'Figures 1', '1', 'Events 1', '4', 'Undated 1', '5']);
    expect(grouped([])[1]).toMatchObject({ is: 'event', level: 2 });
  });

  test('lanes of one group stand under the head of the group, which folds them all', () => {
    const lens: Lens = {
      id: 'kind',
      label: 'Kind',
      lanesOf: ({ id }) => [id],
      headOf: (key) => ({ label: `Lane ${key}`, group: key < '3' ? 'New' : 'Old' }),
    };
    const grouped = (collapsed: string[]) =>
      linesOf({ dated: inTime, undated: [], book: { ...book, lens }, grouped: true, collapsed: new Set(collapsed) });
    expect(shown(grouped([])).slice(0, 5)).toEqual(['New 2', 'Lane 1 1', '1', 'Lane 2 1', '2']);
    expect(shown(grouped(['New']))).toEqual(['New 2', 'Old 2', 'Lane 3 1', '3', 'Lane 4 1', '4']);
  });

  test('an event in two lanes stands in both, under keys of their own', () => {
    const lens: Lens = { ...kindLens, fixed: [], lanesOf: () => ['claim', 'figure'] };
    const lines = linesOf({ dated: [talks], undated: [], book: { ...book, lens }, grouped: true, collapsed: none });
    expect(shown(lines)).toEqual(['Claims 1', '2', 'Figures 1', '2']);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
  });

  test('a screen reader hears title, date with its uncertainty, lane, state and place', () => {
    expect(rowName(money, book, 'event 4 of 4')).toBe('Money, 16 December 2016, uncertain, Figures, draft, event 4 of 4');
    expect(rowName(form, book, null)).toBe('A form, undated, Claims, draft');
  });

  test('a screen reader hears the time of day, and which date it is where it is not the event’s own', () => {
    const timed = { ...talks, time: { from: '14:05', to: null, zone: null } };
    expect(rowName(timed, book, null)).toBe('emile hands over 9 ships, 15 December 2016, 14:05, Claims');
    expect(rowName(timed, { ...book, clock: 'recorded' }, null)).toMatch(/, Recorded: \d+ \w+ 202[56], \d\d:\d\d, Claims$/);
  });
});
