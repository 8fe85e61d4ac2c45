import type { Candidate } from '../reading';
import { numberAt } from '../../../amounts/english/number';
import type { Token } from '../../../amounts/tokens';

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;

/** Counts that follow a four-figure number seldom enough as a year's own noun: "2000 people", but not "2014 elections". */
const counts =
  /(?:people|persons|men|women|children|troops|soldiers|workers|residents|employees|students|voters|members|jobs|homes|houses|households|units|copies|cases|deaths|victims|families|refugees|migrants|passengers|patients|staff|police|officers|prisoners|protesters|demonstrators|vehicles|cars|aircraft|ships|tickets|seats|votes|shares|acres|dead)$/;

/** Words that stand before a year. */
const beforeYears =
  /^(?:in|since|until|till|by|from|to|of|during|before|after|through|year|years|fiscal|early|late|mid|summer|winter|spring|autumn|fall|the|for|and|or|between|circa|ad|bc|copyright|class)$/;

/** Whether a number is (part of) a date, a clock time or a year. */
export const isTime = (candidate: Candidate): boolean =>
  isDate(candidate) || isClock(candidate) || isYear(candidate) || isListedDuration(candidate);

const small = (tokens: readonly Token[], at: number): string => tokens[at]?.small ?? '';

/** "12 March", "March 12", "Jan. 5, 2016", "2016-12-16", "12/11/2016". */
function isDate({ tokens, from, to, measure, number, second }: Candidate): boolean {
  if (measure || number.form !== 'digits' || number.power > 0) return false;
  if (isMonth(tokens, from - 1) || (small(tokens, from - 1) === '.' && isMonth(tokens, from - 2)) || isMonth(tokens, to)) return true;
  if (/^(?:of|to|and|or|until|through|[-–,])$/.test(small(tokens, to)) && isMonth(tokens, to + (small(tokens, to) === 'of' ? 1 : 2)))
    return true;
  if (/^[/:]$/.test(small(tokens, to)) && tokens[to]?.glued && tokens[to + 1]?.kind === 'digits' && tokens[to + 1]?.glued) return true;
  if (/^[/:]$/.test(small(tokens, from - 1)) && tokens[from]?.glued && tokens[from - 2]?.kind === 'digits') return true;
  const isChain = /^[-–/.]$/.test(small(tokens, to)) && tokens[to]?.glued && tokens[to + 1]?.kind === 'digits' && tokens[to + 1]?.glued;
  const isTail = second === null && /^[-–]$/.test(small(tokens, from - 1)) && tokens[from]?.glued && tokens[from - 2]?.kind === 'digits';
  return (isChain === true && second !== null) || isTail === true;
}

/** A month with a capital, so that "may" and "march" are left alone. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  months.test(small(tokens, at)) && /^\p{Lu}/u.test(tokens[at]?.text ?? '');

/** "6pm", "5 a.m.", "5 o’clock", "10 GMT". */
function isClock({ tokens, to, measure }: Candidate): boolean {
  if (measure && measure.sort !== 'unit') return false;
  const next = small(tokens, to);
  if (/^(?:am|pm|o['’]clock|gmt|utc|noon)$/.test(next)) return true;
  return /^[ap]$/.test(next) && small(tokens, to + 1) === '.' && small(tokens, to + 2) === 'm';
}

/** A bare number from 1000 to 2099, as years are written, unless what it counts shows that it is none. */
function isYear({ tokens, from, number, second, measure, counted, bound }: Candidate): boolean {
  if (measure || number.form !== 'digits' || number.power > 0) return false;
  const written = tokens[number.from]?.text ?? '';
  if (!/^(?:1\d|2[01])\d\d$/.test(written)) return false;
  if (second && /^\d{4,}$/.test(tokens[second.from]?.text ?? '') && !/^(?:1\d|20)\d\d$/.test(tokens[second.from]?.text ?? '')) return false;
  const before = small(tokens, from - 1);
  if (counted && counts.test(counted.words) && !(/^(?:in|since)$/.test(before) && !bound)) return false;
  if (bound && counted && !beforeYears.test(small(tokens, bound.from - 1))) return false;
  return /^(?:1[5-9]|20)/.test(written) || beforeYears.test(before) || tokens.length < 4;
}

/** "ten, fifteen and twenty years earlier": the first ones of several durations. */
function isListedDuration({ tokens, to, measure, counted }: Candidate): boolean {
  if (measure || counted) return false;
  let at = to;
  for (; at < to + 8 && /^(?:,|and|or|to)$/.test(small(tokens, at));) {
    at++;
    if (/^(?:and|or)$/.test(small(tokens, at))) at++;
    const number = numberAt(tokens, at);
    if (!number) return false;
    at = number.to;
  }
  return at > to && /^(?:second|minute|hour|day|night|week|month|year|decade)s?$/.test(small(tokens, at));
}
