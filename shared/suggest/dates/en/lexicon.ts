import type { Part, Step, Unit } from '../mention';

/** What an English word can be in a date. A word may be several things: "second" is a unit and an ordinal. */
export interface Word {
  month?: number;
  weekday?: number;
  /** Written short ("Sat", "Mar"): a date only beside other parts of one. */
  short?: boolean;
  cardinal?: number;
  ordinal?: number;
  unit?: Unit;
  /** How many of the unit: a fortnight is two weeks. */
  times?: number;
  plural?: boolean;
  season?: number;
  part?: Part;
  /** "last", "this", "next" and their like. */
  which?: Step;
  dayPart?: boolean;
  /** "the nineties". */
  decade?: number;
  /** A word that may stand before a date inside its phrase: "about", "nearly". */
  about?: boolean;
  bound?: boolean;
}

const words = new Map<string, Word>();

function add(names: string, word: Word): void {
  for (const name of names.split(' ')) words.set(name, { ...words.get(name), ...word });
}

const months = 'january february march april may june july august september october november december'.split(' ');
months.forEach((name, at) => add(name, { month: at + 1 }));
months.forEach((name, at) => name !== 'may' && add(name.slice(0, 3), { month: at + 1, short: true }));
add('sept', { month: 9, short: true });

const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
weekdays.forEach((name, at) => {
  add(name, { weekday: at + 1 });
  add(`${name}s`, { weekday: at + 1, plural: true });
  add(name.slice(0, 3), { weekday: at + 1, short: true });
});
add('tues', { weekday: 2, short: true });
add('weds', { weekday: 3, short: true });
add('thur thurs', { weekday: 4, short: true });

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
ones.forEach((name, at) => add(name, { cardinal: at }));
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
tens.forEach((name, at) => add(name, { cardinal: (at + 2) * 10 }));
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
ordinals.forEach((name, at) => add(name, { ordinal: at + 1 }));
add('thirtieth', { ordinal: 30 });
'twenties thirties forties fifties sixties seventies eighties nineties'
  .split(' ')
  .forEach((name, at) => add(name, { decade: (at + 2) * 10 }));

const units: readonly [string, Unit, number?][] = [
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['fortnight', 'week', 2],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['season', 'season'],
  ['semester', 'half'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'century', 10],
];
for (const [name, unit, times] of units) {
  add(name, { unit, ...(times ? { times } : {}) });
  add(`${name}s`, { unit, plural: true, ...(times ? { times } : {}) });
}
add('centuries', { unit: 'century', plural: true });
add('millennia', { unit: 'century', times: 10, plural: true });
add('night', { unit: 'day', dayPart: true });
add('nights', { unit: 'day', plural: true });

add('spring springtime', { season: 21 });
add('summer summertime', { season: 22 });
add('autumn fall', { season: 23 });
add('winter wintertime', { season: 24 });

add('early', { part: 'early' });
add('mid middle', { part: 'mid' });
add('late', { part: 'late' });

add('last past previous latest', { which: -1 });
add('this current', { which: 0 });
add('next coming upcoming', { which: 1 });

add('morning afternoon evening midday lunchtime dawn dusk noon midnight daybreak nightfall', { dayPart: true });

add('about around approximately roughly circa ca c', { about: true });
add('nearly almost over under some', { bound: true });

export const look = (word: string): Word | undefined => words.get(word);

/** The number of a year-like word such as "hundred"; read by `readCount`. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);
