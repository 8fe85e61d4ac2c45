import { readCurrency } from '../../../amounts/currency';
import { once } from '../../../amounts/once';
import { units } from '../../../amounts/units';

/** What a Japanese number is in. */
export interface JapaneseMeasure {
  readonly start: number;
  readonly end: number;
  readonly sort: 'money' | 'unit' | 'share' | 'count' | 'time';
  readonly unit: string | null;
  readonly currency: string | null;
}

/** Words of time: dates, clock times, durations, ages and ordinals. */
const times =
  /(?:小时|分钟|个月|天|周(?!年)|岁|年間|年|か月|カ月|ヵ月|ヶ月|月|日間|日|時間|時|分間|分(?!の)|秒|週間|週|世紀|年代|歳|才|代|世|期|年度|泊|学期|周年|年ぶり)/y;

/** Words for money, the longest first. */
const money =
  /(?:人民元|人民币|美元|欧元|日元|英镑|港元|港币|澳元|加元|新台币|台币|新加坡元|新西兰元|瑞士法郎|卢布|韩元|香港ドル|米ドル|豪ドル|カナダドル|台湾ドル|シンガポールドル|スイスフラン|インドルピー|英ポンド|ユーロ|ルーブル|ウォン|ポンド|ドル|元(?!首|年|の|に|々|大|職)|円(?!形|周|滑|筒|卓)|バーツ|ペソ|ルピー|ルピア|フラン)/y;

/** Counters of things, Japanese and Chinese. */
const counters =
  /(?:辆|架|艘|家|座|所|人(?!民|間|権|類|気|口|工)|名|件|社|台|隻|機|棟|戸|世帯|頭|匹|羽|本|枚|冊|個|か所|カ所|ヵ所|ヶ所|箇所|か国|カ国|ヵ国|ヶ国|箇国|校|店舗|店|票|議席|便|倍|割|島|両|基|発|点(?!で|に)|通|億人|自治体|団体|カ国・地域|種類|品目|施設|会場|席|曲|作品|万人|社員|組|回線|ポイント|都市|港|軒|床|人分|食|杯|皿|着|足|缶|箱|袋|粒|株|口(?!座|論)|区|市町村|棟|往復|試合)/y;

/** Signs and Latin symbols of units, and the Japanese names of those known, the longest first. */
const unitNames = once(
  () =>
    new RegExp(
      `(?:${[
        ...new Set(
          units.flatMap(({ names, dimension, symbols }) =>
            dimension === 'time' ? [] : [...names.ja, ...symbols.filter((symbol) => /^[a-zA-Zµ]{2,}[²³23]?$|^[%％‰℃°]/.test(symbol))],
          ),
        ),
      ]
        .filter((name) => name.length > 1 || /[%％‰坪℃]/.test(name))
        .sort((a, b) => b.length - a.length)
        .map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
        .join('|')}|平方公里|公里|公顷|公斤|吨|トン|キロ|センチ|ミリ|メートル|ポンド|度)`,
      'y',
    ),
);

/** The longest word for money, a unit, a counter or a time that stands at an index. Money wins over a counter, a unit over both where it is longer. */
export function measureAfter(text: string, at: number): JapaneseMeasure | null {
  const place = text[at] === ' ' ? at + 1 : at;
  const read = (pattern: RegExp): string => {
    pattern.lastIndex = place;
    return pattern.exec(text)?.[0] ?? '';
  };
  const [cash, unit, counter, time] = [read(money), read(unitNames()), read(counters), read(times)];
  const longest = Math.max(cash.length, unit.length, counter.length, time.length);
  if (longest === 0) return null;
  const end = place + longest;
  if (cash.length === longest) {
    const code = readCurrency(cash)?.code ?? null;
    return { start: place, end, sort: 'money', unit: code === null ? cash : null, currency: code };
  }
  if (time.length === longest) return { start: place, end, sort: 'time', unit: time, currency: null };
  if (/[a-zA-Z]$/.test(unit) && /[a-zA-Z0-9]/.test(text[end] ?? '')) return null;
  const sort = unit.length === longest ? (/[%％]|パーセント|ポイント|割/.test(unit) ? 'share' : 'unit') : 'count';
  return { start: place, end, sort, unit: text.slice(place, end), currency: null };
}

/** A sign of money right before an index: "¥300", "US$5". In Chinese text ¥ may be the yuan's or the yen's: none is taken. */
export function moneySign(text: string, at: number, isChinese: boolean): JapaneseMeasure | null {
  const [sign] = /(?:US|A|C|HK|NZ)?[$＄¥￥€£]$/.exec(text.slice(Math.max(0, at - 4), at)) ?? [];
  if (!sign) return null;
  const words = sign.normalize('NFKC').replace('￥', '¥');
  const code = isChinese && words === '¥' ? null : (readCurrency(words)?.code ?? null);
  return { start: at - sign.length, end: at, sort: 'money', unit: code === null ? words : null, currency: code };
}
