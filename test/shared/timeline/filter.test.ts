import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../shared/dates/read-date';
import type { Annotation, Stance } from '../../../shared/model/annotation';
import type { Collection } from '../../../shared/model/source';
import { cleared, countTests } from '../../../shared/timeline/filter/count-tests';
import { EventFilter, noFilter, type WhenTest } from '../../../shared/timeline/filter/event-filter';
import type { FacetField } from '../../../shared/timeline/filter/facet';
import { facetsOf } from '../../../shared/timeline/filter/facets';
import { filterWords } from '../../../shared/timeline/filter/filter-words';
import { isToneShown, legendOf, onlyState, onlyTone, toggledState, toggledTone } from '../../../shared/timeline/filter/legend';
import { prepareWords } from '../../../shared/timeline/filter/prepare-words';
import { eventFilter } from '../../../shared/timeline/filter/test-event';
import { toggled } from '../../../shared/timeline/filter/toggled';
import { lenses } from '../../../shared/timeline/lenses/index';
import { annotationOf, byId, contextOf, eventOf, sourceOf } from './events';

const record = { creator: 'coder', created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z' };
const box = (id: string, name: string, parent: string | null): Collection => ({ ...record, id, name, parent, order: 0 });
const stance = (id: string, own: Stance, more: Partial<Annotation> = {}): Annotation => {
  const annotation = annotationOf(id, 'position', 's2');
  const holders = [{ name: 'Putin', role: null, unnamed: false, actor: null }];
  return { ...annotation, ...more, fields: { ...annotation.fields, stance: own, issue: 'Islands', holders } as Annotation['fields'] };
};
const spanOf = (words: string) => {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
};

const context = contextOf({
  annotations: byId([
    annotationOf('c', 'claim', 's1'),
    { ...annotationOf('f', 'figure', 's1'), tags: ['trade'], about: spanOf('1956') },
    stance('for', 'for'),
    stance('against', 'against', {
      standing: { version: 'v2', state: 'missing', states: ['missing'], decision: null },
    }),
  ]),
  sources: byId([
    { ...sourceOf('s1', 'Two days, eighty deals'), collections: ['b2'] },
    { ...sourceOf('s2', 'A ledger of promises'), publisher: 'The Ōsaka Post' },
  ]),
  collections: byId([box('b1', 'Archive', null), box('b2', 'Box 2', 'b1')]),
});
const events = [
  eventOf('1', '2016-12-16', { evidence: ['c'], state: 'ready' }),
  eventOf('2', '2016', { evidence: ['f', 'for'], title: 'Eighty deals at the café' }),
  eventOf('3', '1848?', { evidence: ['against'], tags: ['trade', 'treaty'] }),
  eventOf('4', null, { text: 'Not yet dated', state: 'hidden' }),
];
const passing = (filter: Partial<EventFilter>): string => {
  const passes = eventFilter({ ...noFilter, ...filter }, context);
  return passes
    ? events
        .filter(passes)
        .map(({ id }) => id)
        .join(' ')
    : 'all';
};

describe('a filter', () => {
  test('that asks nothing lets all pass', () => {
    expect(passing({})).toBe('all');
    expect(passing({ words: '  - "" ' })).toBe('all');
  });

  test.each<[string, Partial<EventFilter>, string]>([
    ['a kind, as the event is drawn', { kinds: ['figure'] }, '2'],
    ['no evidence', { kinds: ['none'] }, '4'],
    ['a stance of any passage', { stances: ['for'] }, '2'],
    ['no stance', { stances: ['none'] }, '1 4'],
    ['a state', { states: ['ready', 'hidden'] }, '1 4'],
    ['who speaks', { actors: ['name:putin'] }, '2 3'],
    ['nobody', { actors: [''] }, '1 4'],
    ['an issue', { issues: ['islands'] }, '2 3'],
    ['a source of any passage', { sources: ['s2'] }, '2 3'],
    ['a collection, or one above it', { collections: ['b1'] }, '1 2'],
    ['a tag of the event or its evidence', { tags: ['trade'] }, '2 3'],
    ['one of several tags', { tags: ['treaty', ''] }, '1 3 4'],
    ['what waits for a person', { needsLook: true }, '3'],
    ['several lists, all of which hold', { issues: ['islands'], kinds: ['position'] }, '3'],
    ['words without case and accents', { words: 'CAFE' }, '2'],
    ['words of what it rests on', { words: 'osaka putin' }, '2 3'],
    ['a phrase', { words: '"not yet"' }, '4'],
    ['words that stand nowhere', { words: '-putin' }, '1 4'],
  ])('asks for %s', (_, filter, ids) => {
    expect(passing(filter)).toBe(ids);
  });

  test('finds words wherever they stand in an event', () => {
    const media = {
      sha256: 'a'.repeat(64),
      type: 'image/png' as const,
      name: 'pier',
      credit: 'agency',
      caption: 'harbour',
      alternative: 'boats',
    };
    const event = eventOf('e', null, {
      title: 'summit',
      text: 'talks',
      note: 'doubt',
      tags: ['trade'],
      lane: 'abroad',
      when: spanOf('Spring 1956'),
      media: [media],
      datings: [{ when: spanOf('1957'), source: null, note: 'memoir' }],
    });
    const words = 'summit talks doubt trade abroad spring pier agency harbour boats memoir';
    expect(words.split(' ').filter((word) => !eventFilter({ ...noFilter, words: word }, context)!(event))).toEqual([]);
    expect(eventFilter({ ...noFilter, words: `${words} elsewhere` }, context)!(event)).toBe(false);
  });

  const when = (more: Partial<WhenTest>): Partial<EventFilter> => ({
    when: [{ clock: 'event', relation: 'during', certainty: 'definitely', words: '2016', ...more }],
  });

  test.each<[string, Partial<WhenTest>, string]>([
    ['definitely during', {}, '1 2'],
    ['definitely before', { relation: 'before', words: '2016-12-16' }, '3'],
    ['possibly before', { relation: 'before', words: '2016-12-16', certainty: 'possibly' }, '2 3'],
    ['on another clock', { clock: 'about', words: '1950s' }, '2'],
    ['after', { relation: 'after', words: '1900' }, '1 2'],
    ['not known', { relation: 'none', words: '' }, '4'],
    ['not known on another clock, whatever was typed before', { clock: 'about', relation: 'none', words: '1956' }, '1 3 4'],
    ['on a clock that is not known here', { clock: 'moon' }, 'all'],
  ])('asks for when: %s', (_, asked, ids) => {
    expect(passing(when(asked))).toBe(ids);
  });

  test('passes over a date that cannot be read, and a sentence says so', () => {
    const filter = { ...noFilter, ...when({ words: 'the day of the thing' }) };
    expect(passing(filter)).toBe('all');
    expect(countTests(filter)).toBe(0);
    expect(filterWords(filter, context)[0]!.words).toMatch(/“the day of the thing”: .*asks nothing\./);
  });

  test('says what it asks of a clock: that it has no date counts, what is not known here or not given yet does not', () => {
    const told = (asked: Partial<WhenTest>) => {
      const filter = { ...noFilter, ...when(asked) };
      return [countTests(filter), ...filterWords(filter, context).map(({ words }) => words)];
    };
    expect(told({ clock: 'said', relation: 'none', words: '' })).toEqual([1, 'Said: none.']);
    expect(told({ clock: 'moon' })).toEqual([0, 'A date on a clock that this Dateline does not know, so this asks nothing.']);
    expect(told({ words: ' ' })).toEqual([0, 'Event date during …: no date is given, so this asks nothing.']);
  });

  test('what passes definitely passes possibly', () => {
    const dates = ['1848', '1840s', 'c. 1847', '1848-05/..', '../1849', '1848-05-03', '[1847,1849]', '1850/'];
    const relation = fc.constantFrom('before' as const, 'after' as const, 'during' as const);
    fc.assert(
      fc.property(fc.constantFrom(...dates), fc.constantFrom(...dates), relation, (own, words, related) => {
        const event = eventOf('e', null, { when: spanOf(own) });
        const fits = (certainty: WhenTest['certainty']) =>
          eventFilter({ ...noFilter, when: [{ clock: 'event', relation: related, certainty, words }] }, context)!(event);
        expect(!fits('definitely') || fits('possibly')).toBe(true);
      }),
    );
  });
});

describe('what a filter offers', () => {
  const counts = (filter: Partial<EventFilter>, field: FacetField) =>
    facetsOf(field, events, context, { ...noFilter, ...filter }).map(({ label, count }) => `${label} ${count}`);

  test('is told with its counts, none last', () => {
    expect(counts({}, 'tags')).toEqual(['trade 2', 'treaty 1', 'No tag 2']);
    expect(counts({}, 'kinds')).toEqual(['Claims 1', 'Positions 1', 'Figures 1', 'No evidence 1']);
    expect(counts({}, 'collections')).toEqual(['Archive › Box 2 2', 'No collection 2']);
    expect(counts({}, 'stances')).toEqual(['For 1', 'Against 1', 'No stance stated 2']);
  });

  test('is counted under the other tests, not under its own', () => {
    expect(counts({ tags: ['trade'], kinds: ['figure'] }, 'kinds')).toEqual(['Positions 1', 'Figures 1']);
    expect(counts({ tags: ['trade'], kinds: ['figure'] }, 'tags')).toEqual(['trade 1']);
    expect(counts({ words: 'putin' }, 'tags')).toEqual(['trade 2', 'treaty 1']);
  });

  test('keeps what is chosen though nothing has it, and says what is gone', () => {
    expect(counts({ collections: ['b1', 'lost'] }, 'collections')).toContain('A collection no longer in the library 0');
    expect(counts({ states: ['ready'], kinds: ['figure'] }, 'kinds')).toEqual(['Claims 1', 'Figures 0']);
  });

  test('every count is how many events pass once that is chosen alone', () => {
    const filters = fc.record({
      kinds: fc.subarray(['claim' as const, 'figure' as const, 'position' as const]),
      tags: fc.subarray(['trade', 'treaty', '']),
      states: fc.subarray(['draft' as const, 'ready' as const]),
      words: fc.constantFrom('', 'putin', '-deals'),
    });
    fc.assert(
      fc.property(filters, (own) => {
        const filter = { ...noFilter, ...own };
        for (const field of ['kinds', 'tags', 'states', 'sources', 'issues'] as const)
          for (const { id, count } of facetsOf(field, events, context, filter)) {
            const passes = eventFilter({ ...filter, [field]: [id] }, context)!;
            expect(events.filter(passes).length).toBe(count);
          }
      }),
    );
  });
});

describe('the words of a filter', () => {
  const filter: EventFilter = { ...noFilter, words: 'deals -draft', kinds: ['claim', 'none'], actors: ['name:putin'], needsLook: true };
  const full: EventFilter = { ...filter, when: [{ clock: 'said', relation: 'before', certainty: 'possibly', words: 'May 1848' }] };

  test('are a sentence for each test', () => {
    expect(filterWords(full, context).map(({ words }) => words)).toEqual([
      'Contains “deals” and does not contain “draft”.',
      'Kind: Claims or No evidence.',
      'Actor: Putin.',
      'Rests on a passage that needs a look.',
      'Said possibly before May 1848.',
    ]);
    expect(countTests(full)).toBe(5);
  });

  test('come with the filter without that test; without all of them it asks nothing', () => {
    const last = filterWords(full, context).reduce((rest) => filterWords(rest, context)[0]!.without, full);
    expect(last).toEqual(noFilter);
    expect(cleared(full)).toEqual(noFilter);
    expect(cleared(full, 'kinds').kinds).toEqual([]);
  });

  test('can be made ready in pieces', () => {
    expect(prepareWords(events, context, 0, 3)).toBe(3);
    expect(prepareWords(events, context, 3, 3)).toBeNull();
  });
});

describe('the legend as a filter', () => {
  test('hides a colour by naming the others, and asks nothing once all are back', () => {
    const hidden = toggledTone(noFilter, lenses.kind, 'claim');
    expect(hidden.kinds).toEqual(['position', 'figure', 'none']);
    expect(isToneShown(hidden, lenses.kind, 'claim')).toBe(false);
    expect(toggledTone(hidden, lenses.kind, 'claim')).toEqual(noFilter);
  });

  test('shows the others where the only one left is hidden', () => {
    const alone = onlyTone(noFilter, lenses.kind, 'claim');
    expect(alone.kinds).toEqual(['claim']);
    expect(toggledTone(alone, lenses.kind, 'claim').kinds).toEqual(['position', 'figure', 'none']);
  });

  test('hides and shows states as it does colours', () => {
    const hidden = toggledState(noFilter, 'draft');
    expect(hidden.states).toEqual(['ready', 'hidden']);
    expect(toggledState(hidden, 'draft')).toEqual(noFilter);
    expect(toggledState(onlyState(noFilter, 'draft'), 'draft').states).toEqual(['ready', 'hidden']);
  });

  test('goes by stance where the colours are stances', () => {
    expect(toggledTone(noFilter, lenses.trajectories, 'for').stances).not.toContain('for');
    expect(toggledTone(noFilter, lenses.trajectories, 'for').kinds).toEqual([]);
  });

  test.each(Object.values(lenses))('never hides all, and every click can be told from what it was: $label', (lens) => {
    const tones = legendOf(lens).map(({ tone }) => tone);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tones)), (clicks) => {
        let filter = noFilter;
        for (const tone of clicks) {
          const wasShown = isToneShown(filter, lens, tone);
          filter = toggledTone(filter, lens, tone);
          expect(isToneShown(filter, lens, tone)).toBe(!wasShown);
          expect(tones.some((each) => isToneShown(filter, lens, each))).toBe(true);
          expect(EventFilter.safeParse(filter).success).toBe(true);
        }
      }),
    );
  });

  test('a key of a list is added and taken out', () => {
    const one = toggled(noFilter, 'tags', 'trade');
    expect(one.tags).toEqual(['trade']);
    expect(toggled(one, 'tags', 'trade')).toEqual(noFilter);
  });
});
