import { describe, expect, it } from 'vitest';
import { Annotation } from '../../../shared/model/annotation';
import { dateDraft, figureDraft, statementDraft } from '../../../shared/suggest/to-draft';
import { suggestFigures } from '../../../shared/suggest/figures';
import { figurePassage } from '../../../shared/suggest/figure-passage';
import type { FigureSuggestion, StatementSuggestion } from '../../../shared/suggest/suggestion';
import { voicesOf } from '../../../shared/suggest/voices';
import { harbour } from './harbour';

const { text, at, date, figure, statement, reading, annotation } = harbour(
  'Mayor Jane Roe said Friday that “about 80 berths” were lost in the 1956 flood and in 2014. A senior official, speaking on condition of anonymity, insisted the port must reopen in January. In May 1999 the harbour burned.',
);
const friday = date('Friday', '2016-12-16', { anchor: '2016-12-16', direction: 'past', rule: 'weekday' });
const flood = date('1956', '1956', { rule: 'a year' });
const lost = date('2014', '2014');
const january = date('January', '2017-01', { anchor: '2016-12-16', direction: 'future' });
const burned = date('May 1999', '1999-05');
const berths = figure('about 80 berths', '80', { unit: 'berths', comparator: 'about', measures: 'berths lost' });
const roe = statement('Mayor Jane Roe said Friday that “about 80 berths” were lost in the 1956 flood and in 2014', {
  speaker: 'Mayor Jane Roe',
  cue: 'said',
  content: '“about 80 berths” were lost in the 1956 flood and in 2014',
  direct: true,
  who: { named: 'Jane Roe', role: 'Mayor' },
  rule: 'cue before',
});
const official = statement('A senior official, speaking on condition of anonymity, insisted the port must reopen in January', {
  speaker: 'A senior official',
  cue: 'insisted',
  content: 'the port must reopen in January',
  kind: 'position',
  stance: 'for',
  issue: 'Reopening the port',
  who: { anonymous: true },
});
const all = { dates: [friday, flood, lost, january, burned], figures: [berths], statements: [roe, official] };
const read = reading(all);

describe('a statement accepted', () => {
  it('fills a claim: who, their office, when it was said, what it is about, the words of cue and content', () => {
    const draft = statementDraft(roe, read);
    expect(draft.fields).toEqual({
      kind: 'claim',
      statement: '“about 80 berths” were lost in the 1956 flood and in 2014',
      speakers: [{ name: 'Jane Roe', role: 'Mayor', unnamed: false, actor: null }],
      attribution: 'direct quotation',
      cue: [{ passage: 0, start: 15, end: 19 }],
      content: [{ passage: 0, start: at('“about').start, end: at('2014').end }],
      negated: null,
      checking: 'unreviewed',
    });
    expect(draft.said).toMatchObject({ edtf: '2016-12-16', words: 'Friday', reference: '2016-12-16', resolvedBy: 'me' });
    // The flood of 1956 is named by its year: the statement is about 2014.
    expect(draft.about?.edtf).toBe('2014');
    expect(draft.rules).toEqual(['statement: cue before', 'date: weekday', 'date: a date']);
  });

  it('fills a position of someone unnamed, who stays unnamed', () => {
    const { fields, said, about } = statementDraft(official, read);
    expect(fields).toMatchObject({
      kind: 'position',
      statement: 'The port must reopen in January',
      holders: [{ name: 'A senior official', unnamed: true, role: null, actor: null }],
      issue: 'Reopening the port',
      stance: 'for',
      condition: null,
    });
    expect(said).toBeNull();
    expect(about?.edtf).toBe('2017-01');
  });

  it('keeps why a source leaves its speaker unnamed, and says that the attribution is anonymous', () =>
    expect(statementDraft({ ...official, kind: 'claim' }, read).fields).toMatchObject({
      attribution: 'anonymous',
      anonymity: 'on condition of anonymity',
    }));

  it('says no when it was said where the text does not: the publication date is not taken for it', () =>
    expect(statementDraft(roe, reading({ ...all, dates: [lost] })).said).toBeNull());

  it('leaves words waiting while no publication date is known', () => {
    const draft = statementDraft(roe, reading({ ...all, dates: [{ ...friday, edtf: null, anchor: null }] }, null));
    expect(draft.said).toBeNull();
    expect(draft.unresolved).toEqual({ said: 'Friday' });
  });

  it('has a date of a clause of its own for neither clock', () => {
    const h = harbour('Roe, who met Poe on Thursday, said the port closed.');
    const thursday = h.date('Thursday', '2016-12-15');
    const said = h.statement(h.text, { speaker: 'Roe', cue: 'said', content: 'the port closed' });
    expect(statementDraft(said, h.reading({ dates: [thursday], statements: [said] })).said).toBeNull();
  });

  it.each([
    ['Roe said on Friday the port closed.', 'the port closed', true],
    ['Roe told reporters in Tokyo on Friday that the port closed.', 'the port closed', true],
    ['“The port closed,” Roe said in an interview on Friday.', '“The port closed,”', true],
    ['During Friday’s talks, Roe said the port closed.', 'the port closed', true],
    ['On Friday Roe said the port closed.', 'the port closed', true],
    ['Roe said the port closed and was trying to win time in talks, which ended Friday.', 'the port closed', false],
    ['They met in Tokyo on Friday with a view to what Roe said, the port closed.', 'the port closed', false],
  ])('%s', (sentence, content, isSaid) => {
    const h = harbour(sentence);
    const day = h.date('Friday', '2016-12-16', { anchor: '2016-12-16' });
    const cue = sentence.includes('told') ? 'told' : 'said';
    const said = h.statement(sentence, { speaker: 'Roe', cue, content });
    expect(statementDraft(said, h.reading({ dates: [day], statements: [said] })).said?.edtf ?? null).toBe(isSaid ? '2016-12-16' : null);
  });

  it('is not dated by what somebody else says in its sentence', () => {
    const h = harbour('Roe said it closes in 2018, and that Poe agreed to wait.');
    const first = h.statement(h.text, { speaker: 'Roe', cue: 'said', content: 'it closes in 2018' });
    const second = h.statement('Poe agreed to wait', { speaker: 'Poe', cue: 'agreed', content: 'to wait' });
    expect(statementDraft(second, h.reading({ dates: [h.date('2018', '2018')], statements: [first, second] })).said).toBeNull();
  });

  it('has the full name of an official whom the text names in full elsewhere, unless two share it', () => {
    const h = harbour('Mayor Jane Roe and Roe said it. Judge Ann Poe, Judge Max Poe and Poe agreed.');
    const by = (speaker: string) => h.statement(h.text, { speaker, cue: 'said', content: 'it' });
    const short = { ...by('Roe'), speaker: { start: 19, end: 22, text: 'Roe', anonymous: false } };
    const named = (statements: StatementSuggestion[], of: StatementSuggestion) =>
      (statementDraft(of, h.reading({ statements: [...statements, of] })).fields as { speakers: object[] }).speakers;
    expect(named([by('Mayor Jane Roe')], short)).toMatchObject([{ name: 'Jane Roe', role: 'Mayor' }]);
    expect(named([by('Judge Ann Poe'), by('Judge Max Poe')], by('Poe'))).toMatchObject([{ name: 'Poe' }]);
  });

  it('is not about a date of a clause of its own', () => {
    const h = harbour('Roe put the fall down to prices, and to sanctions for the war in 2014.');
    const said = h.statement(h.text, {
      speaker: 'Roe',
      cue: 'put',
      content: 'the fall down to prices, and to sanctions for the war in 2014',
    });
    expect(statementDraft(said, h.reading({ dates: [h.date('2014', '2014')], statements: [said] })).about).toBeNull();
  });

  it('is not dated by the dateline of its article', () => {
    const h = harbour('NEMURO, Dec. 16, 2016 - The port said 80 berths were lost.');
    const dates = [h.date('Dec. 16, 2016', '2016-12-16')];
    const said = h.statement('The port said 80 berths were lost', { speaker: 'The port', cue: 'said', content: '80 berths were lost' });
    const berthCount = h.figure('80', '80');
    expect(statementDraft(said, h.reading({ dates, statements: [said] })).said).toBeNull();
    expect(figureDraft(berthCount, h.reading({ dates, figures: [berthCount] })).about).toBeNull();
  });

  it('is about nothing where its content names two times', () => {
    const h = harbour('Roe said the port closed in 2014 and in 2015.');
    const said = h.statement(h.text, { speaker: 'Roe', cue: 'said', content: 'the port closed in 2014 and in 2015' });
    const dates = [h.date('2014', '2014'), h.date('2015', '2015')];
    expect(statementDraft(said, h.reading({ dates, statements: [said] })).about).toBeNull();
  });

  it('makes a record that the store accepts', () => {
    for (const draft of [statementDraft(roe, read), statementDraft(official, read), figureDraft(berths, read)]) {
      const { fields, said, about, unresolved, rules } = draft;
      const made = annotation(text.slice(draft.passage.start, draft.passage.end), fields, {
        said,
        about,
        unresolved,
        suggestedBy: [...rules],
      });
      expect(Annotation.safeParse(made).error).toBeUndefined();
    }
  });
});

describe('a figure accepted', () => {
  it('has its numbers, and is credited to whoever says it', () => {
    const draft = figureDraft(berths, read);
    expect(draft.fields).toEqual({
      kind: 'figure',
      variant: 'quantity',
      low: '80',
      high: null,
      comparator: 'about',
      unit: 'berths',
      currency: null,
      measures: 'berths lost',
      speakers: [{ name: 'Jane Roe', role: 'Mayor', unnamed: false, actor: null }],
    });
    expect(draft.about?.edtf).toBe('2014');
    expect(draft.said?.edtf).toBe('2016-12-16');
    expect(draft.rules).toEqual(['figure: a count', 'statement: cue before', 'date: weekday', 'date: a date']);
  });

  it('has the code of a unit that is clear, and none for what is counted', () => {
    const h = harbour('It is 12 km and 5 berths long.');
    const [length, berthCount] = [h.figure('12', '12', { unit: 'km' }), h.figure('5', '5', { unit: 'berths' })];
    const both = h.reading({ figures: [length, berthCount] });
    expect(figureDraft(length, both).fields).toMatchObject({ unit: 'km', unitCode: 'km' });
    expect(figureDraft(berthCount, both).fields).not.toHaveProperty('unitCode');
  });
  it('has no date that a clause of its own has', () => {
    const h = harbour('Russia supplies a tenth of the gas, and firms have held shares since the 1990s.');
    const tenth = h.figure('a tenth', '0.1');
    expect(figureDraft(tenth, h.reading({ figures: [tenth], dates: [h.date('the 1990s', '199X')] })).about).toBeNull();
  });
  it('is credited to nobody where nobody says it, and takes its sentence’s one date', () => {
    const h = harbour('About 6,000 residents were alive in March.');
    const people = h.figure('About 6,000 residents', '6000');
    const draft = figureDraft(people, h.reading({ figures: [people], dates: [h.date('March', '2016-03')] }));
    expect(draft.fields).toMatchObject({ speakers: [] });
    expect(draft.about?.edtf).toBe('2016-03');
    expect(draft.rules).toEqual(['figure: a count', 'date: a date']);
  });
});

describe('a date accepted by itself', () => {
  it('makes a claim of its sentence in the source’s own voice', () => {
    const draft = dateDraft(burned, read);
    expect(text.slice(draft.passage.start, draft.passage.end)).toBe('In May 1999 the harbour burned.');
    expect(draft.fields).toMatchObject({ kind: 'claim', attribution: "the source's own voice", statement: null });
    expect(draft.about?.edtf).toBe('1999-05');
  });

  it('says nothing of whose voice a sentence is where somebody else speaks in it', () => {
    const h = harbour('Roe said it burned, a sign of the 1956 storms.');
    const said = h.statement('Roe said it burned', { speaker: 'Roe', cue: 'said', content: 'it burned' });
    const storms = h.date('1956', '1956');
    expect(dateDraft(storms, h.reading({ dates: [storms], statements: [said] })).fields).toMatchObject({ attribution: null, speakers: [] });
  });

  it('makes the statement it stands in, dated by it', () => {
    const draft = dateDraft(flood, read);
    expect(draft.passage).toEqual({ start: roe.start, end: roe.end });
    expect(draft.about?.edtf).toBe('1956');
    expect(draft.said?.edtf).toBe('2016-12-16');
    // Not the rule of the other date, which it no longer rests on.
    expect(draft.rules).toEqual(['statement: cue before', 'date: weekday', 'date: a year']);
  });
});

describe('the voices of a speaker', () => {
  const speaker = (words: string, more = {}) => voicesOf({ start: 0, end: 1, text: words, anonymous: false, ...more });
  const named = (name: string, role: string | null = null) => ({ name, role, unnamed: false, actor: null });
  const unnamed = (name: string) => ({ name, role: null, unnamed: true, actor: null });

  it('are several for people who speak together, each without title and with their office', () =>
    expect(speaker('Visiting Russian President Vladimir Putin and Prime Minister Shinzo Abe')).toEqual([
      named('Vladimir Putin', 'Russian President'),
      named('Shinzo Abe', 'Prime Minister'),
    ]));
  it('are the one meant by a short form of several named together', () =>
    expect(speaker('Abe', { named: 'Russian President Vladimir Putin and Prime Minister Shinzo Abe', role: 'President' })).toEqual([
      named('Shinzo Abe', 'Prime Minister'),
    ]));
  it('name who is named beside a pronoun, and nobody for the pronoun', () =>
    expect(speaker('he and Putin')).toEqual([unnamed('he'), named('Putin')]));
  it.each([
    ['the then-Soviet Union', named('Soviet Union')],
    ['the Ministry of Land and Transport', named('Ministry of Land and Transport')],
    ['Mr. Roe', named('Roe')],
    ['Visiting Mayor Jane Roe', named('Jane Roe', 'Mayor')],
    ['Foreign Minister Jane van der Roe', named('Jane van der Roe', 'Foreign Minister')],
    ['外務省', named('外務省')],
    ['He', unnamed('He')],
    ['Japanese officials', unnamed('Japanese officials')],
    ['The leaders', unnamed('The leaders')],
    ['a Japanese state bank', unnamed('a Japanese state bank')],
  ])('%s', (words, voice) => expect(speaker(words)).toEqual([voice]));
});

describe('the words of a figure', () => {
  const passageOf = (sentence: string, words: string, more: Partial<FigureSuggestion>) => {
    const h = harbour(sentence);
    const { start, end } = figurePassage(h.figure(words, '80', more), sentence);
    return sentence.slice(start, end);
  };
  it('are the number with what bounds it and what it counts', () => {
    const found = (sentence: string) => suggestFigures(sentence, { language: 'en' }).map((each) => figurePassage(each, sentence));
    const wordsFound = (sentence: string) => found(sentence).map(({ start, end }) => sentence.slice(start, end));
    expect(wordsFound('They made about 80 business deals.')).toEqual(['about 80 business deals']);
    expect(wordsFound('It moved the 6,000 or so former residents.')).toEqual(['6,000 or so former residents']);
    expect(wordsFound('The least wage is 9,860 won an hour there.')).toEqual(['9,860 won an hour']);
    expect(passageOf('It was 80.7 as of March.', '80.7', { unit: 'years' })).toBe('80.7');
    expect(passageOf('80 (of deals)', '80', { unit: 'deals' })).toBe('80');
    expect(passageOf('80 islanders', '80', { unit: 'island' })).toBe('80');
  });
});
