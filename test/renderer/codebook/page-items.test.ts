import { describe, expect, test } from 'vitest';
import { issueLines } from '../../../renderer/codebook/issue-lines';
import { actorItems, calledIn, issueItems, stanceCounts, type PageItem } from '../../../renderer/codebook/page-items';
import { askingFor } from '../../../renderer/codebook/tag-queries';
import { tagRows, tagsShown, usesOf } from '../../../renderer/codebook/tag-rows';
import { actorsShown } from '../../../renderer/codebook/actor-list';
import { usesIn, type Book } from '../../../renderer/codebook/book';
import { tooLong } from '../../../renderer/codebook/too-long';
import { renamedWords } from '../../../renderer/codebook/uses-words';
import { kinds } from '../../../shared/annotations/index';
import { readDate } from '../../../shared/dates/read-date';
import type { Annotation, KindFields, Stance, Voice } from '../../../shared/model/annotation';
import type { Actor, Issue, OwnField } from '../../../shared/model/codebook';
import type { Collection } from '../../../shared/model/source';
import { actorRecord } from '../../fixtures/actor-record';
import { sourceRecord } from '../../fixtures/source-record';

const at = '2026-01-01T00:00:00.000Z';
const made = { creator: 'c1', created: at, modified: at };
const dated = (words: string) => {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
};
const abe = actorRecord('Shinzo Abe', { id: 'abe' });
const putin = actorRecord('Vladimir Putin', { id: 'putin' });
const voice = (actor: Actor, name = actor.name, role: string | null = null): Voice => ({ name, role, unnamed: false, actor: actor.id });

function annotation(id: string, fields: object, more: Partial<Annotation> = {}): Annotation {
  const selectors = [{ exact: `words of ${id}`, prefix: '', suffix: '', start: 0, end: 8 }];
  return {
    ...made,
    id,
    note: '',
    tags: [],
    public: [],
    source: 's1',
    version: 'v1',
    selectors,
    fields: fields as KindFields,
    said: null,
    about: null,
    ...more,
  };
}
const claim = (id: string, more: Partial<Annotation> = {}) => annotation(id, { ...kinds.claim.empty(), speakers: [voice(abe)] }, more);
const position = (id: string, stance: Stance | null, more: Partial<Annotation> = {}, issue: string | null = 'Fishing') =>
  annotation(id, { ...kinds.position.empty(), holders: [voice(abe)], issue, stance }, more);
const issue = (name: string, more: Partial<Issue> = {}): Issue => ({
  ...made,
  id: name,
  name,
  parent: null,
  order: 1,
  colour: null,
  guidelines: '',
  ...more,
});

function bookOf(annotations: Annotation[], more: Partial<Book> = {}): Book {
  const sources = [sourceRecord('s1', { title: 'The Gazette', published: dated('2016-12-16') }), sourceRecord('s2', { title: 'Letters' })];
  const fields = more.fields ?? [];
  return {
    annotations,
    sources: new Map(sources.map((source) => [source.id, source])),
    actors: [abe, putin],
    issues: [issue('Fishing')],
    tags: [],
    fields,
    ...usesIn(annotations, sources, fields),
    ...more,
  };
}
/** A page, drawn: headings with their counts, passages with their time and what tells it. */
const drawn = (items: readonly PageItem[]) =>
  items.map((item) => {
    if (item.is === 'section') return `# ${item.text} ${item.count}`;
    if (item.is === 'group') return `## ${item.text} ${item.count}${item.reversals > 0 ? ` (${item.reversals} turned)` : ''}`;
    const turn = item.stand?.turn ? ` ${item.stand.turn}` : '';
    return `${item.when?.edtf ?? 'no date'} ${item.clock ?? '-'} ${item.annotation.id}${turn}`;
  });

describe('the page of an actor', () => {
  test('lists claims in the ledgers’ order of time: when said, else when published, whatever they are about; undated last', () => {
    const book = bookOf([
      claim('published'),
      claim('about', { about: dated('1956'), source: 's2' }),
      claim('undated', { source: 's2' }),
      claim('said', { said: dated('2001-02-03'), about: dated('1800') }),
    ]);
    expect(drawn(actorItems(abe, book))).toEqual([
      '# Said 4',
      '2001-02-03 said said',
      '2016-12-16 published published',
      'no date - about',
      'no date - undated',
    ]);
  });

  test('tells apart what was said, held, held for them, credited and where they are the public figure', () => {
    const field: OwnField = { ...made, id: 'f1', on: 'claim', name: 'Told by', type: 'actor', options: [], order: 1, guidelines: '' };
    const book = bookOf(
      [
        annotation('held for', { ...kinds.position.empty(), holders: [voice(putin)], onBehalfOf: [voice(abe)] }),
        claim('claim'),
        position('held', 'for'),
        annotation('figure', { ...kinds.figure.empty(), speakers: [voice(abe)] }),
        annotation('person', { kind: 'figure', variant: 'person', name: 'Abe', office: null, nativeName: null, actor: 'abe' }),
        annotation('own', kinds.claim.empty(), { own: { f1: 'abe' } }),
        annotation('other', { ...kinds.claim.empty(), speakers: [voice(putin)] }),
      ],
      { fields: [field] },
    );
    const headings = drawn(actorItems(abe, book)).filter((line) => line.startsWith('#'));
    expect(headings).toEqual([
      '# Said 1',
      '# Held 1',
      '## Fishing 1',
      '# Held on their behalf 1',
      '# Credited with 1',
      '# Named as a public figure 1',
      '# Named in own fields 1',
    ]);
  });

  test('says how a source called them, with role and organisation', () => {
    const called = annotation('a', {
      ...kinds.claim.empty(),
      speakers: [voice(abe, 'the Prime Minister', 'Prime Minister'), voice(putin)],
    });
    expect(calledIn(called, abe)).toBe('the Prime Minister, Prime Minister');
    expect(calledIn(called, putin)).toBeNull();
  });
});

describe('the page of an issue', () => {
  const turning = [
    position('first', 'for', { said: dated('2010') }),
    position('between', 'neutral', { said: dated('2011') }),
    position('turned', 'against', { said: dated('2012') }, 'FISHING'),
    position('unplaced', 'for', { said: dated('2012') }),
  ];

  test('follows each holder over time and marks reversals, whatever the letters’ case of the issue', () => {
    const items = issueItems('fishing', bookOf(turning));
    expect(drawn(items)).toEqual([
      '## Shinzo Abe 4 (1 turned)',
      '2010 said first',
      '2011 said between',
      '2012 said turned reversal',
      '2012 said unplaced unordered',
    ]);
    expect(stanceCounts(items)).toEqual({
      counts: new Map([
        ['for', 2],
        ['neutral', 1],
        ['against', 1],
      ]),
      reversals: 1,
      holders: 1,
    });
  });

  test('has a joint position under both holders, and counts it once', () => {
    const joint = annotation('joint', { ...kinds.position.empty(), holders: [voice(abe), voice(putin)], issue: 'Fishing', stance: 'for' });
    const items = issueItems('fishing', bookOf([joint]));
    expect(drawn(items).filter((line) => line.startsWith('##'))).toEqual(['## Shinzo Abe 1', '## Vladimir Putin 1']);
    expect(stanceCounts(items).counts).toEqual(new Map([['for', 1]]));
  });
});

describe('the tree of issues', () => {
  test('has the nested ones, and after them those that positions only name', () => {
    const issues = [issue('Sea', { id: 'sea' }), issue('Fishing', { parent: 'sea' })];
    const book = bookOf([position('a', 'for', {}, 'fishing'), position('b', 'for', {}, 'Peace Treaty')], { issues });
    const lines = (closed: string[], words = '') =>
      issueLines(book, new Set(closed), words).map(({ name, level, issue: known }) => `${level} ${name}${known ? '' : ' (only named)'}`);
    expect(lines([])).toEqual(['1 Sea', '2 Fishing', '1 Peace Treaty (only named)']);
    expect(lines(['sea'])).toEqual(['1 Sea', '1 Peace Treaty (only named)']);
    expect(lines(['sea'], 'fish')).toEqual(['1 Fishing']);
  });
});

describe('tags', () => {
  test('are counted over passages, sources, events and actors, with or without a record', () => {
    const rows = tagRows({
      annotations: [claim('a', { tags: ['talks', 'Press'] }), claim('b', { tags: ['talks'] })],
      sources: [{ tags: ['talks'] }],
      events: [{ tags: ['Press'] }],
      actors: [{ tags: ['talks'] }],
      tags: [{ ...made, id: 't1', name: 'empty', colour: 'red', guidelines: '' }],
    });
    expect(rows.map((row) => [row.name, usesOf(row), row.record?.colour ?? null])).toEqual([
      ['empty', 0, 'red'],
      ['Press', 2, null],
      ['talks', 4, null],
    ]);
    expect(tagsShown(rows, 'PRES').map(({ name }) => name)).toEqual(['Press']);
  });
});

test('smart collections that look for a tag are known by their query', () => {
  const smart = (name: string, query?: string): Collection => ({
    ...made,
    id: name,
    name,
    parent: null,
    order: 1,
    ...(query ? { query } : {}),
  });
  const all = [smart('a', 'tag:talks before:1950'), smart('b', 'title:talks'), smart('c', '-(tag:"Peace talks" OR x)'), smart('d')];
  expect(askingFor('Peace talks', all).map(({ name }) => name)).toEqual(['a', 'c']);
});

test('actors are filtered by type, the unnamed among them', () => {
  const state = actorRecord('Japan', { type: 'state' });
  const official = actorRecord('an official', { source: 's1', type: 'person' });
  const names = (type: Parameters<typeof actorsShown>[2]) => actorsShown([abe, state, official], '', type).map(({ name }) => name);
  expect(names('state')).toEqual(['Japan']);
  expect(names('none')).toEqual(['Shinzo Abe']);
  expect(names('unnamed')).toEqual(['an official']);
  expect(names(null)).toHaveLength(3);
});

test('a rename says how many records changed, and nothing of them where none did', () => {
  expect(renamedWords('Catches', 3, ['passage', 'passages'])).toBe('Renamed to Catches: 3 passages changed.');
  expect(renamedWords('Catches', 0, ['passage', 'passages'])).toBe('Renamed to Catches.');
});

test('a text is too long from the first character that would not be kept', () => {
  expect(tooLong('x'.repeat(100_000))).toBeNull();
  expect(tooLong('x'.repeat(100_001))).toContain('100,001 characters');
});
