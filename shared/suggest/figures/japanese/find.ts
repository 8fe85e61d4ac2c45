import { readJapaneseNumber, type JapaneseNumber } from '../../../amounts/japanese/number';
import { compareDecimals } from '../../../amounts/decimal';
import type { FigureSuggestion } from '../../suggestion';
import { boundAfter, boundBefore } from './bounds';
import { countedNoun, measuredWords } from './counted';
import { measureAfter, moneySign, type JapaneseMeasure } from './measure';
import { isVetoed } from './veto';

/** Where a number may begin: a digit or a kanji numeral. */
const begins = /[0-9０-９〇一二三四五六七八九十百千]/g;

/** Marks between the two ends of a range; "から" only where the measure follows both. */
const joints = /(?:[〜～~–]|ないし|-(?=[0-9０-９]))/y;

/** "2、3人": between two numbers that follow each other, and no third. */
const nextTo = /、(?=[0-9０-９](?![0-9０-９]))/y;

interface Figure {
  readonly start: number;
  readonly end: number;
  readonly number: JapaneseNumber;
  readonly high: JapaneseNumber | null;
  readonly measure: JapaneseMeasure | null;
  readonly fraction: string | null;
}

/** Every figure of a Japanese or Chinese text, in their order. One pass, with bounded looks around each number. */
export function findJapaneseFigures(text: string, isChinese: boolean): FigureSuggestion[] {
  const found: FigureSuggestion[] = [];
  let past = 0;
  for (const { index } of text.matchAll(begins)) {
    if (index < past) continue;
    const figure = figureAt(text, index, isChinese);
    past = figure?.end ?? index + 1;
    if (figure && !isVetoed(text, figure)) found.push(suggestionOf(text, figure));
  }
  return found;
}

/** A minus right before a number; a hyphen after a letter or a figure joins them ("東京-5件"), but for a comparison ("前年比-5%"). */
const minus = /(?:マイナス|[−▲△]|(?:^|[^\p{L}\p{N}]|[比差])-)$/u;

function figureAt(text: string, at: number, isChinese: boolean): Figure | null {
  const number = readJapaneseNumber(text, at);
  if (!number) return null;
  const sign = moneySign(text, at, isChinese);
  const isMinus = minus.test(text.slice(Math.max(0, at - 4), at));
  const fraction = partAt(text, number) ?? oneOf(text, number);
  const range = fraction ? null : rangeAt(text, number);
  const end = fraction?.end ?? range?.number.end ?? number.end;
  const measure = sign ?? measureAfter(text, end);
  const low = range?.low ?? number;
  const change = measure?.currency === 'JPY' && !sign && !range ? senAfter(text, low, measure.end) : null;
  const start = sign?.start ?? at;
  return {
    start: isMinus ? minusStart(text, start) : start,
    end: change?.end ?? (sign ? end : (measure?.end ?? end)),
    number: { ...low, decimal: `${isMinus ? '-' : ''}${change?.decimal ?? low.decimal}` },
    high: range?.number ?? null,
    measure,
    fraction: fraction?.decimal ?? null,
  };
}

/** "123円45銭": hundredths of a yen. */
function senAfter(text: string, yen: JapaneseNumber, at: number): { decimal: string; end: number } | null {
  const sen = readJapaneseNumber(text, at);
  if (!sen || !/^\d{1,2}$/.test(sen.decimal) || text[sen.end] !== '銭' || yen.decimal.includes('.')) return null;
  return { decimal: `${yen.decimal}.${sen.decimal.padStart(2, '0')}`, end: sen.end + 1 };
}

const minusStart = (text: string, start: number): number => (text.slice(start - 4, start) === 'マイナス' ? start - 4 : start - 1);

/** "3分の2": two thirds. */
function partAt(text: string, whole: JapaneseNumber): { decimal: string; end: number } | null {
  if (!text.startsWith('分の', whole.end) || Number(whole.decimal) < 2) return null;
  const part = readJapaneseNumber(text, whole.end + 2);
  return part && Number(part.decimal) < Number(whole.decimal)
    ? { decimal: String(Math.round((Number(part.decimal) / Number(whole.decimal)) * 1e12) / 1e12), end: part.end }
    : null;
}

/** "3人に1人": one in three. */
function oneOf(text: string, whole: JapaneseNumber): { decimal: string; end: number } | null {
  const [joint, counter = ''] = /^(人|社|校|世帯|件|台)に(?=[1１一])/.exec(text.slice(whole.end, whole.end + 4)) ?? [];
  const one = joint === undefined ? null : readJapaneseNumber(text, whole.end + joint.length);
  const size = Number(whole.decimal);
  return one?.decimal === '1' && text.startsWith(counter, one.end) && size > 1
    ? { decimal: String(Math.round(1e12 / size) / 1e12), end: one.end }
    : null;
}

/** "5〜10", "10万～12万": the first borrows the myriads of the second where it has none and would not be larger. */
function rangeAt(text: string, first: JapaneseNumber): { low: JapaneseNumber; number: JapaneseNumber } | null {
  const next = neighbourAt(text, first);
  if (next) return { low: first, number: next };
  const measure = measureAfter(text, first.end);
  for (const end of measure ? [first.end, measure.end] : [first.end]) {
    joints.lastIndex = end;
    const joint = joints.exec(text)?.[0];
    const last = joint === undefined ? null : readJapaneseNumber(text, end + joint.length);
    if (!last) continue;
    const scale = /[万億兆]/.exec(text.slice(end, last.end))?.[0];
    const borrowed = scale && !first.isLarge ? readJapaneseNumber(`${first.decimal}${scale}`, 0) : null;
    const low = borrowed && compareDecimals(borrowed.decimal, last.decimal) < 0 ? borrowed : first;
    if (compareDecimals(low.decimal, last.decimal) < 0) return { low, number: last };
  }
  return null;
}

function neighbourAt(text: string, first: JapaneseNumber): JapaneseNumber | null {
  nextTo.lastIndex = first.end;
  const next = nextTo.test(text) ? readJapaneseNumber(text, first.end + 1) : null;
  return next && /^\d$/.test(first.decimal) && Number(next.decimal) === Number(first.decimal) + 1 && text[next.end] !== '、' ? next : null;
}

function suggestionOf(text: string, { start, end, number, high, measure, fraction }: Figure): FigureSuggestion {
  const before = boundBefore(text, start);
  const after = boundAfter(text, end);
  const measures = measuredWords(text, before?.start ?? start) ?? countedNoun(text, after?.end ?? end);
  return {
    start,
    end,
    text: text.slice(start, end),
    low: fraction ?? number.decimal,
    high: high?.decimal ?? null,
    unit: measure?.unit ?? null,
    currency: measure?.currency ?? null,
    comparator: before?.comparator ?? after?.comparator ?? null,
    ...(measures && { measures }),
    ...(before || after ? { phrase: { start: before?.start ?? start, end: after?.end ?? end } } : {}),
    rule: `${high ? 'range' : fraction ? 'fraction' : number.isKanji ? 'words' : 'digits'}-${measure?.sort.replace('time', 'age') ?? 'bare'}`,
  };
}
