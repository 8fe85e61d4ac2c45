import { dateMeaning, type Bound, type Meaning } from '../../meaning';
import { readSingle } from './single';

/** Reads a shorter part of the phrase. */
export type Again = (text: string) => Meaning | null;
export type Reader = (text: string, again: Again) => Meaning | null;

/** Phrases made of other phrases, in the order they are tried. */
export const compoundReaders: readonly Reader[] = [
  readCalendar,
  readBound,
  readQualifierBefore,
  readRange,
  readFrom,
  readEither,
  readQualifierAfter,
  readTimed,
  readUnprefixed,
];

/** "(O.S.)" and "(N.S.)". */
function readCalendar(text: string, again: Again): Meaning | null {
  const julian = /^(.+?),? ?\(?(?:o\.? ?s\.?|old style|julian(?: calendar)?)\)?$/.exec(text);
  const of = julian && again(julian[1]!);
  if (of) return { is: 'julian', of };
  const gregorian = /^(.+?),? ?\(?(?:n\.? ?s\.?|new style|gregorian(?: calendar)?)\)?$/.exec(text);
  return gregorian && again(gregorian[1]!);
}

const present = '(?:the )?(?:present(?: day)?|now|today)';
const bounds: readonly [RegExp, Bound][] = [
  [/^(?:ever )?since (.+)$/, 'since'],
  [new RegExp(`^from (.+?) (?:on|onwards?|forwards?|(?:to|until) ${present}|to date)$`), 'since'],
  [new RegExp(`^(.+?) (?:onwards?|(?:to|until) ${present}|to date)$`), 'since'],
  [/^(.+?) ?[–-] ?(?:(?:the )?present|now)?$/, 'since'],
  [/^(?:(?:up )?(?:until|till|to)|through|–) ?(.+)$/, 'until'],
  [/^(?:on or before|(?:no|not) later than|by) (.+)$/, 'by'],
  [/^(?:on or after|(?:no|not) earlier than|not before) (.+)$/, 'not before'],
  [/^(?:before|prior to|earlier than) (.+)$/, 'before'],
  [/^(?:after|later than|following) (.+)$/, 'after'],
];

function readBound(text: string, again: Again): Meaning | null {
  for (const [pattern, bound] of bounds) {
    const rest = pattern.exec(text)?.[1];
    const of = rest === undefined ? null : again(rest);
    if (of && of.is !== 'bound') return { is: 'bound', bound, of };
  }
  return null;
}

/** "from 1956" with no end leaves it open; tried after "from … to …". */
function readFrom(text: string, again: Again): Meaning | null {
  const of = text.startsWith('from ') ? again(text.slice('from '.length)) : null;
  return of && of.is !== 'bound' && of.is !== 'range' ? { is: 'bound', bound: 'since', of } : null;
}

type Marks = { approximate: boolean; uncertain: boolean };
const about: Marks = { approximate: true, uncertain: false };
const doubt: Marks = { approximate: false, uncertain: true };

const aboutBefore =
  /^(?:c(?:a|irca)?\.? ?(?=\d)|(?:c\.|ca\.?|circa|about|around|approximately|approx\.?|roughly|nearly|almost|some|on or about|sometime (?:in|around)|~) ?)(.+)$/;
const doubtBefore = /^(?:perhaps|possibly|probably|maybe|likely|presumably|\?) ?(.+)$/;
const aboutAfter = /^(.+?) ?(?:~|,? or so|,? or thereabouts|,? \(?approx(?:\.|imately)?\)?|\(about\))$/;
const doubtAfter = /^(.+?) ?(?:\(\?\)|\?|,? \(?(?:uncertain|perhaps|probably|possibly)\)?)$/;

function readQualifierBefore(text: string, again: Again): Meaning | null {
  return qualified(aboutBefore.exec(text), about, again) ?? qualified(doubtBefore.exec(text), doubt, again);
}

function readQualifierAfter(text: string, again: Again): Meaning | null {
  return qualified(aboutAfter.exec(text), about, again) ?? qualified(doubtAfter.exec(text), doubt, again);
}

function qualified(found: RegExpExecArray | null, marks: Marks, again: Again): Meaning | null {
  const of = found && again(found[1]!);
  return of && { is: 'qualified', ...marks, of };
}

const rangeWords = [
  /^from (.+?) (?:to|until|till|through|thru) (.+)$/,
  /^between (.+?) and (.+)$/,
  /^(.+?) (?:to|until|till|through|thru) (.+)$/,
];

function readRange(text: string, again: Again): Meaning | null {
  for (const pattern of rangeWords) {
    const found = pattern.exec(text);
    const range = found && toRange(found[1]!, found[2]!, again);
    if (range) return range;
  }
  const american = /^([a-z]+\.?) (\d{1,2}) ?[–-] ?(\d{1,2}),? (\d{4})$/.exec(text);
  return american ? toRange(`${american[2]}`, `${american[3]} ${american[1]} ${american[4]}`, again) : readDashed(text, again);
}

function readDashed(text: string, again: Again): Meaning | null {
  for (const { index } of text.matchAll(/[–-]/g)) {
    const range = toRange(text.slice(0, index).trim(), text.slice(index + 1).trim(), again);
    if (range) return range;
  }
  return null;
}

function toRange(first: string, second: string, again: Again): Meaning | null {
  const to = bareEnd(second, first) ?? again(second);
  const from = to && (bareStart(first, second) ?? again(first));
  return from && isEnd(from) && isEnd(to) ? { is: 'range', from, to } : null;
}

const isEnd = ({ is }: Meaning) => is !== 'range' && is !== 'bound' && is !== 'either';

/** "16 to 18 December", "100–44 BC": a bare number takes its kind from the other end. */
function bareStart(first: string, second: string): Meaning | null {
  const bce = /^\d{1,6} bce$/.test(second) && /^\d{1,6}$/.test(first);
  if (bce) return dateMeaning({ year: 1 - Number(first) });
  const isDay = /^\d{1,2}(?:st|nd|rd|th)?$/.test(first) && /^\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]/.test(second);
  return isDay ? dateMeaning({ day: parseInt(first, 10) }) : null;
}

/** "December 16 to 18", "1914 to 18". */
function bareEnd(second: string, first: string): Meaning | null {
  if (!/^\d{1,2}$/.test(second)) return null;
  if (/^[a-z]+\.? \d{1,2}$/.test(first)) return dateMeaning({ day: Number(second) });
  const year = /(?:^| )(\d\d)\d\d$/.exec(first);
  return year && second.length === 2 ? dateMeaning({ year: Number(year[1]! + second) }) : null;
}

function readEither(text: string): Meaning | null {
  const found = /^(?:either )?(.+?),? or (.+)$/.exec(text);
  const one = found && readSingle(found[1]!);
  const other = found && readSingle(found[2]!);
  return one && other ? { is: 'either', one, other } : null;
}

const clock = '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))? ?(?<half>am|pm|a\\.m\\.|p\\.m\\.)?(?: (?<zone>utc|gmt))?';
const timed = [new RegExp(`^(?<day>.+?),? (?:at )?${clock}$`), new RegExp(`^${clock},?(?: on)? (?<day>.+)$`)];

/** A day with a time of day: "16 December 2016, 2.30 pm", "14:30 on 16 December 2016". */
function readTimed(text: string): Meaning | null {
  const found = timed.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups && (groups.minute || groups.half));
  const day = found ? readSingle(found.day!) : null;
  const time = found && toTime(found);
  return time && day?.is === 'date' && day.day !== null ? { ...day, time } : null;
}

function toTime({ hour, minute, half, zone }: Record<string, string | undefined>): string | null {
  const named = Number(hour);
  const hours = half ? (named % 12) + (half.startsWith('p') ? 12 : 0) : named;
  if (hours > 23 || Number(minute ?? 0) > 59 || (half && (named < 1 || named > 12))) return null;
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}${zone ? 'Z' : ''}`;
}

/** Small words before a date, and a possessive or brackets about it, change nothing: "on Friday", "dated May 1848", "Friday’s". */
function readUnprefixed(text: string, again: Again): Meaning | null {
  const shorter = text
    .replace(/^(?:on|in|during|at|of|dated|date[d:]*|as of|for|throughout|within|sometime in|the) /, '')
    .replace(/(?<=[a-z])’s?$/, '')
    .replace(/[.!]$/, '')
    .replace(/^[([](.+)[)\]]$/, '$1');
  return shorter === text || shorter === '' ? null : again(shorter);
}
