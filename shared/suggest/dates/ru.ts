import { once } from '../../amounts/once';
import { russian as numberNames } from '../../amounts/russian/names';
import { readSpelled } from '../../amounts/spelled-number';
import type { Grammar } from './grammar';
import { dateSense, vague, type Part, type Sense, type Step, type Unit, type YearFrom } from './mention';
import { findByPatterns, type Pattern, type PatternLanguage, type Read } from './patterns';

type Groups = Readonly<Record<string, string | undefined>>;

/** The cases of each month, weekday, season and unit; a name is found by its place in the list. */
const months = [
  'январ(?:ь|я|е|ю|ём|ем)',
  'феврал(?:ь|я|е|ю|ём|ем)',
  'март(?:а|е|у|ом)?',
  'апрел(?:ь|я|е|ю|ем)',
  'ма(?:й|я|е|ю|ем)',
  'июн(?:ь|я|е|ю|ем)',
  'июл(?:ь|я|е|ю|ем)',
  'август(?:а|е|у|ом)?',
  'сентябр(?:ь|я|е|ю|ём|ем)',
  'октябр(?:ь|я|е|ю|ём|ем)',
  'ноябр(?:ь|я|е|ю|ём|ем)',
  'декабр(?:ь|я|е|ю|ём|ем)',
];
const weekdays = [
  'понедельник(?:а|у|е|ом)?',
  'вторник(?:а|у|е|ом)?',
  'сред(?:а|у|ы|ой)',
  'четверг(?:а|у|е|ом)?',
  'пятниц(?:а|у|ы|е|ей)',
  'суббот(?:а|у|ы|е|ой)',
  'воскресень(?:е|я|ю|ем)',
];
const seasons = ['весн(?:а|ы|ой|у|е)', 'лет(?:о|ом)', 'осен(?:ь|и|ью)', 'зим(?:а|ы|ой|у|е)'];
const units: readonly [string, Unit][] = [
  ['дн(?:я|ей|и)|день|сут(?:ки|ок)', 'day'],
  ['недел(?:я|ю|и|е|ь)', 'week'],
  ['месяц(?:а|ев|е)?', 'month'],
  ['квартал(?:а|ов|е)?', 'quarter'],
  ['год(?:а|у|ом)?|лет', 'year'],
  ['десятилети(?:е|я|й|и)', 'decade'],
  ['век(?:а|е|ов)?|столети(?:е|я|й|и)', 'century'],
];
const indexIn = (names: readonly string[], word: string) => names.findIndex((name) => new RegExp(`^(?:${name})$`, 'iu').test(word));
const unitOf = (word: string): Unit => units.find(([name]) => new RegExp(`^(?:${name})$`, 'iu').test(word))![1];
/** How many; null where the words say no number, or one so large that a year counted from it would be finer than meant. */
function toCount(words: string): number | null {
  if (/^\d+(?:,5)?$/.test(words)) return Number(words.replace(',', '.'));
  const small = words.toLowerCase();
  if (/^пол(?:тор[аы]|утора)$/.test(small)) return 1.5;
  const pieces = small.split(/\s/);
  const read = readSpelled((at) => pieces[at], 0, numberNames);
  return read?.end === pieces.length && read.value < 1000n ? Number(read.value) : null;
}

const month = `(?<month>${months.join('|')})`;
const weekday = `(?<weekday>${weekdays.join('|')})`;
const unit = `(?<unit>${units.map(([name]) => name).join('|')})`;
/** One of a unit, with no number before it: "год назад"; "лет назад" needs one. */
const oneUnit = '(?<one>день|неделю|месяц|квартал|год|десятилетие|век|столетие)';
const numberWord = `(?:${[...numberNames.words.keys()].join('|')})`;
/** Not the last digits of a longer number, nor the second of "два-три". */
const count = `(?<!\\d[\\s.,]|[\\p{L}\\d][-–—])(?<count>\\d{1,3}(?:,\\d)?(?:\\s${numberWord}\\.?)?|(?:${numberWord}\\s){0,4}${numberWord}|пол(?:тор[аы]|утора)|несколько|много)`;
const counted = `(?:${count}\\s${unit}|${oneUnit})`;
/** What makes "среда" surroundings and no Wednesday. */
const surrounding = '(?:окружающ|внешн|городск|социальн|культурн|образовательн|информационн|делов|природн|жизненн|конкурентн)';
const which =
  '(?<which>прошл|минувш|эт|текущ|нынешн|следующ|будущ|предыдущ|последующ)(?:ий|ый|ой|ого|ому|ем|ом|ей|ую|юю|ое|ее|его|ая|от|у)';
const yearWord = '(?:год(?:а|у|ом)?|г\\.)';
const bce = '(?<bce>\\s(?:до н\\.\\s?э\\.|до нашей эры))?';
/** What four digits count where they are no year: "в мае 2000 человек". */
const things = 'руб|долл|евро|тыс|млн|млрд|чел|процент|раз|тонн|км|килом|метр|штук';
const inYear = `(?:,?\\s(?:(?<year>\\d{4}(?=\\s${yearWord})|(?:1[5-9]|20)\\d\\d)(?![\\d%₽€$])(?!\\s?(?:${things}))(?:\\s${yearWord})?|(?<yearWhich>прошлого|минувшего|этого|текущего|нынешнего|следующего|будущего|того же)\\sгода))?`;

const steps: Record<string, Step> = { прошл: -1, минувш: -1, предыдущ: -1, эт: 0, текущ: 0, нынешн: 0, следующ: 1, будущ: 1, последующ: 1 };
const yearSteps: Record<string, YearFrom> = {
  прошлого: { from: 'published', by: -1 },
  минувшего: { from: 'published', by: -1 },
  этого: { from: 'published', by: 0 },
  текущего: { from: 'published', by: 0 },
  нынешнего: { from: 'published', by: 0 },
  следующего: { from: 'published', by: 1 },
  будущего: { from: 'published', by: 1 },
  'того же': { from: 'mention', by: 0 },
};

const yearOf = ({ year, yearWhich }: Groups) => ({
  year: year ? Number(year) : null,
  yearFrom: yearWhich ? yearSteps[yearWhich.toLowerCase()]! : null,
});

/** A pattern between the edges of words; `\b` knows Latin letters only. */
const edged = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'giu');
/** The same, where a full stop may end it. */
const open = (pattern: string) => new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?!\\p{L})`, 'giu');

const partBefore = '(?:(?<part>начал[еау]|середин[еыу]|конц[еау])\\s)?';
const partOf = (word: string | undefined): Part | null =>
  word === undefined ? null : word.toLowerCase().startsWith('нач') ? 'early' : word.toLowerCase().startsWith('сер') ? 'mid' : 'late';

const romans: Record<string, number> = { i: 1, v: 5, x: 10 };
function fromRoman(text: string): number {
  const values = [...text.toLowerCase()].map((each) => romans[each]!);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const fixed: Record<string, [Sense, string]> = {
  сегодня: [{ is: 'period', unit: 'day', by: 0 }, 'day'],
  вчера: [{ is: 'period', unit: 'day', by: -1 }, 'day'],
  позавчера: [{ is: 'period', unit: 'day', by: -2 }, 'day'],
  завтра: [{ is: 'period', unit: 'day', by: 1 }, 'day'],
  послезавтра: [{ is: 'period', unit: 'day', by: 2 }, 'day'],
  'следующий день': [{ is: 'near', unit: 'day', by: 1 }, 'adjacent day'],
  'тот же день': [{ is: 'near', unit: 'day', by: 0 }, 'same day'],
  'тот день': [{ is: 'near', unit: 'day', by: 0 }, 'same day'],
  'том же году': [{ is: 'near', unit: 'year', by: 0 }, 'same year'],
  'том же месяце': [{ is: 'near', unit: 'month', by: 0 }, 'same month'],
  накануне: [{ is: 'near', unit: 'day', by: -1 }, 'adjacent day'],
  недавно: [vague('vague'), 'vague'],
  скоро: [vague('vague'), 'vague'],
  сейчас: [vague('vague'), 'vague'],
  'настоящее время': [vague('vague'), 'vague'],
  'последнее время': [vague('vague'), 'vague'],
  ежегодно: [vague('repeats'), 'repeats'],
  ежедневно: [vague('repeats'), 'repeats'],
};

/** Women's names in a case where the month of the same letters needs a day, a year or a part. */
const isName = ({ month: name = '', year, yearWhich, part }: Groups) =>
  /^(?:Марта|Мая|Августа)$/.test(name) && !year && !yearWhich && !part;

const readDay = (groups: Groups): Read | null => {
  const day = Number(groups['day']);
  if (day < 1 || day > 31) return null;
  return { sense: dateSense({ ...yearOf(groups), day, month: indexIn(months, groups['month']!) + 1 }), rule: 'day' };
};

function readYear({ year, bce: before, part }: Groups): Read | null {
  const value = Number(year);
  return value === 0 ? null : { sense: dateSense({ year: before ? 1 - value : value }), rule: 'year', part: partOf(part) };
}

function readCount({ count: words, unit: name, one }: Groups, read: (by: number, unit: Unit) => Read): Read {
  const by = one ? 1 : toCount(words!);
  return by === null ? { sense: vague('vague'), rule: 'vague' } : read(by, unitOf(one ?? name!));
}

const patterns = once((): readonly Pattern[] => [
  { pattern: open(`(?<day>\\d{1,2})(?=\\s?(?:по|до|и|-|–|—)\\s?\\d{1,2}\\s${month}${inYear})`), read: readDay },
  { pattern: open(`(?<day>\\d{1,2})(?:-?го)?\\s${month}${inYear}`), read: readDay },
  {
    pattern: open(`(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})`),
    read: ({ day, number, year }) =>
      Number(number) > 12 || Number(number) < 1
        ? null
        : { sense: dateSense({ day: Number(day), month: Number(number), year: Number(year) }), rule: 'numeric' },
  },
  {
    pattern: open(`${partBefore}${month}${inYear}`),
    read: (groups) =>
      isName(groups)
        ? null
        : {
            sense: dateSense({ ...yearOf(groups), month: indexIn(months, groups['month']!) + 1 }),
            rule: 'month',
            part: partOf(groups['part']),
          },
  },
  {
    pattern: open(`${partBefore}(?<year>\\d{1,4})(?:-?(?:м|го|й))?\\s(?:году|года|год|годом|г\\.)${bce}`),
    read: (groups) => (Number(groups['year']) < 1000 && !groups['bce'] ? null : readYear(groups)),
  },
  { pattern: open(`(?<year>1[5-9]\\d\\d|20\\d\\d)(?=\\s?[-–—]\\s?\\d{4}\\s(?:гг|год))`), read: readYear },
  { pattern: open(`(?<=\\d{4}\\s?[-–—]\\s?)(?<year>1[5-9]\\d\\d|20\\d\\d)(?=\\s(?:гг|год))`), read: readYear },
  {
    pattern: edged(`(?:${which}\\s)?(?<!${surrounding}\\p{L}{2,3}\\s)${weekday}`),
    read: ({ which: step, weekday: name }) => ({
      sense: { is: 'weekday', weekday: indexIn(weekdays, name!) + 1, which: step ? steps[step.toLowerCase()]! : null, week: null },
      rule: 'weekday',
    }),
  },
  {
    pattern: edged(
      `(?<name>${Object.keys(fixed)
        .sort((a, b) => b.length - a.length)
        .join('|')})`,
    ),
    read: ({ name }) => ({ sense: fixed[name!.toLowerCase()]![0], rule: fixed[name!.toLowerCase()]![1] }),
  },
  {
    pattern: edged(`${which}\\s${unit}`),
    read: ({ which: step, unit: name }) => {
      const kind = unitOf(name!);
      const by = steps[step!.toLowerCase()]!;
      const isNear = /^(?:предыдущ|последующ)/iu.test(step!);
      return { sense: { is: isNear ? 'near' : 'period', unit: kind, by }, rule: isNear ? `adjacent ${kind}` : kind };
    },
  },
  {
    pattern: edged(`${counted}\\sназад`),
    read: (groups) => readCount(groups, (by, kind) => ({ sense: { is: 'count', unit: kind, by: -by, from: 'published' }, rule: 'ago' })),
  },
  {
    pattern: edged(`(?<=через\\s)${counted}`),
    read: (groups) => readCount(groups, (by, kind) => ({ sense: { is: 'count', unit: kind, by, from: 'mention' }, rule: 'later' })),
  },
  {
    pattern: open(`(?<decade>\\d{3}0|[2-9]0)(?:-?(?:е(?!\\s(?:мест|числ))|х|ых|ые)(?:\\sгод(?:ы|ов|ах|ам))?|-?м\\sгодам)`),
    read: ({ decade }) => ({
      sense: decade!.length === 4 ? { is: 'decade', from: Number(decade) } : { is: 'short decade', decade: Number(decade) },
      rule: 'decade',
    }),
  },
  {
    pattern: open(
      `${partBefore}(?:(?<roman>[IVXivx]{1,5})|(?<nth>\\d{1,2}(?:-?(?:м|го|й))?))\\s(?<word>век(?:а|е|у|ом)?|столети(?:е|я|и|ю))${bce}`,
    ),
    read: ({ roman, nth, word, bce: before, part }) => {
      const number = roman ? fromRoman(roman) : Number.parseInt(nth!, 10);
      // "2 века" are two centuries, "19 века" is of the nineteenth.
      const isCount = /^[234]$/.test(nth ?? '') && /^(?:века|столетия)$/i.test(word!);
      return number < 1 || isCount
        ? null
        : { sense: { is: 'century', nth: number, bce: before !== undefined }, rule: 'century', part: partOf(part) };
    },
  },
  {
    pattern: open(`(?<season>${seasons.join('|')})${inYear}`),
    read: (groups) => {
      const word = groups['season']!.toLowerCase();
      const year = yearOf(groups);
      const isPlain = year.year === null && year.yearFrom === null;
      if (isPlain && !/(?:ой|ом|ью)$/.test(word)) return null;
      return { sense: { is: 'season', code: 21 + indexIn(seasons, word), ...year, which: null }, rule: 'season' };
    },
  },
  {
    pattern: open(`(?<nth>перв|втор|треть|четв[её]рт|I{1,3}|IV)(?:ый|ой|ий|ом|ем|ого|его|ьем)?\\sквартал(?:е|а)?${inYear}`),
    read: (groups) => {
      const word = groups['nth']!.toLowerCase();
      const nth = /^[iv]+$/.test(word) ? fromRoman(word) : ['перв', 'втор', 'треть', 'четв'].findIndex((each) => word.startsWith(each)) + 1;
      return { sense: { is: 'season', code: 32 + nth, ...yearOf(groups), which: null }, rule: 'quarter' };
    },
  },
  {
    pattern: open(`(?<=(?<!\\p{L})(?:в|до|к)\\s)(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?![.,]?\\d|\\s?(?:[%₽€$]|${things}))`),
    read: ({ hour, minute }) => ({ sense: { is: 'clock' }, rule: 'time', clock: `${hour!.padStart(2, '0')}:${minute}` }),
  },
]);

const ahead =
  /(?<!\p{L})(?:будет|будут|состоится|состоятся|планиру\p{L}{1,4}|намерен\p{L}?|предстоит|ожида\p{L}{1,4}|запланирован\p{L}?|пройд[её]т|начн[её]тся|вступит|примет|станет|долж\p{L}{1,3})(?!\p{L})/iu;
const back = /\p{L}{2}(?:л|ла|ло|ли|лся|лась|лось|лись)(?!\p{L})/iu;

const language = once((): PatternLanguage => ({
  patterns: patterns(),
  stops: /[.!?…]\s(?=\p{Lu})|\n/gu,
  range: /^(?:по|до|-|–|—)$/u,
  list: /^и$/u,
  tenseOf: (sentence) => (ahead.test(sentence) ? 'future' : back.test(sentence) ? 'past' : null),
}));

/** Dates in Russian text. */
export const russian: Grammar = { id: 'ru', find: (text) => findByPatterns(text, language()) };
