import { describe, expect, it } from 'vitest';
import { affectedDates, publishedChanges } from '../../../renderer/annotations/published-date';
import { kinds } from '../../../shared/annotations/index';
import { contextOf } from '../../../shared/annotations/words';
import type { DateSpan } from '../../../shared/dates/date-span';
import { readDate } from '../../../shared/dates/read-date';
import { Change } from '../../../shared/edits';
import { Annotation } from '../../../shared/model/annotation';
import { Source } from '../../../shared/model/source';
import { DatedEvent } from '../../../shared/model/timeline';

const at = '2026-01-01T00:00:00.000Z';
const later = '2026-01-02T00:00:00.000Z';
const record = { creator: 'c', created: at, modified: at, note: '', tags: [], public: [] };

function date(words: string, reference: string | null = null): DateSpan {
  const result = readDate(words, { reference, coder: 'c' });
  if (!result.ok) throw new Error(result.error.message);
  return result.span;
}

const OLD = '2016-12-16';
const source = Source.parse({
  ...record,
  id: 's',
  title: 'Two days',
  publisher: null,
  authors: [],
  published: date(OLD),
  language: null,
  url: null,
  status: 'to do',
  collections: [],
  version: 'v',
  foundIn: { published: 'the page’s JSON-LD', title: 'the page' },
});

const annotation = (id: string, dates: Partial<Annotation>): Annotation =>
  Annotation.parse({
    ...record,
    id,
    source: 's',
    version: 'v',
    selectors: [{ exact: `words of ${id}`, prefix: '', suffix: '', start: 0, end: 10 }],
    fields: kinds.claim.empty(),
    said: null,
    about: null,
    ...dates,
  });

const event = (id: string, when: DateSpan | null, evidence: string[]): DatedEvent =>
  DatedEvent.parse({ ...record, id, timeline: 't', title: `event ${id}`, when, order: 0, text: '', state: 'draft', evidence });

const relative = annotation('relative', { about: date('Friday', OLD), said: date('yesterday', OLD) });
const typed = annotation('typed', { about: date('1956'), said: date('16 December 2016') });
const foreign = annotation('foreign', { source: 'another', about: date('Friday', OLD) });
const events = [
  event('resting', date('Friday', OLD), ['relative']),
  event('unrelated', date('Friday', OLD), ['foreign']),
  event('undated', null, ['relative']),
];
const affected = (published: DateSpan | null) => affectedDates(source, published, [relative, typed, foreign], events, 'c');

describe('dates that a new publication date touches', () => {
  it('are those resolved against the old one, and no other', () => {
    expect(affected(date('2016-12-23')).map(({ key }) => key)).toEqual([
      'annotations relative about',
      'annotations relative said',
      'events resting when',
    ]);
  });

  it('are shown before and after', () => {
    const [about, said] = affected(date('2016-12-24'));
    expect(about).toMatchObject({
      title: 'Claim, about: words of relative',
      before: { edtf: '2016-12-16' },
      after: { edtf: '2016-12-23' },
    });
    expect(said).toMatchObject({ before: { edtf: '2016-12-15' }, after: { edtf: '2016-12-23', reference: '2016-12-24' } });
  });

  it('say why they can no longer be read', () => {
    for (const each of affected(null)) {
      expect(each.after).toBeNull();
      expect(each.reason).toMatch(/\.$/);
    }
    expect(affected(null)).toHaveLength(3);
  });

  it('are none where the source had no date to resolve against', () => {
    expect(affectedDates({ ...source, published: null }, date('2016'), [relative], events, 'c')).toEqual([]);
  });
});

describe('words that wait for a publication date', () => {
  const unknown = { ...source, published: null };
  const waiting = annotation('waiting', { unresolved: { about: 'Friday', said: 'the day before Friday' }, said: date('1956') });
  const meeting = annotation('meeting', {
    selectors: [{ exact: 'will meet on Friday', prefix: '', suffix: '', start: 0, end: 19 }],
    unresolved: { about: 'Friday' },
  });
  const undated = [event('tray', null, ['waiting']), event('joint', null, ['waiting', 'meeting']), event('own', date('1956'), ['meeting'])];
  const listed = (published: DateSpan | null) => affectedDates(unknown, published, [waiting, meeting], undated, 'c');

  it('are listed once a date is given that they can be read against, each by the tense of its passage', () => {
    expect(listed(date('2016-12-20')).map(({ title, words, before, after }) => [title, words, before, after?.edtf])).toEqual([
      ['Claim, about: words of waiting', 'Friday', null, '2016-12-16'],
      ['Claim, about: will meet on Friday', 'Friday', null, '2016-12-23'],
    ]);
  });

  it.each([null, date('2016'), date('2016-12')])('go on waiting where there is none, or none close enough (%#)', (published) => {
    expect(listed(published)).toEqual([]);
  });

  it('name the undated events that rest on the annotation alone', () => {
    expect(listed(date('2016-12-20')).map(({ takenBy }) => takenBy.map(({ id }) => id))).toEqual([['tray'], []]);
  });

  it('become dates where they are accepted, and the undated event takes the date in the same Edit', () => {
    const published = date('2016-12-20');
    const changes = publishedChanges(unknown, published, listed(published).slice(0, 1), () => later);
    expect(changes.map(({ table, id }) => `${table} ${id}`)).toEqual(['sources s', 'annotations waiting', 'events tray']);
    expect(changes[1]!.after).toMatchObject({ about: { edtf: '2016-12-16' }, said: { edtf: '1956' } });
    expect((changes[1]!.after as Annotation).unresolved).toEqual({ said: 'the day before Friday' });
    expect(changes[2]!.after).toMatchObject({ when: { edtf: '2016-12-16', reference: '2016-12-20' } });
    for (const change of changes) expect(Change.safeParse(change).success).toBe(true);
  });

  it('date an event once, by the time the passage concerns, where both clocks are accepted', () => {
    const both = annotation('waiting', { unresolved: { about: 'Friday', said: 'yesterday' } });
    const published = date('2016-12-20');
    const dates = affectedDates(unknown, published, [both], undated, 'c');
    const changes = publishedChanges(unknown, published, dates, () => later);
    expect(changes.map(({ table, id }) => `${table} ${id}`)).toEqual(['sources s', 'annotations waiting', 'events tray']);
    expect(changes[1]!.after).toMatchObject({ about: { edtf: '2016-12-16' }, said: { edtf: '2016-12-19' } });
    expect(changes[2]!.after).toMatchObject({ when: { edtf: '2016-12-16' } });
  });

  it('do not date an event by when it was said where the time it concerns is known', () => {
    const known = annotation('waiting', { about: date('1956'), unresolved: { said: 'yesterday' } });
    expect(affectedDates(unknown, date('2016-12-20'), [known], undated, 'c')).toMatchObject([{ takenBy: [] }]);
  });

  it('wait again where the publication date is taken away and that is accepted', () => {
    const changes = publishedChanges(source, null, affected(null), () => later);
    expect(changes[1]!.after).toMatchObject({ about: null, said: null, unresolved: { about: 'Friday', said: 'yesterday' } });
    expect(changes[2]!.after).toMatchObject({ when: null });
    for (const change of changes) expect(Change.safeParse(change).success).toBe(true);
  });
});

describe('the tense of a passage', () => {
  const exact = ['The leaders met on Friday', 'The leaders will meet on Friday'];

  it.each([...exact, 'It is due in May', 'It happened in May'])('%s: is kept when the date is counted from another day', (words) => {
    const passage = { selectors: [{ exact: words, prefix: '', suffix: '', start: 0, end: words.length }] };
    const name = /Friday|May/.exec(words)![0];
    const readAgainst = (reference: string) => {
      const read = readDate(name, { reference, coder: 'c', context: contextOf(passage) });
      if (!read.ok) throw new Error(read.error.message);
      return read.span;
    };
    const dated = annotation('dated', { ...passage, about: readAgainst('2016-12-14') });
    const [row] = affectedDates({ ...source, published: date('2016-12-14') }, date('2017-02-21'), [dated], [], 'c');
    expect(row!.after).toEqual(readAgainst('2017-02-21'));
  });
});

describe('the Edit that changes a publication date', () => {
  const published = date('2016-12-24');
  const dates = affected(published);

  it('changes the source alone where nothing is accepted, and forgets where the old date was found', () => {
    const changes = publishedChanges(source, published, [], () => later);
    expect(changes).toMatchObject([{ table: 'sources', after: { published: { edtf: '2016-12-24' }, modified: later } }]);
    expect((changes[0]!.after as Source).foundIn).toEqual({ title: 'the page' });
  });

  it('changes a record once, however many of its dates are accepted', () => {
    const changes = publishedChanges(source, published, dates, () => later);
    expect(changes.map(({ table, id }) => `${table} ${id}`)).toEqual(['sources s', 'annotations relative', 'events resting']);
    expect(changes[1]!.after).toMatchObject({ about: { edtf: '2016-12-23' }, said: { edtf: '2016-12-23' }, modified: later });
    expect(changes[1]!.before).toBe(relative);
  });

  it('leaves a date that was not accepted with its value and its reference', () => {
    const changes = publishedChanges(source, published, dates.slice(0, 1), () => later);
    expect(changes[1]!.after).toMatchObject({ about: { reference: '2016-12-24' }, said: { edtf: '2016-12-15', reference: OLD } });
    expect(changes).toHaveLength(2);
  });

  it('is made of valid changes', () => {
    for (const change of publishedChanges(source, published, dates, () => later)) expect(Change.safeParse(change).success).toBe(true);
  });
});
