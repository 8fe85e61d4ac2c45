import { describe, expect, it } from 'vitest';
import { kinds } from '../../../shared/annotations/index';
import { readDate } from '../../../shared/dates/read-date';
import type { KindFields } from '../../../shared/model/annotation';
import { acceptanceOf } from '../../../shared/suggest/acceptance';
import { dismissedIds, openSuggestions, taggedIn } from '../../../shared/suggest/open-suggestions';
import { inReadingOrder } from '../../../shared/suggest/suggested';
import { indexText } from '../../../shared/text/find-again';
import { toSelector } from '../../../shared/text/to-selector';
import { harbour } from './harbour';

const { text, at, date, figure, statement, reading, annotation } = harbour(
  'Roe said 80 berths were lost in 2014. It rained recently in May 1999.',
);
const year = date('2014', '2014');
const vague = date('recently', null, { reason: 'it names no time' });
const may = date('May 1999', '1999-05');
const berths = figure('80 berths', '80');
const roe = statement('Roe said 80 berths were lost in 2014', { speaker: 'Roe', cue: 'said', content: '80 berths were lost in 2014' });
const read = reading({ dates: [year, vague, may], figures: [berths], statements: [roe] });
const all = inReadingOrder(read.found, text);
const claim = kinds.claim.empty();
const openWith = (...annotations: ReturnType<typeof annotation>[]) =>
  openSuggestions(all, taggedIn(text, annotations), new Set()).map(({ start, end }) => text.slice(start, end));
const about = (words: string) => {
  const span = readDate(words);
  if (!span.ok) throw new Error(words);
  return span.span;
};

describe('suggestions in reading order', () => {
  it('have a statement before the figure and the date in it', () =>
    expect(all.map(({ id }) => id.split(' ')[0])).toEqual(['statement', 'figure', 'date', 'date', 'date']));
  it('have the one attributed first before a longer one that begins where it does', () => {
    const h = harbour('Roe agreed to close the port, saying it was old.');
    const agreed = h.statement('Roe agreed to close the port', { speaker: 'Roe', cue: 'agreed', content: 'to close the port' });
    const saying = h.statement('Roe agreed to close the port, saying it was old', { speaker: 'Roe', cue: 'saying', content: 'it was old' });
    const found = { dates: [], figures: [], statements: [saying, agreed] };
    expect(inReadingOrder(found, h.text).map(({ end }) => end)).toEqual([agreed.end, saying.end]);
  });
});

describe('a suggestion is not shown again', () => {
  it('where a claim or position has mostly the same words; what is inside stays', () => {
    expect(openWith()).toHaveLength(5);
    expect(openWith(annotation('80 berths were lost in 2014', claim))).toEqual(['80 berths', '2014', 'recently', 'May 1999']);
  });
  it('unless that annotation says other words of the sentence: one sentence may hold two statements', () => {
    const other = { ...claim, content: [{ passage: 0, start: 0, end: 8 }] } as KindFields;
    expect(openWith(annotation('Roe said 80 berths were lost in 2014', other))).toContain('Roe said 80 berths were lost in 2014');
  });
  it('where a figure of mostly the same words or of the same number is there, and not by a claim', () => {
    const quantity = { ...kinds.figure.empty(), low: '80' } as KindFields;
    expect(openWith(annotation('80 berths were', kinds.figure.empty()))).not.toContain('80 berths');
    expect(openWith(annotation('80', quantity))).not.toContain('80 berths');
    expect(openWith(annotation('80', kinds.figure.empty()))).toContain('80 berths');
    expect(openWith(annotation('80 berths', claim))).toContain('80 berths');
  });
  it('where an annotation around a date has it', () =>
    expect(openWith(annotation('80 berths were lost in 2014', claim, { about: about('2014') }))).not.toContain('2014'));
  it('where an annotation around a date has another, since there is nothing left to date', () =>
    expect(openWith(annotation('80 berths were lost in 2014', claim, { about: about('2013') }))).not.toContain('2014'));
  it('once it was dismissed, also where the text was moved on by a few words', () => {
    const dismissal = {
      suggestion: 'date' as const,
      selector: toSelector(`Now: ${text}`, { start: at('2014').start + 5, end: at('2014').end + 5 }),
    };
    const gone = dismissedIds(all, [dismissal as never], indexText(text));
    expect([...gone]).toEqual([`date ${at('2014').start} ${at('2014').end}`]);
    expect(openSuggestions(all, [], gone)).toHaveLength(4);
  });
});

describe('accepting a date', () => {
  const itemOf = (words: string) => all.find(({ id, start }) => id.startsWith('date') && start === at(words).start)!;
  it('dates the smallest annotation around it', () => {
    const small = annotation('80 berths were lost in 2014', claim);
    const tagged = taggedIn(text, [annotation(text, claim), small]);
    expect(acceptanceOf(itemOf('2014'), read, tagged)).toMatchObject({ act: 'date', clock: 'about', annotation: small });
  });
  it('says when it was said where it stands beside the content', () => {
    const cued = annotation('Roe said 80 berths were lost in 2014', { ...claim, content: [{ passage: 0, start: 9, end: 28 }] } as never);
    expect(acceptanceOf(itemOf('2014'), read, taggedIn(text, [cued]))).toMatchObject({ act: 'date', clock: 'said' });
  });
  it('makes an annotation where none is around it', () => expect(acceptanceOf(itemOf('May 1999'), read, []).act).toBe('annotate'));
  it('does nothing for words that name no time, and says why', () =>
    expect(acceptanceOf(itemOf('recently'), read, [])).toEqual({ act: 'nothing', reason: 'it names no time' }));
});
