import { describe, expect, test } from 'vitest';
import { cellWords } from '../../../shared/ledgers/cell-words';
import { columnsOf, ledgers } from '../../../shared/ledgers/index';
import { nothingCompared } from '../../../shared/ledgers/ledger';
import { rowMaker } from '../../../shared/ledgers/row';
import type { OwnField } from '../../../shared/model/codebook';
import { actorRecord } from '../../fixtures/actor-record';
import { books, claim, dated, link, position, rowsOf, voice, words } from '../../fixtures/ledger-records';
import { sourceRecord } from '../../fixtures/source-record';

const gazette = sourceRecord('s1', { title: 'Ferry talks', publisher: 'The Harbour Gazette', published: dated('2016-12-16') });
const post = sourceRecord('s2', { title: 'Quay', publisher: 'Evening Post' });

describe('the row of an annotation', () => {
  test('says who speaks: an Actor where a person said so, else the words, unnamed ones apart for each source', () => {
    const abe = actorRecord('Shinzo Abe');
    const speakers = [voice('Abe', { actor: abe.id }), voice('Tokyo'), voice('a senior official', { unnamed: true })];
    const [one, other] = rowsOf({
      annotations: [claim({ speakers }), claim({ speakers: speakers.slice(2) }, { source: 's2' })],
      sources: [gazette, post],
      actors: [abe],
    });
    expect(one!.holders.map(({ key, sort }) => [key, sort])).toEqual([
      [`actor:${abe.id}`, 'actor'],
      ['name:tokyo', 'name'],
      ['unnamed:s1:a senior official', 'unnamed'],
    ]);
    expect(other!.holders[0]!.key).not.toBe(one!.holders[2]!.key);
    expect(other!.holders[0]!.label).toBe('a senior official (in Quay)');
  });

  test('takes the words where the Actor is gone', () => {
    const [row] = rowsOf({ annotations: [claim({ speakers: [voice('Abe', { actor: 'gone' })] })], sources: [gazette] });
    expect(row!.holders).toEqual([{ key: 'name:abe', label: 'Abe', sort: 'name', actor: null }]);
  });

  test('counts support, independent support, and contradiction in both directions; what is gone does not count', () => {
    const a = claim({}, words('The ferry sank'));
    const b = claim({}, { ...words('A boat went down'), source: 's2' });
    const c = claim({}, { ...words('It went down at nine'), source: 's1' });
    const d = claim({}, { ...words('Nothing sank'), source: 's2' });
    const rows = rowsOf({
      annotations: [a, b, c, d],
      sources: [gazette, post],
      links: [
        link(b, a, 'supports'),
        link(c, a, 'supports'),
        link(d, a, 'contradicts'),
        link(a, d, 'contradicts'),
        link({ ...a, id: 'gone' }, a, 'supports'),
      ],
    });
    expect(rows.map(({ links }) => [links.supports, links.contradicts, links.independentFor, links.independentAgainst])).toEqual([
      [2, 1, 1, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 1, 0, 1],
    ]);
  });

  test('is the very same while nothing about it changes, though other records do', () => {
    const [one, two] = [claim(), claim()];
    const before = rowMaker(books({ annotations: [one, two], sources: [gazette] }));
    const rows = [one, two].map(before.rowOf);
    const changed = { ...two, note: 'checked' };
    const after = rowMaker({ ...before.books, annotations: [one, changed] }, before);
    expect(after.rowOf(one)).toBe(rows[0]);
    expect(after.rowOf(changed)).not.toBe(rows[1]);
    const renamed = rowMaker({ ...after.books, sources: [{ ...gazette, title: 'Ferries' }] }, after);
    expect(renamed.rowOf(one)).not.toBe(rows[0]);
    expect(renamed.rowOf(one).source!.title).toBe('Ferries');
  });
});

describe('columns', () => {
  const field: OwnField = {
    id: 'of1',
    creator: 'c1',
    created: gazette.created,
    modified: gazette.modified,
    on: 'claim',
    name: 'Frame',
    type: 'choice',
    options: ['Peace', 'War'],
    order: 1,
    guidelines: '',
  };
  const all = { ownFields: [field, { ...field, id: 'of2', on: 'position' as const }], actors: [] };

  test('show every field of the kind, the clocks, the source and the codebook’s own fields', () => {
    const annotation = claim(
      { statement: 'The ferry sank', checking: 'disputed', speakers: [voice('Abe', { role: 'mayor' })] },
      { said: dated('2016-12-15'), unresolved: { about: 'Friday' }, own: { of1: 'War' }, tags: ['sea', 'ships'] },
    );
    const [row] = rowsOf({ annotations: [annotation], sources: [gazette] });
    const columns = columnsOf(ledgers.claims, all, nothingCompared);
    const said = Object.fromEntries(columns.map((column) => [column.id, cellWords(column, row!)]));
    expect(said).toMatchObject({
      title: 'The ferry sank',
      checking: 'Disputed',
      speakers: 'Abe, mayor',
      said: '15 Dec 2016',
      about: '“Friday” waits',
      published: '16 Dec 2016',
      source: 'Ferry talks',
      tags: 'sea, ships',
      supports: '',
      'own-of1': 'War',
    });
    expect(columns.some(({ id }) => id === 'own-of2')).toBe(false);
  });

  test('have an id of their own each, and the first ones are among them', () => {
    for (const ledger of Object.values(ledgers)) {
      const ids = columnsOf(ledger, all, nothingCompared).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ledger.first.filter((id) => !ids.includes(id))).toEqual([]);
      expect(ledger.facets.filter((id) => !ids.includes(id))).toEqual([]);
      expect(ids[0]).toBe('title');
    }
  });

  test('each annotation is in one ledger', () => {
    const each = [claim(), position()];
    expect(each.map((one) => Object.values(ledgers).flatMap(({ id, holds }) => (holds(one) ? id : [])))).toEqual([
      ['claims'],
      ['positions'],
    ]);
  });
});
