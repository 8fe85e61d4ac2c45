import { once } from '../../amounts/once';
import { calendarPatterns, countPatterns, figure, near, noTime, period, toNumber, wordPatterns } from './han';
import type { Grammar } from './grammar';
import { dateSense, type YearFrom } from './mention';
import { findByPatterns, type Pattern, type PatternLanguage } from './patterns';

const years: Record<string, YearFrom> = {
  今年: { from: 'published', by: 0 },
  去年: { from: 'published', by: -1 },
  前年: { from: 'published', by: -2 },
  明年: { from: 'published', by: 1 },
  同年: { from: 'mention', by: 0 },
  次年: { from: 'mention', by: 1 },
  翌年: { from: 'mention', by: 1 },
};
const weekdays = '一二三四五六日';
const units = { 年: 'year', 个月: 'month', 個月: 'month', 个星期: 'week', 周: 'week', 週: 'week', 天: 'day' } as const;

const words = once(() =>
  wordPatterns({
    今天: period('day', 0),
    今晚: period('day', 0),
    今日: period('day', 0),
    昨天: period('day', -1),
    昨日: period('day', -1),
    昨晚: period('day', -1),
    前天: period('day', -2),
    明天: period('day', 1),
    后天: period('day', 2),
    後天: period('day', 2),
    本周: period('week', 0),
    这周: period('week', 0),
    上周: period('week', -1),
    上週: period('week', -1),
    下周: period('week', 1),
    下週: period('week', 1),
    本月: period('month', 0),
    上个月: period('month', -1),
    上月: period('month', -1),
    下个月: period('month', 1),
    下月: period('month', 1),
    今年: period('year', 0),
    去年: period('year', -1),
    明年: period('year', 1),
    后年: period('year', 2),
    本世纪: period('century', 0),
    上世纪: period('century', -1),
    当天: near('day', 0),
    同日: near('day', 0),
    次日: near('day', 1),
    第二天: near('day', 1),
    同年: near('year', 0),
    次年: near('year', 1),
    翌年: near('year', 1),
    最近: noTime,
    目前: noTime,
    近年来: noTime,
    将来: noTime,
    当时: noTime,
  }),
);

const patterns = once((): readonly Pattern[] => [
  ...calendarPatterns(years, '[日号號]'),
  words(),
  ...countPatterns(units, '前|以前', '后|後|以后'),
  {
    pattern: new RegExp(`(?<week>上|下|本|这)?(?:个)?(?:星期|周|週|礼拜)(?<day>[${weekdays}天])`, 'g'),
    read: ({ week, day }) => ({
      sense: {
        is: 'weekday',
        weekday: day === '天' ? 7 : weekdays.indexOf(day!) + 1,
        which: null,
        week: week === undefined ? null : week === '上' ? -1 : week === '下' ? 1 : 0,
      },
      rule: 'weekday',
    }),
  },
  {
    pattern: new RegExp(`(?<day>${figure}{1,3})[日号號](?!間|楼|线)`, 'g'),
    read: ({ day }) => {
      const nth = toNumber(day);
      return nth === null || nth < 1 || nth > 31 ? null : { sense: dateSense({ day: nth }), rule: 'day' };
    },
  },
]);

const language = once((): PatternLanguage => ({
  patterns: patterns(),
  stops: /[。！？\n]/g,
  range: /^(?:至|到|-|–|—|~|～)$/,
  list: /^(?:和|与|及|、)$/,
  tenseOf: (sentence) => (/(?:将|計劃|计划|预计|即将)/.test(sentence) ? 'future' : /(?:了|已|曾)/.test(sentence) ? 'past' : null),
}));

/** Dates in Chinese text. */
export const chinese: Grammar = { id: 'zh', find: (text) => findByPatterns(text, language()) };
