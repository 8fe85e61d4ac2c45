import type { JapaneseNumber } from '../../../amounts/japanese/number';
import type { JapaneseMeasure } from './measure';

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly number: JapaneseNumber;
  readonly high: JapaneseNumber | null;
  readonly measure: JapaneseMeasure | null;
  readonly fraction: string | null;
}

/** What follows a number that orders or names instead of counting. */
const ordinal =
  /^(?:番|位|号|条|項|章|節|階|丁目|番地|次|回|度目|人目|つ目|件目|日付|面|ページ|頁|巻|幕|級|段|列|型|系|世|代目|G|D|大陸|者会談|者協議|者)/;

/** Whether a Japanese number is a date, a time, an age, an ordinal, part of a word, or counts nothing. */
export function isVetoed(text: string, { start, end, number, high, measure, fraction }: Figure): boolean {
  if (fraction) return false;
  const before = text[start - 1] ?? '';
  const rest = text.slice(number.end, number.end + 4);
  if (isSecond(text, start, number)) return true;
  if (before === '第' || /[A-Za-z0-9０-９_.:/‐-]/.test(before)) return true;
  if (measure === null || measure.sort === 'time')
    return !isAverageAge(text, start, measure) && !(measure === null && number.isLarge && !number.isKanji);
  if (measure.sort !== 'money' && ordinal.test(rest) && !high) return true;
  if (text.startsWith('目', end) && measure.sort === 'count') return true;
  // "1ドル=117円", "1バレル50ドル", "10万人当たり": what a rate is of.
  if (
    /^(?:[当あ]たり|につき)/.test(text.slice(end, end + 3)) ||
    (number.decimal === '1' && /^[=＝0-9０-９]/.test(text.slice(end, end + 1)))
  )
    return true;
  // "二人の首脳", "一部", "三菱": small numbers in kanji are words more often than counts.
  if (text.startsWith('うち', start - 2)) return false;
  if (number.isKanji && !number.isLarge && measure.sort !== 'money')
    return /^[〇一二三四五六七八九十]$/.test(text.slice(start, number.end)) || /\p{Script=Han}/u.test(before);
  return number.isKanji && /\p{Script=Han}/u.test(before) && !/[約計額価格者数年均]/.test(before);
}

/** "2、3百人": after a number and a comma, and one more than it; whether it is one of the two or of a list is not said. */
function isSecond(text: string, start: number, { decimal }: JapaneseNumber): boolean {
  const [digit = ''] = /[0-9０-９](?=、$)/.exec(text.slice(Math.max(0, start - 2), start)) ?? [];
  return digit !== '' && Number(digit.normalize('NFKC')) + 1 === Number(decimal[0]);
}

/** "平均年齢は80.7歳": an age that was measured. */
const isAverageAge = (text: string, start: number, measure: JapaneseMeasure | null): boolean =>
  measure?.unit === '歳' && /平均|年齢は|寿命/.test(text.slice(Math.max(0, start - 24), start));
