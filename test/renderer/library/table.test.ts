import { describe, expect, test } from 'vitest';
import { changedBy, previewOf } from '../../../renderer/library/bulk-change';
import { cellWords, columns, columnsNamed, sortedRows, type ColumnId } from '../../../renderer/library/columns';
import { factsFrom, type SourceFacts } from '../../../renderer/library/facts';
import { sourcesIn } from '../../../renderer/library/places';
import { chosen } from '../../../renderer/ui/row-selection';
import { isAskedFor, queryOf } from '../../../renderer/library/smart-members';
import { withTerm } from '../../../renderer/library/smart-terms';
import { lineAfter, linesOf } from '../../../renderer/library/tree-lines';
import { nextBeginning } from '../../../renderer/ui/type-ahead';
import { setCurrentCoder } from '../../../renderer/store/commit';
import { tagsIn } from '../../../shared/model/retagged';
import { nudged } from '../../../shared/model/tree';
import { readDate } from '../../../shared/dates/read-date';
import { fold } from '../../../shared/text/fold';
import { Source, type Collection } from '../../../shared/model/source';
import { newSource as source } from '../store/new-source';

setCurrentCoder('coder');
const dated = (words: string) => {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
};
const known = { annotations: [], collections: [] as Collection[], versions: undefined };
const factsOf = (...sources: Source[]): SourceFacts[] => sources.map(factsFrom(known));
const collection = (id: string, more: Partial<Collection> = {}): Collection => ({
  id,
  creator: 'coder',
  created: '2026-01-01T00:00:00.000Z',
  modified: '2026-01-01T00:00:00.000Z',
  name: id,
  parent: null,
  order: 1,
  ...more,
});
const sorted = (sources: Source[], by: ColumnId, isDescending = false) =>
  sortedRows(factsOf(...sources), columnsNamed([by])[0]!, isDescending, new Map()).map(({ source: { title } }) => title);

describe('the table', () => {
  test('sorts words as a person does, with what is not known last either way', () => {
    const sources = ['Box 10', 'Ärger', 'box 2', null, 'Zoo'].map((title) => source({ title }));
    expect(sorted(sources, 'title')).toEqual(['Ärger', 'box 2', 'Box 10', 'Zoo', null]);
    expect(sorted(sources, 'title', true)).toEqual(['Zoo', 'Box 10', 'box 2', 'Ärger', null]);
  });

  test('sorts dates by their bounds, unknown ones last either way', () => {
    const sources = [
      source({ title: 'year', published: dated('1956') }),
      source({ title: 'none' }),
      source({ title: 'day', published: dated('1956-03-02') }),
      source({ title: 'before Christ', published: dated('44 BCE') }),
    ];
    expect(sorted(sources, 'published')).toEqual(['before Christ', 'year', 'day', 'none']);
    expect(sorted(sources, 'published', true)).toEqual(['day', 'year', 'before Christ', 'none']);
  });

  test('sorts by status in the order of the work, and equal rows keep their order', () => {
    const sources = [source({ title: 'b', status: 'done' }), source({ title: 'c' }), source({ title: 'a', status: 'done' })];
    expect(sorted(sources, 'status')).toEqual(['c', 'b', 'a']);
  });

  test('has a column for every detail of the card, and says nothing where nothing is known', () => {
    const [facts] = factsOf(source({ details: { callNumber: 'B 12/3' } }));
    const words = Object.fromEntries(columns.map((column) => [column.id, cellWords(column, facts!, new Map())]));
    expect(words).toMatchObject({ callNumber: 'B 12/3', archive: '', published: '', words: '', status: 'To do' });
  });

  test('passes over columns it does not know', () => {
    expect(columnsNamed(['title', 'no such' as ColumnId]).map(({ id }) => id)).toEqual(['title']);
  });
});

describe('selecting rows', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const none = { selected: new Set<string>(), anchor: null };
  test('alone, by adding and taking out, and as a range from the anchor in either direction', () => {
    const one = chosen(none, ids, 2, 'alone');
    expect([...one.selected]).toEqual(['c']);
    expect([...chosen(one, ids, 4, 'range').selected]).toEqual(['c', 'd', 'e']);
    expect([...chosen(chosen(one, ids, 4, 'range'), ids, 0, 'range').selected]).toEqual(['a', 'b', 'c']);
    expect([...chosen(chosen(one, ids, 0, 'toggle'), ids, 2, 'toggle').selected]).toEqual(['a']);
  });
  test('a range whose anchor was filtered away begins at the row', () => {
    expect([...chosen({ selected: new Set(['x']), anchor: 'x' }, ids, 1, 'range').selected]).toEqual(['b']);
  });
});

describe('one change to several sources', () => {
  const found = source({ title: 'Found', publisher: 'Gazette', foundIn: { publisher: 'the page' }, tags: ['old', 'kept'] });
  test('sets, adds and takes away; a value a person typed no longer comes from the file', () => {
    const after = changedBy(
      { status: 'done', words: { publisher: ' Post ', callNumber: 'B 1' }, addTags: ['new', 'kept'], removeTags: ['old'], into: 'c1' },
      found,
    );
    expect(after).toMatchObject({ status: 'done', publisher: 'Post', foundIn: {}, tags: ['kept', 'new'], collections: ['c1'] });
    expect(after.details).toEqual({ callNumber: 'B 1' });
    expect(Source.safeParse(after).success).toBe(true);
    expect(changedBy({ words: { publisher: '', callNumber: '' } }, after)).toMatchObject({ publisher: null, details: {} });
  });
  test('leaves a source that is so already the very same, and counts the others and what they lose', () => {
    expect(changedBy({ words: { publisher: 'Gazette' } }, found)).toBe(found);
    const others = [found, source({ publisher: 'Post' }), source({})];
    const preview = previewOf({ words: { publisher: 'Gazette' } }, others);
    expect(preview.changing).toBe(2);
    expect([...preview.replaced]).toEqual([['publisher', 1]]);
  });
  test('leaves a source that has no room for it as it is, and counts it: no tag is cut off', () => {
    const full = source({ tags: Array.from({ length: 200 }, (_, at) => `tag ${at}`) });
    expect(changedBy({ addTags: ['new'] }, full)).toBe(full);
    expect(previewOf({ addTags: ['new'] }, [full, found])).toMatchObject({ changing: 1, full: 1 });
    expect(changedBy({ addTags: ['new'], removeTags: ['tag 0'] }, full).tags).toContain('new');
    expect(changedBy({ addTags: ['x'.repeat(201)] }, found)).toBe(found);
  });
  test('reads tags between commas', () => expect(tagsIn(' a, b,,a ')).toEqual(['a', 'b']));
});

describe('places', () => {
  const papers = collection('papers');
  const letters = collection('letters', { parent: 'papers' });
  const smart = collection('smart', { query: 'status:done' });
  const all = [papers, letters, smart];
  const [x, y, z] = [
    source({ id: 'x', title: 'X', collections: ['letters'] }),
    source({ id: 'y', title: 'Y', collections: ['papers', 'gone'] }),
    source({ id: 'z', title: 'Z', collections: ['gone'], status: 'done' }),
  ];
  const names = (place: string, collections = all) =>
    sourcesIn(place, [z, y, x], collections, new Map([['smart', new Set(['z'])]])).map(({ id }) => id);

  test('hold what is in a collection or below it, by hand and then by title', () => {
    expect(names('papers')).toEqual(['x', 'y']);
    expect(names('letters')).toEqual(['x']);
    expect(names('papers', [{ ...papers, sequence: ['y'] }, letters])).toEqual(['y', 'x']);
  });
  test('know what is in no collection that is there, and what a smart one finds', () => {
    expect(names('*none')).toEqual(['z']);
    expect(names('smart')).toEqual(['z']);
    expect(names('*all')).toEqual(['z', 'y', 'x']);
  });
  test('show smart ones first in the tree, and keys walk it', () => {
    const lines = linesOf(all, new Set(['papers']));
    expect(lines.map(({ id, level, place, siblings }) => [id, level, place, siblings])).toEqual([
      ['*all', 1, 1, 4],
      ['*none', 1, 2, 4],
      ['smart', 1, 3, 4],
      ['papers', 1, 4, 4],
      ['letters', 2, 1, 1],
    ]);
    expect(lineAfter(lines, 4, 'ArrowLeft')).toBe(3);
    expect(lineAfter(lines, 3, 'ArrowRight')).toBe(4);
    expect(lineAfter(lines, 0, 'ArrowUp')).toBe(0);
    expect(lineAfter(lines, 0, 'x')).toBeNull();
  });
  test('are moved by key among their like only', () => {
    const maps = collection('maps', { order: 2 });
    expect(nudged('papers', 'up', [...all, maps])).toBeNull();
    expect(nudged('papers', 'down', [...all, maps])).toEqual({ parent: null, before: null });
    expect(nudged('maps', 'in', [...all, maps])).toEqual({ parent: 'papers', before: null });
    expect(nudged('letters', 'out', [...all, maps])).toEqual({ parent: null, before: 'maps' });
    expect(nudged('papers', 'in', all)).toBeNull();
  });
});

describe('a smart collection', () => {
  test('asks a source once while nothing about it changes, and again when it does', () => {
    const query = queryOf('status:done title:quay');
    if (query.is === 'error') throw new Error(query.message);
    const one = source({ title: 'The quay' });
    const [before] = factsOf(one);
    expect(isAskedFor(query, before!)).toBe(false);
    const [after] = factsOf({ ...one, status: 'done' });
    expect(isAskedFor(query, after!)).toBe(true);
    expect(factsOf(one)[0]).not.toBe(factsOf({ ...one })[0]);
  });
  test('gets terms from choices: one for each question, beside what was typed', () => {
    expect(withTerm('', 'status:"done"')).toBe('status:"done"');
    expect(withTerm('quay status:"to do" x', 'status:"done"')).toBe('quay x status:"done"');
    expect(withTerm('has:date title:a', '-has:date')).toBe('title:a -has:date');
    expect(withTerm('-has:date', 'has:passages')).toBe('-has:date has:passages');
    expect(withTerm('has:passages', '-has:passages')).toBe('-has:passages');
  });
});

describe('type-ahead', () => {
  const words = ['Ferry', 'Éclair', 'Ferment', 'Quay'];
  test('finds the next beginning without case and accents, going round', () => {
    expect(nextBeginning(words, 'ec', 3, fold)).toBe(1);
    expect(nextBeginning(words, 'ferm', 0, fold)).toBe(2);
    expect(nextBeginning(words, 'f', 0, fold)).toBe(2);
    expect(nextBeginning(words, 'ff', 2, fold)).toBe(0);
    expect(nextBeginning(words, 'x', 0, fold)).toBe(-1);
  });
});
