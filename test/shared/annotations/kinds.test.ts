import { describe, expect, it } from 'vitest';
import { changeKind } from '../../../shared/annotations/change-kind';
import { fieldText, statedFields, valueOf } from '../../../shared/annotations/field-value';
import { fieldsOf, kinds, titleOf } from '../../../shared/annotations/index';
import { emptyPerson } from '../../../shared/annotations/person';
import { readDate } from '../../../shared/dates/read-date';
import { TITLE_LIMIT } from '../../../shared/annotations/words';
import { Annotation, Kind, KindFields, type ClaimFields, type FigureFields, type PositionFields } from '../../../shared/model/annotation';

const at = '2026-01-01T00:00:00.000Z';
const voice = { name: 'Abe', role: 'prime minister', unnamed: false, actor: null };
const term = readDate('2012/2020');
if (!term.ok) throw new Error(term.error.message);

const annotation = (words: string, fields: KindFields): Annotation =>
  Annotation.parse({
    id: 'a',
    creator: 'c',
    created: at,
    modified: at,
    note: '',
    tags: [],
    public: [],
    source: 's',
    version: 'v',
    selectors: [{ exact: words, prefix: '', suffix: '', start: 0, end: words.length }],
    fields,
    said: null,
    about: null,
  });

const claim = (patch: Partial<ClaimFields> = {}) => ({ ...(kinds.claim.empty() as ClaimFields), ...patch });
const figure = (patch: Partial<FigureFields> = {}) => ({ ...(kinds.figure.empty() as FigureFields), ...patch });

describe('the registry of kinds', () => {
  it.each(Kind.options)('gives a valid, empty %s whose fields all stand in its record', (kind) => {
    const empty = KindFields.parse(kinds[kind].empty());
    for (const field of kinds[kind].fields) expect(empty).toHaveProperty(field.id);
    expect(statedFields(empty, 'en')).toEqual([]);
  });

  it('has options that fit the inspector as it first opens: at most 18 letters', () => {
    const options = Kind.options.flatMap((kind) => kinds[kind].fields.flatMap((field) => field.options ?? []));
    expect(options.length).toBeGreaterThan(10);
    expect(options.filter(({ label }) => label.length > 18)).toEqual([]);
  });

  it('knows the fields of a public figure', () => {
    expect(fieldsOf(emptyPerson()).map((field) => field.id)).toEqual(['name', 'nativeName', 'office', 'organisation', 'term', 'aliases']);
  });

  it('has its own letter for every kind', () => {
    expect(new Set(Kind.options.map((kind) => kinds[kind].letter)).size).toBe(Kind.options.length);
  });
});

describe('the title of an annotation', () => {
  it('is the statement where one is given', () => {
    expect(titleOf(annotation('fell sharply', claim({ statement: 'Trade fell in 2016' })))).toBe('Trade fell in 2016');
  });

  it('is otherwise the words, on one line and without quotation marks', () => {
    expect(titleOf(annotation('fell\n  sharply', claim()))).toBe('fell sharply');
  });

  it('is the words of a figure that say what they count', () => {
    expect(titleOf(annotation('¥300 billion', figure({ measures: 'loans' })))).toBe('¥300 billion');
  });

  it('adds unit and measure to a bare number', () => {
    expect(titleOf(annotation('80.7', figure({ unit: 'years', measures: 'average age' })))).toBe('80.7 years, average age');
  });

  it('names a public figure with the office', () => {
    expect(titleOf(annotation('the president', { ...emptyPerson(), name: 'Putin', office: 'president' }))).toBe('Putin, president');
  });

  it('is cut after a whole word', () => {
    const title = titleOf(annotation('seven words '.repeat(100), claim()));
    expect(title.length).toBeLessThanOrEqual(TITLE_LIMIT);
    expect(title).toMatch(/(seven|words)…$/);
  });
});

describe('fields in words', () => {
  const fields = claim({
    speakers: [voice, { ...voice, name: 'an official', role: null, unnamed: true }],
    negated: false,
    attribution: 'indirect',
  });
  const text = (id: string) =>
    fieldText(
      fields,
      fieldsOf(fields).find((field) => field.id === id)!,
      'en',
    );

  it('are read by type, and null where none is stated', () => {
    expect(text('speakers')).toBe('Abe, prime minister; an official, unnamed');
    expect(text('negated')).toBe('No');
    expect(text('attribution')).toBe('Indirect');
    expect(text('statement')).toBeNull();
    expect(text('checking')).toBe('Unreviewed');
  });

  it('say where an office is held, what words are marked and what a claim was checked against', () => {
    const full = claim({
      speakers: [{ ...voice, organisation: 'Japan' }],
      cue: [{ passage: 0, start: 4, end: 8 }],
      checkedAgainst: [
        { url: 'https://example.org/report', title: 'The report' },
        { url: 'https://example.org/raw', title: '' },
      ],
    });
    const selectors = [{ exact: 'Abe said so', prefix: '', suffix: '', start: 0, end: 11 }];
    expect(statedFields(full, 'en', { selectors }).map(({ definition, text: words }) => [definition.id, words])).toEqual([
      ['speakers', 'Abe, prime minister, Japan'],
      ['cue', 'said'],
      ['checkedAgainst', 'The report (https://example.org/report); https://example.org/raw'],
    ]);
    expect(statedFields(full, 'en').map(({ definition }) => definition.id)).toEqual(['speakers', 'checkedAgainst']);
  });

  it('name the position that another one takes the place of, where it is known', () => {
    const held = { ...(kinds.position.empty() as PositionFields), supersedes: 'earlier' };
    expect(statedFields(held, 'en', { titleOf: () => 'No talks before spring' })[0]!.text).toBe('No talks before spring');
    expect(statedFields(held, 'en')[0]!.text).toBe('Another position');
  });

  it('give a public figure its term and other names', () => {
    const person = { ...emptyPerson(), name: 'Abe', term: term.span, aliases: ['Shinzo Abe', 'the prime minister'] };
    expect(statedFields(person, 'en').map(({ text: words }) => words)).toEqual([
      'Abe',
      expect.stringMatching(/2012.*2020/),
      'Shinzo Abe, the prime minister',
    ]);
  });

  it('leave out a status nobody changed', () => {
    expect(statedFields(fields, 'en').map(({ definition }) => definition.id)).toEqual(['speakers', 'attribution', 'negated']);
  });
});

describe('changing the kind', () => {
  it('carries statement and speakers over to a position, made public or not as they were', () => {
    const before = { fields: claim({ statement: 'It fell', speakers: [voice] }), public: ['speakers', 'note', 'tags'] };
    const after = changeKind(before, 'position');
    expect(after.fields).toMatchObject({ kind: 'position', statement: 'It fell', holders: [voice], stance: null });
    expect(after).toMatchObject({ public: ['holders', 'note', 'tags'], dropped: [] });
  });

  it('names what the new kind has no place for', () => {
    const before = { fields: claim({ statement: 'It fell', checking: 'disputed', speakers: [voice] }), public: ['statement'] };
    const after = changeKind(before, 'figure');
    expect(after.dropped).toEqual(['Statement', 'Checking']);
    expect(after.public).toEqual([]);
    expect(valueOf(after.fields, 'speakers')).toEqual([voice]);
  });

  it('carries marked words, and a figure its exact unit', () => {
    const cue = [{ passage: 0, start: 4, end: 8 }];
    expect(changeKind({ fields: claim({ cue }), public: [] }, 'position').fields).toMatchObject({ cue, content: [] });
    const measured = figure({ low: '5', unit: 'kilometres', unitCode: 'km' });
    expect(changeKind({ fields: measured, public: [] }, 'figure').fields).toEqual(measured);
  });

  it('keeps both ends of a range within its own kind', () => {
    const before = { fields: figure({ low: '5', high: '10' }), public: [] };
    expect(changeKind(before, 'figure').fields).toEqual(before.fields);
  });

  it.each(Kind.options)('gives a valid record as %s', (kind) => {
    const full = claim({ statement: 'x', speakers: [voice], negated: true, attribution: 'anonymous', checking: 'refuted' });
    expect(() => KindFields.parse(changeKind({ fields: full, public: [] }, kind).fields)).not.toThrow();
  });
});
