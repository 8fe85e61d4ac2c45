import { dateSense, vague, type Sense, type Step, type Unit, type YearFrom } from './mention';
import type { Pattern, Read } from './patterns';
import { eraToEdtf, type EraId } from '../../dates/eras';

/** What Japanese and Chinese share in writing dates: 2016年12月15日, in figures of either kind. */

/** A number in figures, full-width figures or Han numerals. */
export const figure = '[\\d０-９〇零一二三四五六七八九十百元]';

const han = '〇一二三四五六七八九';

/** 28, ２８, 二十八, 二〇一六; 元 is the first year. Null where it is none. */
export function toNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  const plain = text.normalize('NFKC').replaceAll('零', '〇');
  if (plain === '元') return 1;
  if (/^\d+$/.test(plain)) return Number(plain);
  if (!/[十百]/.test(plain))
    return /^[〇一二三四五六七八九]+$/.test(plain) ? Number([...plain].map((each) => han.indexOf(each)).join('')) : null;
  const found = /^(?:([二三四五六七八九]?)百)?(?:([二三四五六七八九一]?)十)?([一二三四五六七八九])?$/.exec(plain);
  if (!found) return null;
  const digit = (each: string | undefined, alone: number) => (each === undefined ? 0 : each === '' ? alone : han.indexOf(each));
  return digit(found[1], 1) * 100 + digit(found[2], 1) * 10 + (found[3] ? han.indexOf(found[3]) : 0);
}

const eras: Record<string, EraId> = { 明治: 'meiji', 大正: 'taisho', 昭和: 'showa', 平成: 'heisei', 令和: 'reiwa' };

type Groups = Readonly<Record<string, string | undefined>>;

/** A written year, or the one a word such as 昨年 stands for. */
function yearOf(
  { year, word, minguo }: Groups,
  words: Readonly<Record<string, YearFrom>>,
): { year: number | null; yearFrom: YearFrom | null } | null {
  if (word !== undefined) return words[word] ? { year: null, yearFrom: words[word] } : null;
  const number = toNumber(year);
  // Years of the Republic of China: its first is 1912.
  if (minguo !== undefined && number) return { year: 1911 + number, yearFrom: null };
  return number === null || number < 100 ? null : { year: number, yearFrom: null };
}

function inEra({ era, year, month, day }: Groups): Read | null {
  const number = toNumber(year);
  if (number === null) return null;
  const found = eraToEdtf(eras[era!]!, number, toNumber(month), toNumber(day));
  return { sense: 'edtf' in found ? { is: 'edtf', edtf: found.edtf } : vague('calendar'), rule: 'era' };
}

const isMonth = (month: number | null) => month === null || (month >= 1 && month <= 12);
const isDay = (day: number | null) => day === null || (day >= 1 && day <= 31);

/** The patterns of the calendar; `words` are those for years ("last year") that may stand before a month, `dayMark` ends a day. */
export function calendarPatterns(words: Readonly<Record<string, YearFrom>>, dayMark: string): Pattern[] {
  const yearWord = `(?<word>${Object.keys(words).join('|')})`;
  const month = `(?<month>${figure}{1,3})月`;
  const day = `(?<day>${figure}{1,3})${dayMark}`;
  const read = (groups: Groups): Read | null => {
    if (groups['era']) return inEra(groups);
    const year = yearOf(groups, words);
    const [m, d] = [toNumber(groups['month']), toNumber(groups['day'])];
    // A month never stands without the year that is written before it: the resolver would give it another.
    if (!year && groups['year'] && groups['month']) return { sense: vague('era'), rule: 'month' };
    if (!year || !isMonth(m) || !isDay(d)) return null;
    if (m === null && year.yearFrom) return null;
    return { sense: dateSense({ ...year, month: m, day: d }), rule: d !== null ? 'day' : m !== null ? 'month' : 'year' };
  };
  return [
    {
      pattern: new RegExp(
        `(?:(?:(?<era>明治|大正|昭和|平成|令和)|(?<minguo>民国|民國))?(?<year>${figure}{1,5})年|${yearWord}の?)\\s?(?:${month}\\s?(?:${day})?)?(?!間|前|後|代|以内|级)`,
        'g',
      ),
      read,
    },
    {
      pattern: new RegExp(`${month}\\s?(?:${day})?(?!間)`, 'g'),
      read: ({ month: m, day: d }) => {
        const [named, nth] = [toNumber(m), toNumber(d)];
        return named === null || !isMonth(named) || !isDay(nth)
          ? null
          : { sense: dateSense({ month: named, day: nth }), rule: nth === null ? 'month' : 'day' };
      },
    },
    {
      pattern: new RegExp(`(?:(?<bce>紀元前|公元前|前))?(?<nth>${figure}{1,3})世[紀纪]`, 'g'),
      read: ({ nth, bce }) =>
        toNumber(nth) ? { sense: { is: 'century', nth: toNumber(nth)!, bce: bce !== undefined }, rule: 'century' } : null,
    },
    {
      pattern: new RegExp(`(?<year>${figure}{4})年代`, 'g'),
      read: ({ year }) => {
        const from = toNumber(year);
        return from === null || from % 10 !== 0 ? null : { sense: { is: 'decade', from }, rule: 'decade' };
      },
    },
    {
      pattern: new RegExp(`(?:紀元前|公元前)(?<year>${figure}{1,4})年`, 'g'),
      read: ({ year }) => (toNumber(year) ? { sense: dateSense({ year: 1 - toNumber(year)! }), rule: 'year' } : null),
    },
  ];
}

/** Words that stand for one sense each. */
export function wordPatterns(senses: Readonly<Record<string, [Sense, string]>>): Pattern {
  const names = Object.keys(senses).sort((a, b) => b.length - a.length);
  return {
    pattern: new RegExp(`(?<name>${names.join('|')})`, 'g'),
    read: ({ name }) => ({ sense: senses[name!]![0], rule: senses[name!]![1] }),
  };
}

export const period = (unit: Unit, by: number): [Sense, string] => [{ is: 'period', unit, by }, unit];
export const near = (unit: Unit, by: number): [Sense, string] => [{ is: 'near', unit, by }, by === 0 ? `same ${unit}` : `adjacent ${unit}`];
export const noTime: [Sense, string] = [vague('vague'), 'vague'];

/** "3年前", "两周后": counted from the publication; `units` are the words for each unit. */
export function countPatterns(units: Readonly<Record<string, Unit>>, ago: string, hence: string): Pattern[] {
  const unit = Object.keys(units)
    .sort((a, b) => b.length - a.length)
    .join('|');
  const count = `(?<count>${figure}{1,4}|两|数|几|半)\\s?(?<unit>${unit})`;
  const toCount = (text: string | undefined) =>
    text === '两' ? 2 : text === '数' || text === '几' || text === '半' ? null : toNumber(text);
  const counted =
    (step: Step) =>
    (groups: Groups): Read => {
      const number = toCount(groups['count']);
      if (number === null) return { sense: vague('vague'), rule: 'vague' };
      return {
        sense: { is: 'count', unit: units[groups['unit']!]!, by: step * number, from: 'published' },
        rule: step < 0 ? 'ago' : 'from now',
      };
    };
  return [
    { pattern: new RegExp(`${count}(?:${ago})`, 'g'), read: counted(-1) },
    { pattern: new RegExp(`${count}(?:${hence})`, 'g'), read: counted(1) },
  ];
}
