import { assert, integer, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateTest } from '../../../shared/ledgers/date-test';
import { dateOf, dateReading, dateTester } from '../../../shared/ledgers/date-test';
import { countTests, facetsOf, filtered, goneLabel, noFilter, type Filter } from '../../../shared/ledgers/filter';
import { linesOf } from '../../../shared/ledgers/group';
import { columnsOf, ledgers } from '../../../shared/ledgers/index';
import { nothingCompared } from '../../../shared/ledgers/ledger';
import { firstSettings, readSettings, writeSettings } from '../../../shared/ledgers/settings';
import { inOrder, inOrderFrom, sorted } from '../../../shared/ledgers/sort';
import { actorRecord } from '../../fixtures/actor-record';
import { claim, dated, rowsOf, voice } from '../../fixtures/ledger-records';
import { sourceRecord } from '../../fixtures/source-record';

const columns = columnsOf(ledgers.claims, { ownFields: [], actors: [] }, nothingCompared);
const column = (id: string) => columns.find((each) => each.id === id)!;
const abe = actorRecord('Shinzo Abe', { aliases: ['Abe'] });
const sources = [sourceRecord('s1', { title: 'Ferry talks', published: dated('2016-12-16') }), sourceRecord('s2', { title: 'Éclairs' })];
const all = rowsOf({
  sources,
  actors: [abe],
  annotations: [
    claim(
      { statement: 'The ferry sank', checking: 'disputed', speakers: [voice('Abe', { actor: abe.id }), voice('Tokyo')] },
      { said: dated('2016-12-15'), tags: ['sea'] },
    ),
    claim({ statement: 'The quay is safe', checking: 'supported' }, { said: dated('2017'), source: 's2', note: 'ask again' }),
    claim(
      { statement: 'Deals were made', checking: 'refuted', speakers: [voice('Tokyo')] },
      { about: dated('1956/1960'), tags: ['sea', 'money'] },
    ),
  ],
});
const titles = (filter: Partial<Filter>) => filtered(all, { ...noFilter, ...filter }, columns).map(({ title }) => title.split(' ').pop());

describe('a filter', () => {
  test('by words finds them anywhere in a row, without case and accents, phrases whole, and what they must not be', () => {
    expect(titles({ words: 'SANK' })).toEqual(['sank']);
    expect(titles({ words: 'eclairs' })).toEqual(['safe']);
    expect(titles({ words: 'shinzo' })).toEqual(['sank']);
    expect(titles({ words: 'ask again' })).toEqual(['safe']);
    expect(titles({ words: '"quay is"' })).toEqual(['safe']);
    expect(titles({ words: 'the -quay' })).toEqual(['sank', 'made']);
    expect(titles({ words: ' - " ' })).toHaveLength(3);
  });

  test('by keys takes any of several in one column and all of several columns; none stated is one of them', () => {
    expect(titles({ keys: { checking: ['disputed', 'refuted'] } })).toEqual(['sank', 'made']);
    expect(titles({ keys: { speakers: ['name:tokyo'] } })).toEqual(['sank', 'made']);
    expect(titles({ keys: { speakers: ['name:tokyo'], tags: ['money'] } })).toEqual(['made']);
    expect(titles({ keys: { speakers: [''] } })).toEqual(['safe']);
    expect(titles({ keys: { source: ['s2'], 'own-gone': ['x'], tags: [] } })).toEqual(['safe']);
  });

  test('lets the very same rows through where it asks nothing', () => expect(filtered(all, noFilter, columns)).toBe(all));

  test('counts its tests', () =>
    expect(
      countTests({
        words: ' ',
        keys: { tags: ['a'], source: [] },
        dates: [{ clock: 'said', relation: 'none', words: '', certainty: 'definitely' }],
      }),
    ).toBe(2));

  test('offers the keys there are, most frequent first and none stated last', () => {
    expect(facetsOf(all, column('tags')).map(({ id, count }) => [id, count])).toEqual([
      ['sea', 2],
      ['money', 1],
      ['', 1],
    ]);
    expect(facetsOf(all, column('speakers'))[0]).toEqual({ id: 'name:tokyo', label: 'Tokyo', count: 2 });
  });
});

test('a value that was chosen and that no row has any more is named where the column is of words, so that it can be let go', () => {
  const named = (id: string, key: string) => goneLabel(key, facetsOf(all, column(id)));
  expect(named('tags', 'ocean')).toBe('ocean (no longer there)');
  expect(named('source', 's9')).toBe('No longer there');
  expect(named('speakers', 'actor:gone')).toBe('No longer there');
  expect(named('tags', '')).toBe('None stated');
  expect(goneLabel('x', [])).toBe('No longer there');
});

describe('a filter by date', () => {
  const asked = (
    clock: DateTest['clock'],
    relation: DateTest['relation'],
    words: string,
    certainty: DateTest['certainty'] = 'definitely',
  ) => titles({ dates: [{ clock, relation, words, certainty }] });
  test('runs on each of the four clocks', () => {
    expect(asked('said', 'before', '2017')).toEqual(['sank']);
    expect(asked('about', 'during', '1950s', 'possibly')).toEqual(['made']);
    expect(asked('published', 'after', '2016-12-01')).toEqual(['sank', 'made']);
    expect(asked('recorded', 'during', '2026')).toHaveLength(3);
    expect(asked('said', 'none', '')).toEqual(['made']);
  });
  test('tells definitely from possibly', () => {
    expect(asked('said', 'after', 'June 2017')).toEqual([]);
    expect(asked('said', 'after', 'June 2017', 'possibly')).toEqual(['safe']);
    expect(asked('about', 'during', '1950s')).toEqual([]);
    expect(asked('about', 'before', '1958')).toEqual([]);
    expect(asked('about', 'before', '1958', 'possibly')).toEqual(['made']);
  });
  test('asks nothing while its date cannot be read', () => {
    expect(asked('said', 'before', 'the day of the ferry')).toHaveLength(3);
    expect(dateOf({ words: 'the day of the ferry' })).toMatchObject({ ok: false });
  });
  test('says how its words are read while they are typed', () => {
    expect(dateReading(' ')).toEqual({ isWrong: false, words: 'A date in words or EDTF. Until it is there, all pass.' });
    expect(dateReading('the 1950s')).toEqual({ isWrong: false, words: '1950s · 195X' });
    expect(dateReading('2017')).toEqual({ isWrong: false, words: '2017' });
    expect(dateReading('the day of the ferry')).toMatchObject({ isWrong: true, words: expect.stringContaining('the day of the ferry') });
  });
  test('what is definitely so is possibly so, and never its opposite', () => {
    const year = integer({ min: 1900, max: 1920 });
    const span = tuple(year, nat(5)).map(([from, length]) => `${from}/${from + length}`);
    assert(
      property(span, span, (row, asking) => {
        const [only] = rowsOf({ sources, annotations: [claim({}, { about: dated(row) })] });
        const is = (relation: DateTest['relation'], certainty: DateTest['certainty']) =>
          dateTester({ clock: 'about', relation, certainty, words: asking })!(only!);
        const every = ['before', 'after', 'during'] as const;
        const sure = every.filter((relation) => is(relation, 'definitely'));
        const possible = every.filter((relation) => is(relation, 'possibly'));
        expect(possible).toEqual(expect.arrayContaining(sure));
        expect(sure.length).toBeLessThanOrEqual(1);
        expect(possible.length).toBeGreaterThan(0);
        expect(sure[0] === undefined || sure[0] === 'during' || possible.length === 1).toBe(true);
      }),
    );
  });
});

describe('sorting and grouping', () => {
  const last = (rows: readonly { title: string }[]) => rows.map(({ title }) => title.split(' ').pop());
  test('rows stand by date at first, and each column sorts with what is not stated last either way', () => {
    expect(last(inOrder([...all].reverse()))).toEqual(['sank', 'made', 'safe']);
    expect(inOrderFrom([all[2]!, all[0]!], all)).toEqual(inOrder(all));
    expect(inOrderFrom(inOrder(all), all.slice(1))).toEqual(inOrder(all.slice(1)));
    expect(last(sorted(all, column('speakers'), false))).toEqual(['sank', 'made', 'safe']);
    expect(last(sorted(all, column('speakers'), true))).toEqual(['made', 'sank', 'safe']);
    expect(last(sorted(all, column('said'), true))).toEqual(['safe', 'sank', 'made']);
    expect(last(sorted(all, column('checking'), false))).toEqual(['safe', 'sank', 'made']);
    expect(sorted(all, undefined, false)).toBe(all);
  });

  test('groups have the rows of each key, a row in every group it belongs to, none stated last', () => {
    const lines = linesOf(all, column('tags'), () => false);
    expect(lines.map((line) => (line.is === 'head' ? `${line.label} ${line.count}` : line.row.title))).toEqual([
      'money 1',
      'Deals were made',
      'sea 2',
      'The ferry sank',
      'Deals were made',
      'None stated 1',
      'The quay is safe',
    ]);
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    expect(linesOf(all, column('tags'), (group) => group === 'sea')).toHaveLength(5);
  });

  test('dates are grouped by the year they begin in, choices in their own order', () => {
    const heads = (id: string) => linesOf(all, column(id), () => true).map((line) => (line.is === 'head' ? line.label : ''));
    expect(heads('about')).toEqual(['1956', 'None stated']);
    expect(heads('said')).toEqual(['2016', '2017', 'None stated']);
    expect(heads('checking')).toEqual(['Supported', 'Disputed', 'Refuted']);
    expect(linesOf(all, column('note'), () => true)).toHaveLength(3);
  });

  test('no row is lost by sorting or grouping, whatever the column', () => {
    for (const each of columns) {
      expect(new Set(sorted(all, each, true))).toEqual(new Set(all));
      const shown = linesOf(all, each, () => false).flatMap((line) => (line.is === 'row' ? line.row : []));
      expect(new Set(shown)).toEqual(new Set(all));
    }
  });
});

describe('settings', () => {
  test('are read as they were written, and refused where they are something else', () => {
    for (const ledger of Object.values(ledgers)) {
      const settings = firstSettings(ledger);
      expect(readSettings(writeSettings(settings), ledger)).toEqual(settings);
    }
    const long = { ...firstSettings(ledgers.figures), filter: { ...noFilter, keys: { measures: ['x'.repeat(10_000)] } } };
    expect(readSettings(writeSettings(long), ledgers.figures)).toEqual(long);
    for (const written of ['', '{}', '[]', '{"version":2}', writeSettings({ ...firstSettings(ledgers.positions), mode: 'matrix' })])
      expect(readSettings(written, ledgers.claims)).toBeNull();
  });
});
