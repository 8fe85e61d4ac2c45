import { array, assert, constantFrom, integer, option, property, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figures } from '../../../shared/ledgers/figures';
import { people } from '../../../shared/ledgers/people';
import { cellWords } from '../../../shared/ledgers/cell-words';
import { cellKey, matrixOf } from '../../../shared/ledgers/matrix';
import { officeConflict } from '../../../shared/ledgers/office-conflict';
import { seriesOf, shownSeries } from '../../../shared/ledgers/series';
import { agreementOf, agreementRule } from '../../../shared/ledgers/stance';
import { areApart, outliers, valueOf } from '../../../shared/ledgers/values';
import { Comparator, Stance, type FigureFields } from '../../../shared/model/annotation';
import type { Issue } from '../../../shared/model/codebook';
import { actorRecord } from '../../fixtures/actor-record';
import { dated, person, position, quantity, rowsOf, voice } from '../../fixtures/ledger-records';
import { sourceRecord } from '../../fixtures/source-record';

const sources = [
  sourceRecord('s1', { title: 'Ferry talks', published: dated('2016-12-16') }),
  sourceRecord('s2', { title: 'Quay', published: dated('2016-12-17') }),
];
const issue = (name: string, order: number): Issue => ({
  id: `issue-${order}`,
  creator: 'c1',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  name,
  parent: null,
  order,
  colour: null,
  guidelines: '',
});

describe('the matrix of positions', () => {
  const abe = actorRecord('Shinzo Abe');
  const holders = [voice('Abe', { actor: abe.id })];
  const on = (stance: Stance | null, said: string | null, more: Parameters<typeof position>[0] = {}) =>
    position({ holders, issue: 'Treaty', stance, ...more }, { said: said === null ? null : dated(said) });
  const lay = (...annotations: ReturnType<typeof position>[]) =>
    matrixOf(rowsOf({ annotations, sources, actors: [abe] }), [issue('Treaty', 2), issue('Deals', 1)]);
  const cell = (...annotations: ReturnType<typeof position>[]) => lay(...annotations).cells.get(cellKey(`actor:${abe.id}`, 'treaty'))!;

  test('has each position under each of its holders, in order of time, the undated last', () => {
    const joint = on('for', '2016-12-15', { holders: [...holders, voice('Putin'), voice('Putin')] });
    const matrix = lay(on('neutral', '2017'), joint, position({ issue: 'Treaty', holders }, { source: 'gone' }));
    expect(matrix.holders.map(({ label, count }) => [label, count])).toEqual([
      ['Shinzo Abe', 3],
      ['Putin', 1],
    ]);
    expect(matrix.cells.get(cellKey(`actor:${abe.id}`, 'treaty'))!.stands.map(({ stance }) => stance)).toEqual(['for', 'neutral', null]);
    expect(matrix.issues.map(({ label, count }) => [label, count])).toEqual([['Treaty', 3]]);
  });

  test('keeps unnamed holders, no holder and no issue apart, and issues in the codebook’s order', () => {
    const official = voice('a senior official', { unnamed: true });
    const matrix = lay(
      position({ issue: 'ferries', holders: [official] }),
      position({ issue: null, holders: [] }),
      position({ issue: 'Deals', holders }),
      position({ issue: 'treaty', holders: [official] }, { source: 's2' }),
    );
    expect(matrix.holders.map(({ label }) => label)).toEqual([
      'Shinzo Abe',
      'a senior official (in Ferry talks)',
      'a senior official (in Quay)',
      'No holder stated',
    ]);
    expect(matrix.issues.map(({ label }) => label)).toEqual(['Deals', 'Treaty', 'ferries', 'No issue stated']);
  });

  test('puts nested issues after the one they are below', () => {
    const nested = [
      issue('Zones', 1),
      { ...issue('Ferries', 1), id: 'f', parent: 'issue-2' },
      issue('Treaty', 2),
      { ...issue('Lost', 3), parent: 'gone' },
    ];
    const ring = [
      { ...issue('A ring', 8), id: 'x', parent: 'y' },
      { ...issue('Another', 9), id: 'y', parent: 'x' },
    ];
    const names = ['Another', 'Lost', 'Ferries', 'A ring', 'Treaty', 'Zones'];
    const rows = rowsOf({ annotations: names.map((name) => position({ issue: name, holders })), sources, actors: [abe] });
    const order = matrixOf(rows, [...nested, ...ring]).issues.map(({ label }) => label);
    expect(order).toEqual(['Zones', 'Treaty', 'Ferries', 'Lost', 'A ring', 'Another']);
  });

  test('sees a reversal between for and against, past what stands between, and not where the order is not known', () => {
    const turns = (...stands: ReturnType<typeof position>[]) => cell(...stands).stands.map(({ turn }) => turn);
    expect(turns(on('for', '2015'), on('neutral', '2016-02'), on('against', '2016-03'))).toEqual([null, null, 'reversal']);
    expect(turns(on('for', '2015'), on('for', '2016'))).toEqual([null, null]);
    expect(turns(on('for', '2016'), on('against', '2016-03'))).toEqual([null, 'unordered']);
    expect(cell(on('for', '2015'), on('against', '2016'), on('for', '2017')).reversals).toBe(2);
    expect(turns(on('for', '2015'), on('conditional', '2016'), on(null, '2017'))).toEqual([null, null, null]);
  });

  test('says which position takes the place of another', () => {
    const early = on('for', '2015');
    const late = on('conditional', '2016', { condition: 'if paid', supersedes: early.id });
    const [first, second] = cell(early, late).stands;
    expect([first!.supersededBy, second!.supersededBy, second!.condition]).toEqual([late.id, null, 'if paid']);
  });

  test('every stance but a pole and what lies between has no agreement', () => {
    expect([...Stance.options, null].map((stance) => agreementOf(stance, '0.5'))).toEqual([1, -1, 0.5, 0, null, null, null]);
    expect(agreementOf('conditional', 'none')).toBeNull();
    expect(agreementRule('none')).toContain('conditional = no number');
  });
});

describe('figures', () => {
  const aid = (low: string, more: Partial<FigureFields> = {}, about: string | null = '2016', source = 's1') =>
    quantity({ low, measures: 'Aid', currency: 'JPY', ...more }, { about: about === null ? null : dated(about), source });
  const series = (...annotations: ReturnType<typeof quantity>[]) => seriesOf(rowsOf({ annotations, sources }));
  const flags = (...annotations: ReturnType<typeof quantity>[]) => series(...annotations)[0]!.points.map(({ against }) => against.length);

  test('of the same measure and currency are one series over time; other currencies are another', () => {
    const all = series(aid('300', {}, '2017'), aid('300', {}, '2016', 's2'), aid('300', { currency: 'USD' }), quantity({}));
    expect(all.map(({ measure, terms, points, sources: of }) => [measure, terms, points.length, of])).toEqual([
      ['Aid', 'JPY', 2, 2],
      ['Aid', 'USD', 1, 1],
    ]);
    expect(all[0]!.points.map(({ at }) => at!.when.edtf)).toEqual(['2016', '2017']);
  });

  test('conflict where the same time has numbers that cannot both be true', () => {
    expect(flags(aid('300'), aid('250'))).toEqual([1, 1]);
    expect(flags(aid('300'), aid('300.0'))).toEqual([0, 0]);
    expect(flags(aid('300', {}, '2015'), aid('250', {}, '2016'))).toEqual([0, 0]);
    expect(flags(aid('300', {}, '2016-03'), aid('250', {}, '2016'))).toEqual([1, 1]);
    expect(flags(aid('300', {}, null), aid('250', {}, null, 's2'))).toEqual([0, 0]);
  });

  test('do not conflict within what their comparators leave open, nor planned with actual', () => {
    expect(flags(aid('300'), aid('290', { comparator: 'about' }))).toEqual([0, 0]);
    expect(flags(aid('300'), aid('200', { comparator: 'about' }))).toEqual([1, 1]);
    expect(flags(aid('300'), aid('250', { comparator: 'at least' }))).toEqual([0, 0]);
    expect(flags(aid('200'), aid('250', { comparator: 'more than' }))).toEqual([1, 1]);
    expect(flags(aid('300'), aid('250', { comparator: 'at most' }))).toEqual([1, 1]);
    expect(flags(aid('300'), aid('250', { high: '350' }))).toEqual([0, 0]);
    expect(flags(aid('300', { course: 'planned' }), aid('250', { course: 'actual' }))).toEqual([0, 0]);
    expect(flags(aid('300', { course: 'planned' }), aid('250'))).toEqual([1, 1]);
  });

  test('are never set against each other where nobody said what they measure', () =>
    expect(flags(quantity({ low: '1' }, { about: dated('2016') }), quantity({ low: '2' }, { about: dated('2016') }))).toEqual([0, 0]));

  test('in commensurable units are one series, each keeping its own words', () => {
    const length = (low: string, unit: string) => quantity({ low, unit, measures: 'Length' }, { about: dated('2016') });
    const [only, ...others] = series(length('2', 'kilometres'), length('2000', 'metres'), length('3', 'km'));
    expect(others).toEqual([]);
    expect(only!.points.map(({ against }) => against.length)).toEqual([1, 1, 2]);
    expect(only!.points.map(({ row }) => 'unit' in row.annotation.fields && row.annotation.fields.unit)).toEqual([
      'kilometres',
      'metres',
      'km',
    ]);
  });

  test('keep their conflicts when others are filtered away', () => {
    const all = series(aid('300'), aid('250', {}, '2016', 's2'));
    const first = all[0]!.points[0]!.row.id;
    const [shown] = shownSeries(all, (id) => id === first);
    expect([shown!.points.length, shown!.conflicts, shown!.sources]).toEqual([1, 1, 1]);
  });

  test('those that agree with all others are never outliers, and those apart from one are', () => {
    const number = integer({ min: -50, max: 50 });
    const fields = record({ low: number, high: option(number), comparator: option(constantFrom(...Comparator.options)) });
    assert(
      property(array(fields, { minLength: 2, maxLength: 8 }), (many) => {
        const values = many.map(({ low, high, comparator }) =>
          valueOf(quantity({ low: String(low), high: high === null ? null : String(high), comparator, measures: 'x' }))!,
        );
        const isOutlier = outliers(values);
        for (const value of values) expect(isOutlier(value)).toBe(values.some((other) => areApart(value, other)));
      }),
    );
  });

  test('sort by size with zero among them, and say what they conflict with', () => {
    const rows = rowsOf({ annotations: [aid('0'), aid('5')], sources });
    const columns = figures.columns(figures.compare!(rows));
    const amount = columns.find(({ id }) => id === 'amount')!;
    expect(rows.map((row) => (amount.by === 'number' ? amount.value(row) : ''))).toEqual([0, 5]);
    expect(
      cellWords(
        columns.find(({ id }) => id === 'conflict')!,
        rows[0]!,
      ),
    ).toBe('Not JP¥5');
  });
});

describe('people', () => {
  const term = (edtf: string) => ({ title: 'Prime minister', organisation: null, term: dated(edtf) });
  const abe = actorRecord('Shinzo Abe', { aliases: ['Abe'], nativeName: '安倍晋三', offices: [term('2006/2007'), term('2012/2020')] });
  const named = (fields: Parameters<typeof person>[0], about: string | null = null) => {
    const annotation = person({ name: 'Abe', actor: abe.id, ...fields }, { about: about === null ? null : dated(about) });
    const [row] = rowsOf({ annotations: [annotation], sources, actors: [abe] });
    return row!;
  };

  test('with an office the codebook knows otherwise are flagged, and what may fit fits', () => {
    expect(officeConflict(named({ office: 'prime minister' }))).toBeNull();
    expect(officeConflict(named({ office: 'Prime Minister' }, '2009'))).toBe(
      'Shinzo Abe is recorded as Prime Minister for 2006–2007; 2012–2020, not 2009.',
    );
    expect(officeConflict(named({ office: 'Prime minister', term: dated('2008/2010') }))).toContain('not 2008–2010');
    expect(officeConflict(named({ office: 'President' }))).toBe('Shinzo Abe is not recorded as President.');
    expect(officeConflict(named({ office: null }))).toBeNull();
    expect(officeConflict(named({ office: 'President', actor: null }))).toBeNull();
  });

  test('who hold an office for a term that nobody recorded, or are named at no known time, are not flagged for it', () => {
    const undated = sourceRecord('s3', { title: 'Undated', published: null });
    const actor = { ...abe, offices: [...abe.offices, { title: 'Chair', organisation: 'LDP', term: null }] };
    const conflict = (fields: Parameters<typeof person>[0], source = 's1') => {
      const annotation = person({ name: 'Abe', actor: actor.id, ...fields }, { source, about: source === 's3' ? null : dated('1950') });
      return officeConflict(rowsOf({ annotations: [annotation], sources: [...sources, undated], actors: [actor] })[0]!);
    };
    expect(conflict({ office: 'Chair' })).toBeNull();
    expect(conflict({ office: 'Chair', term: dated('1950/1951') })).toBeNull();
    expect(conflict({ office: 'Prime minister' })).toContain('not 1950');
    expect(conflict({ office: 'Prime minister' }, 's3')).toBeNull();
    // Of two organisations that are both named, it is another office.
    expect(conflict({ office: 'Chair', organisation: 'ldp' })).toBeNull();
    expect(conflict({ office: 'Chair', organisation: 'Diet' })).toBe('Shinzo Abe is not recorded as Chair.');
  });

  test('are counted by the sources they are named in, with every name they go by', () => {
    const rows = rowsOf({
      sources,
      actors: [abe],
      annotations: [
        person({ name: 'Abe', actor: abe.id }),
        person({ name: 'Mr Abe', actor: abe.id, aliases: ['the premier'] }, { source: 's2' }),
        person({ name: 'abe' }),
      ],
    });
    const columns = people.columns(people.compare!(rows));
    const said = (id: string) =>
      rows.map((row) =>
        cellWords(
          columns.find((each) => each.id === id)!,
          row,
        ),
      );
    expect(said('mentions')).toEqual(['2', '2', '1']);
    expect(said('aliases')[1]).toBe('the premier, Shinzo Abe, 安倍晋三, Abe');
  });
});
