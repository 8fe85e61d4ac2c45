import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuery } from '../../../shared/search/format-query';
import { parseQuery, readsText, type Query } from '../../../shared/search/query';

const read = (typed: string): Query => {
  const query = parseQuery(typed);
  if (query.is === 'error') throw new Error(query.message);
  return query;
};
const shapeOf = (query: Query): unknown => {
  if (query.is === 'all' || query.is === 'any') return { [query.is]: query.of.map(shapeOf) };
  if (query.is === 'not') return { not: shapeOf(query.of) };
  if (query.is === 'words') return `${query.field ? `${query.field}:` : ''}${query.words.join(' ')}${query.prefix ? '*' : ''}`;
  return query.is === 'choice' ? `${query.field}=${query.value}` : `${query.field} ${query.span.edtf}`;
};
const shape = (typed: string) => shapeOf(read(typed));
const problem = (typed: string) => {
  const query = parseQuery(typed);
  return query.is === 'error' ? `${typed.slice(query.start, query.end)} | ${query.message}` : `read as ${JSON.stringify(shapeOf(query))}`;
};

describe('the query language', () => {
  it('asks for everything when nothing is typed', () => expect(shape('  ')).toEqual({ all: [] }));
  it('asks for all words, in any case and accent', () => expect(shape('Harbour TRÉATY')).toEqual({ all: ['harbour', 'treaty'] }));
  it('keeps a phrase together', () => expect(shape('"freedom of navigation"')).toBe('freedom of navigation'));
  it('takes curly and angle quotation marks', () => expect(shape('“a b” «c d»')).toEqual({ all: ['a b', 'c d'] }));
  it('makes a phrase of what is typed with a sign inside', () =>
    expect(shape("co-operate don't")).toEqual({ all: ['co operate', 'don t'] }));
  it('reads a star as the beginning of a word', () => expect(shape('harb*')).toBe('harb*'));
  it('reads a minus before a word, a phrase, a field and a group', () =>
    expect(shape('-a -"b c" -title:d -(e f)')).toEqual({
      all: [{ not: 'a' }, { not: 'b c' }, { not: 'title:d' }, { not: { all: ['e', 'f'] } }],
    }));
  it('joins only its neighbours with OR', () => expect(shape('a OR b c')).toEqual({ all: [{ any: ['a', 'b'] }, 'c'] }));
  it('groups with parentheses, also after a field', () =>
    expect(shape('title:(port OR quay) (a b)')).toEqual({ all: [{ any: ['title:port', 'title:quay'] }, { all: ['a', 'b'] }] }));
  it('takes a space after a field', () => expect(shape('title: harbour')).toBe('title:harbour'));
  it('knows the fixed answers, however they are spaced', () =>
    expect(shape('status:in-progress status:"To do" kind:claims has:claim')).toEqual({
      all: ['status=in progress', 'status=to do', 'kind=claim', 'has=claims'],
    }));
  it('reads dates in words and EDTF', () =>
    expect(shape('before:1950 after:"May 1848" dated:184X')).toEqual({ all: ['before 1950', 'after 1848-05', 'dated 184X'] }));
  it('looks for times and addresses as words', () =>
    expect(shape('15:30 https://www.example')).toEqual({ all: ['15 30', 'https www example'] }));
  it('pairs letters where no space parts words', () => {
    expect(shape('東京都')).toBe('東京 京都');
    expect(shape('都')).toBe('都*');
  });
  it('passes over signs that are no words', () => expect(shape('harbour & port')).toEqual({ all: ['harbour', 'port'] }));
  it('knows whether metadata can answer', () => {
    expect(readsText(read('status:done title:harbour before:1950'))).toBe(false);
    expect(readsText(read('status:done harbour'))).toBe(true);
    expect(readsText(read('-(title:a OR text:b)'))).toBe(true);
  });
});

describe('a query that cannot be read says what is wrong, and where', () => {
  it.each([
    ['a "b c', '"b c | This quotation mark has no partner. Put another one where the phrase ends.'],
    ['(a b', '( | This opening parenthesis has no partner.'],
    ['a) b', ') | This closing parenthesis has no partner.'],
    ['()', '() | There is nothing between these parentheses.'],
    ['pubisher:Times', 'pubisher: | There is no field “pubisher”. To look for these words, put them in quotation marks.'],
    ['title:', 'title: | Nothing stands after title: yet.'],
    ['title:(author:x)', 'author: | A field cannot stand inside another one (title:).'],
    ['status:ready', 'ready | status: takes one of "to do", "in progress", done, "nothing found".'],
    ['before:soonish', 'soonish | “soonish”: This could not be read as a date.'],
    ['ha*bour', 'ha*bour | A star stands at the end of a word only: harb* finds harbour.'],
    ['*', '* | A star needs the beginning of a word before it.'],
    ['OR a', 'OR | OR stands between two things to look for; one of them is missing.'],
    ['a OR', 'OR | Something to look for is missing here.'],
    ['""', '"" | There is no word here to look for.'],
  ])('%s', (typed, said) => expect(problem(typed)).toBe(said));
  it('a relative date, which nothing counts from', () => expect(problem('before:yesterday')).toContain('yesterday | '));
  it('more than can be kept', () => expect(problem('a'.repeat(2_001))).toContain('too long'));
  it('nesting without end', () => expect(problem('('.repeat(500))).toContain('nested too deeply'));
});

describe('formatQuery', () => {
  it.each([
    'harbour treaty',
    '"freedom of navigation" harb*',
    '-a -"b c" -(d e)',
    'a OR b c',
    'title:(port OR quay) status:"in progress" kind:claim',
    'before:"May 1848" possibly-after:1848/1850 dated:1848?',
    '東京都 都 "都"',
    'NOT NOT a',
    '((a b) OR (c -d)) (e OR f)',
    'title:"OR" "NOT" co-operate',
  ])('is read back as the same query: %s', (typed) => expect(read(formatQuery(read(typed)))).toEqual(read(typed)));

  it('is read back as the same query whatever is typed, and nothing typed throws', () => {
    const piece = fc.constantFrom(
      'a',
      'b*',
      '"c d"',
      '-',
      '(',
      ')',
      ' ',
      ' ',
      'OR',
      ' OR ',
      'title:',
      'status:done',
      'before:1950',
      '都',
      '”',
      '*',
      ':',
      "'",
      'NOT ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((parts) => parts.join('')),
          fc.string({ unit: 'grapheme' }),
        ),
        (typed) => {
          const query = parseQuery(typed);
          expect(query.is === 'error' ? query : parseQuery(formatQuery(query))).toEqual(query);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
