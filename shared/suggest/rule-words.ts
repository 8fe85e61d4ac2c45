import type { SuggestionKind } from './suggested';

/** What found a suggestion, in a reader's words: "a day of the week". A rule that has no words here says what its id says. */
export const ruleWords = (kind: SuggestionKind, rule: string): string => readers[kind](rule) ?? rule.replace(/[-_/]+/g, ' ');

const readers: Readonly<Record<SuggestionKind, (rule: string) => string | undefined>> = {
  date: (rule) => dates[rule] ?? ofUnit(rule),
  figure: (rule) => {
    const [form = '', sort = ''] = rule.split('-');
    return forms[form] && sorts[sort] !== undefined ? `${forms[form]}${sorts[sort]}` : undefined;
  },
  statement: (rule) => {
    const own = rule.replace(/^[a-z]{2}-/, '');
    const middle = own.replace(/^middle-/, '');
    const words = statements[middle] ?? ofVerb(middle);
    return words && middle !== own ? `${words}, in the middle of what is said` : words;
  },
};

const dates: Readonly<Record<string, string>> = {
  day: 'a day of a month',
  month: 'a month',
  year: 'a year',
  decade: 'a decade',
  century: 'a century',
  season: 'a season',
  quarter: 'a quarter of a year',
  half: 'half of a year',
  'fiscal year': 'a fiscal year',
  era: 'a year of an era',
  weekday: 'a day of the week',
  holiday: 'a holiday',
  'named day': 'a day that has a name',
  numeric: 'a date in digits',
  time: 'a time of day',
  'part of day': 'a part of a day',
  hours: 'hours that nobody counted',
  ending: 'so long up to a date, or on from one',
  chrono: 'a date as the usual patterns of its language have it',
  portion: 'a part of a longer time',
  ago: 'so long before',
  'from now': 'so long after',
  last: 'the last so long',
  next: 'the next so long',
  earlier: 'before a date in the text',
  later: 'after a date in the text',
  length: 'a length of time',
  duration: 'a length of time that nobody counted',
  repeats: 'something that happens again and again',
  vague: 'words that name no certain time',
};

const units = new Set(['week', 'weekend', 'fortnight', 'millennium', 'minute', 'second', 'night', 'morning', 'afternoon', 'evening']);

function ofUnit(rule: string): string | undefined {
  const [which = '', ...rest] = rule.split(' ');
  const unit = rest.join(' ');
  if (unit === '') return units.has(which) ? `a ${which}` : undefined;
  const ways: Readonly<Record<string, string>> = {
    adjacent: `the ${unit} before or after`,
    same: `the same ${unit}`,
    the: `the ${unit} named before`,
    last: `the last ${unit}`,
    next: `the next ${unit}`,
    iso: `a date in digits, the year first`,
  };
  return ways[which];
}

const forms: Readonly<Record<string, string>> = {
  digits: 'a number in digits',
  words: 'a number in words',
  fraction: 'a fraction',
  plural: 'a number in the plural',
  range: 'two numbers, from one to the other',
};
const sorts: Readonly<Record<string, string>> = {
  count: ', and what it counts',
  bare: '',
  unit: ', and its unit',
  share: ', and what it is a part of',
  money: ' of money',
  age: ' of years of age',
};

const statements: Readonly<Record<string, string>> = {
  trailing: 'the words first, and after them who says so',
  inverted: 'the words first, then the verb and who says so',
  adjective: 'someone is of a mind, and of which',
  'according-to': 'according to someone',
  'passive-by': 'a verb in the passive, and by whom',
  'noun-that': 'a noun of saying, then “that” and what is said',
  'noun-to': 'a noun of intending, then “to” and what is to be done',
  'quoted-as-saying': 'someone quoted as saying so',
  relative: 'a clause on someone, and what they say',
  uncued: 'a quotation beside which nobody is named',
  'carried-over': 'a quotation beside which nobody is named: whoever spoke last goes on',
};

const complements: Readonly<Record<string, string>> = {
  that: 'then “that” and what is said',
  clause: 'then what is said',
  quotation: 'beside a quotation',
  object: 'and what it is about',
  to: 'then “to” and what is to be done',
  'hearer-to': 'to whom, then “to” and what is to be done',
  as: 'and “as” what',
  of: 'and “of” what',
  ing: 'and what is to be done',
};

function ofVerb(rule: string): string | undefined {
  const [, form, complement = ''] = /^(verb|participle)-(.+)$/.exec(rule) ?? [];
  const then = complements[complement];
  return form && then ? `${form === 'verb' ? 'who says so, the verb' : 'a verb of saying in a clause of its own'}, ${then}` : undefined;
}
