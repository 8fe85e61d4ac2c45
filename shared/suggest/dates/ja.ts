import { once } from '../../amounts/once';
import { calendarPatterns, countPatterns, figure, near, noTime, period, toNumber, wordPatterns } from './han';
import type { Grammar } from './grammar';
import { dateSense, vague, type YearFrom } from './mention';
import { findByPatterns, type Pattern, type PatternLanguage } from './patterns';

const years: Record<string, YearFrom> = {
  今年: { from: 'published', by: 0 },
  本年: { from: 'published', by: 0 },
  昨年: { from: 'published', by: -1 },
  去年: { from: 'published', by: -1 },
  一昨年: { from: 'published', by: -2 },
  来年: { from: 'published', by: 1 },
  再来年: { from: 'published', by: 2 },
  同年: { from: 'mention', by: 0 },
  翌年: { from: 'mention', by: 1 },
  前年: { from: 'mention', by: -1 },
};
const months: Record<string, number> = { 今月: 0, 先月: -1, 来月: 1 };
const seasons: Record<string, number> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 };
const weekdays = '月火水木金土日';
const units = { 年: 'year', か月: 'month', カ月: 'month', ヶ月: 'month', ヵ月: 'month', 週間: 'week', 日: 'day' } as const;

const words = once(() =>
  wordPatterns({
    今日: period('day', 0),
    本日: period('day', 0),
    きょう: period('day', 0),
    今朝: period('day', 0),
    今夜: period('day', 0),
    今晩: period('day', 0),
    昨日: period('day', -1),
    きのう: period('day', -1),
    昨夜: period('day', -1),
    昨晩: period('day', -1),
    一昨日: period('day', -2),
    おととい: period('day', -2),
    明日: period('day', 1),
    あした: period('day', 1),
    明後日: period('day', 2),
    あさって: period('day', 2),
    今週末: period('weekend', 0),
    先週末: period('weekend', -1),
    今週: period('week', 0),
    先週: period('week', -1),
    来週: period('week', 1),
    再来週: period('week', 2),
    今月: period('month', 0),
    先月: period('month', -1),
    来月: period('month', 1),
    今年度: period('year', 0),
    昨年度: period('year', -1),
    来年度: period('year', 1),
    今年: period('year', 0),
    本年: period('year', 0),
    昨年: period('year', -1),
    去年: period('year', -1),
    一昨年: period('year', -2),
    おととし: period('year', -2),
    来年: period('year', 1),
    再来年: period('year', 2),
    今世紀: period('century', 0),
    前世紀: period('century', -1),
    同日: near('day', 0),
    当日: near('day', 0),
    同じ日: near('day', 0),
    翌日: near('day', 1),
    前日: near('day', -1),
    翌週: near('week', 1),
    同月: near('month', 0),
    翌月: near('month', 1),
    前月: near('month', -1),
    同年: near('year', 0),
    翌年: near('year', 1),
    前年: near('year', -1),
    最近: noTime,
    近年: noTime,
    現在: noTime,
    将来: noTime,
    当時: noTime,
  }),
);

const patterns = once((): readonly Pattern[] => [
  ...calendarPatterns(years, '日'),
  words(),
  ...countPatterns(units, '前', '後'),
  {
    pattern: new RegExp(`(?:(?<week>先週|今週|来週)の?)?(?<day>[${weekdays}])曜日?`, 'g'),
    read: ({ week, day }) => ({
      sense: {
        is: 'weekday',
        weekday: weekdays.indexOf(day!) + 1,
        which: null,
        week: week === undefined ? null : week === '先週' ? -1 : week === '今週' ? 0 : 1,
      },
      rule: 'weekday',
    }),
  },
  {
    pattern: new RegExp(`(?:(?<month>今月|先月|来月)の?)?(?<day>${figure}{1,3})日(?!間|ぶり|目|付|前|後|以内|連続|本)`, 'g'),
    read: ({ month, day }) => {
      const nth = toNumber(day);
      if (nth === null || nth < 1 || nth > 31) return null;
      return month === undefined
        ? { sense: dateSense({ day: nth }), rule: 'day' }
        : { sense: { is: 'portion', unit: 'day', nth, count: 1, of: { is: 'period', unit: 'month', by: months[month]! } }, rule: 'day' };
    },
  },
  {
    pattern: new RegExp(`(?:(?<year>${figure}{4})年|(?<word>${Object.keys(years).join('|')})の?)(?<season>[春夏秋冬])`, 'g'),
    read: ({ year, word, season }) => ({
      sense: { is: 'season', code: seasons[season!]!, year: toNumber(year), yearFrom: word ? years[word]! : null, which: null },
      rule: 'season',
    }),
  },
  {
    pattern: new RegExp(`(?<year>${figure}{4})年の?(?<half>前半|上半期|後半|下半期)`, 'g'),
    read: ({ year, half }) => ({
      sense: { is: 'season', code: half === '前半' || half === '上半期' ? 40 : 41, year: toNumber(year), yearFrom: null, which: null },
      rule: 'half',
    }),
  },
  {
    pattern: new RegExp(`(?:(?<year>${figure}{4})年の?)?第?(?<nth>[1-4１-４一二三四])四半期`, 'g'),
    read: ({ year, nth }) => ({
      sense: { is: 'season', code: 32 + toNumber(nth)!, year: toNumber(year), yearFrom: null, which: null },
      rule: 'quarter',
    }),
  },
  {
    pattern: new RegExp(`(?<half>午前|午後)(?<hour>${figure}{1,3})時(?:(?<minute>${figure}{1,3})分|(?<thirty>半))?`, 'g'),
    read: ({ half, hour, minute, thirty }) => {
      const [h, m] = [toNumber(hour), thirty ? 30 : (toNumber(minute) ?? 0)];
      if (h === null || h > 12 || m > 59) return null;
      const clock = [(h % 12) + (half === '午後' ? 12 : 0), m].map((part) => String(part).padStart(2, '0')).join(':');
      return { sense: { is: 'clock' }, rule: 'time', clock };
    },
  },
  {
    pattern: new RegExp(`(?:数|${figure}{1,4})(?:年間|か月間|カ月間|ヶ月間|日間|週間)(?!前|後)`, 'g'),
    read: () => ({ sense: vague('duration'), rule: 'duration' }),
  },
  { pattern: /毎(?:年|月|週|日|朝|晩)/g, read: () => ({ sense: vague('repeats'), rule: 'repeats' }) },
]);

const language = once((): PatternLanguage => ({
  patterns: patterns(),
  stops: /[。！？\n]/g,
  range: /^(?:から|～|〜|~|-|–|ー|、から)$/,
  list: /^(?:と|、|や|及び|および)$/,
  tenseOf: (sentence) =>
    /(?:予定|見通し|方針|だろう|する見込み|開かれる|行われる)/.test(sentence)
      ? 'future'
      : /(?:した|った|いた|れた|んだ|だった)/.test(sentence)
        ? 'past'
        : null,
}));

/** Dates in Japanese text. */
export const japanese: Grammar = { id: 'ja', find: (text) => findByPatterns(text, language()) };
