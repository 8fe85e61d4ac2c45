import { describe, expect, it } from 'vitest';
import { understand } from '../../../renderer/annotations/controls/number-words';
import { earlierPositions } from '../../../renderer/annotations/earlier-positions';
import { suggestTags } from '../../../renderer/annotations/known-tags';
import { standingSentence } from '../../../renderer/annotations/LinksSection';
import { markedPieces } from '../../../renderer/annotations/marked-pieces';
import { passageSearch } from '../../../renderer/annotations/passage-search';
import { shortAddress, webLinkFrom } from '../../../renderer/annotations/web-link';
import { readUnit } from '../../../shared/amounts/units';
import { officesAt } from '../../../shared/annotations/offices-at';
import { kinds } from '../../../shared/annotations/index';
import { readDate } from '../../../shared/dates/read-date';
import type { ClaimFields, FigureFields, PositionFields } from '../../../shared/model/annotation';
import type { Tag } from '../../../shared/model/codebook';
import { annotation, source } from '../../shared/export/small-project';

function date(words: string) {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}
const voice = (name: string, actor: string | null = null) => ({ name, role: null, unnamed: false, actor });

describe('an amount that is typed with its unit', () => {
  const codeOf = (unit: string) => readUnit(unit)?.code ?? null;
  it.each([
    ['12 km²', { low: '12', unit: 'km²', unitCode: 'km2' }],
    ['2.5 million tonnes', { low: '2500000', unit: 'tonnes', unitCode: 't' }],
    ['80 agreements', { low: '80', unit: 'agreements', unitCode: null }],
  ])('%s keeps the words, with the code where they have one', (words, patch) => {
    expect(understand(words, kinds.figure.empty() as FigureFields, codeOf)).toMatchObject({ ok: true, patch });
  });
});

describe('an address that is typed', () => {
  it.each([
    ['https://example.org/report', 'https://example.org/report'],
    ['example.org/a?b=c', 'https://example.org/a?b=c'],
    ['www.example.org', 'https://www.example.org'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['desk@example.org', 'mailto:desk@example.org'],
    ['mailto:desk@example.org', 'mailto:desk@example.org'],
  ])('%s is %s', (typed, url) => expect(webLinkFrom(typed)).toEqual({ url, title: '' }));

  // oxlint-disable-next-line no-script-url -- what must be refused
  it.each(['', 'report', 'two words.org', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'https://'])(
    '%s is none',
    (typed) => expect(webLinkFrom(typed)).toBeNull(),
  );

  it('is short where it has no title', () => expect(shortAddress('https://www.example.org/report/')).toBe('example.org/report'));
});

describe('the positions that one may take the place of', () => {
  const held = (id: string, patch: Partial<PositionFields>, said: string | null = null) =>
    annotation(id, id, { fields: { ...(kinds.position.empty() as PositionFields), ...patch }, said: said === null ? null : date(said) });
  const own = held('own', { holders: [voice('Abe', 'abe')], issue: 'Talks' });

  it('are of its holder or on its issue: both before either, the latest first', () => {
    const all = [
      own,
      held('other', { holders: [voice('Putin')], issue: 'Visas' }),
      held('issue', { issue: 'talks' }),
      held('old', { holders: [voice('Prime Minister', 'abe')], issue: 'Talks' }, '2014'),
      held('newer', { holders: [voice('Prime Minister', 'abe')], issue: 'Talks' }, '2016'),
      annotation('claim', 'claim'),
    ];
    expect(earlierPositions(own, all).map(({ id }) => id)).toEqual(['newer', 'old', 'issue']);
  });

  it('never close a ring', () => {
    const later = held('later', { issue: 'Talks', supersedes: 'own' });
    const last = held('last', { issue: 'Talks', supersedes: 'later' });
    expect(earlierPositions(own, [own, later, last])).toEqual([]);
  });
});

describe('the office of an actor', () => {
  const office = (title: string, term: string | null) => ({ title, organisation: null, term: term === null ? null : date(term) });
  const offices = [office('adviser', null), office('governor', '1998/2004'), office('minister', '2012/2017')];
  it('is offered where its term fits the date, or is not known', () => {
    expect(officesAt(offices, date('16 December 2016')).map(({ title }) => title)).toEqual(['minister', 'adviser']);
    expect(officesAt(offices, null).map(({ title }) => title)).toEqual(['governor', 'minister', 'adviser']);
  });
});

describe('a passage with marked words', () => {
  it('is cut where they begin and end', () => {
    const fields: ClaimFields = {
      ...(kinds.claim.empty() as ClaimFields),
      cue: [{ passage: 0, start: 0, end: 4 }],
      content: [
        { passage: 0, start: 2, end: 6 },
        { passage: 1, start: 0, end: 2 },
      ],
    };
    expect(markedPieces({ fields }, 0, 8)).toEqual([
      { start: 0, end: 2, marks: ['cue'] },
      { start: 2, end: 4, marks: ['cue', 'content'] },
      { start: 4, end: 6, marks: ['content'] },
      { start: 6, end: 8, marks: [] },
    ]);
    expect(markedPieces({ fields }, 1, 3).map(({ marks }) => marks)).toEqual([['content'], []]);
    expect(markedPieces(annotation('a', 'words'), 0, 5)).toEqual([{ start: 0, end: 5, marks: [] }]);
  });
});

describe('the search for a passage to link to', () => {
  const sources = [source(), source({ id: 'herald', publisher: 'Sound Herald' })];
  const own = annotation('own', 'about 80 agreements');
  const here = annotation('here', 'eighty deals');
  const there = annotation('there', 'Eighty agréments', {
    source: 'herald',
    fields: { ...(kinds.claim.empty() as ClaimFields), speakers: [voice('Mina Arai')] },
  });
  const find = passageSearch(own, [own, here, there], sources);
  const ids = (typed: string) => find(typed).found.map(({ id }) => id);

  it('offers those of other sources first, and never the passage itself', () => expect(ids('')).toEqual(['there', 'here']));
  it('finds by words, whatever their accents and order, by voice and by source', () => {
    expect(ids('eighty')).toEqual(['there', 'here']);
    expect(ids('agrements eighty')).toEqual(['there']);
    expect(ids('arai')).toEqual(['there']);
    expect(ids('sound herald')).toEqual(['there']);
    expect(ids('nothing')).toEqual([]);
  });
  it('says how many there are where not all are shown', () => {
    const many = Array.from({ length: 120 }, (_, at) => annotation(`m${at}`, 'harbour'));
    expect(passageSearch(own, many, sources)('harbour')).toMatchObject({ total: 120, found: { length: 50 } });
  });
});

describe('tags that are offered', () => {
  const all = [annotation('a', 'x', { tags: ['trade', 'islands'] }), annotation('b', 'y', { tags: ['trade'] })];
  const known = [{ name: 'treaty', colour: 'red' }] as unknown as Tag[];
  it('begin with what was typed, the most used first, with their colours', () => {
    expect(suggestTags('tr', [], known, all)).toMatchObject([
      { id: 'trade', small: '2' },
      { id: 'treaty', colour: 'red' },
    ]);
    expect(suggestTags('', ['trade'], known, all).map(({ id }) => id)).toEqual(['islands', 'treaty']);
    expect(suggestTags('Trade', [], known, all)[0]).toMatchObject({ isMeant: true });
  });
});

describe('what is said of support', () => {
  const testimony = { annotation: { id: 'a', selectors: [] }, source: { id: 's', publisher: null } };
  it('counts independent sources, and says what counts once and what not at all', () => {
    expect(
      standingSentence('supported', {
        independent: 1,
        origins: [{ testimonies: [testimony, testimony], ties: ['same publisher'], isOwn: false }],
      }),
    ).toBe('It is supported by 1 independent source. 2 passages count once: they have one publisher.');
    expect(standingSentence('contradicted', { independent: 0, origins: [{ testimonies: [testimony], ties: [], isOwn: true }] })).toBe(
      'It is contradicted by no independent source. 1 passage is of its own origin and not counted.',
    );
  });
});
