import { parseEdtf } from '../edtf-value';
import { dateMeaning, type Bound, type Meaning, type PartOf } from '../meaning';
import { readAbsolute } from './en/absolute';
import { readRelative } from './en/relative';
import { tenseOf } from './en/tense';
import { readVague } from './en/vague';
import type { Grammar } from './grammar';

/** Dates in English, British or American. */
export const english: Grammar = { id: 'en', read: (text) => readPhrase(clean(text)), tenseOf };

function clean(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‘’]/g, '’')
    .replace(/'/g, '’')
    .replace(/[“”"]/g, '')
    .replace(/—|‒|−/g, '–')
    .replace(/\bb\. ?c\.(?: ?e\.)?|\bbce?\b/g, 'bce')
    .replace(/\ba\. ?d\.|\bad\b|\bc\. ?e\.(?=\W|$)/g, 'ce')
    .replace(/\s+/g, ' ')
    .replace(/[,;:]+$/, '')
    .trim();
}

type Reader = (text: string) => Meaning | null;

/** The ways to read a phrase, the first that takes it. Compound ones read their parts with `readPhrase` again, always on shorter text. */
const readers: readonly Reader[] = [
  readVague,
  readCalendar,
  readSingle,
  readBound,
  readQualifierBefore,
  readRange,
  readEither,
  readQualifierAfter,
  readTimed,
  readUnprefixed,
];

function readPhrase(text: string): Meaning | null {
  for (const read of readers) {
    const meaning = read(text);
    if (meaning) return meaning;
  }
  return null;
}

function readSingle(text: string): Meaning | null {
  return readIso(text) ?? readAbsolute(text) ?? readRelative(text) ?? readPart(text);
}

/** EDTF dates as parts of a phrase ("since 2014-03"); `1907-08` with a hyphen is a month. */
function readIso(text: string): Meaning | null {
  if (!/^-?[\dx]{4}(?:-\d|$)|x/.test(text) || /^\d{4}-(?:1[3-9]|[2-9]\d|00)$/.test(text)) return null;
  const edtf = text.replaceAll('x', 'X').replace('t', 'T').replace('z', 'Z');
  return parseEdtf(edtf)?.is === 'date' ? { is: 'edtf', text: edtf } : null;
}

const parts: Record<string, PartOf> = {
  early: 'early',
  mid: 'mid',
  middle: 'mid',
  late: 'late',
  beginning: 'early',
  start: 'early',
  end: 'late',
};

function readPart(text: string): Meaning | null {
  const found =
    /^(?:(?:the )?(?<part>early|mid|late|middle|beginning|start|end)(?:[ -](?:of )?(?:the )?)|(?:the )?(?<half>first half|second half) of (?:the )?)(?<rest>.+)$/.exec(
      text,
    )?.groups;
  const whole = found && readSingle(found.rest!);
  return whole ? { is: 'part', part: found.half ? (found.half as PartOf) : parts[found.part!]!, of: whole } : null;
}

/** "(O.S.)" and "(N.S.)". */
function readCalendar(text: string): Meaning | null {
  const julian = /^(?<rest>.+?),? ?(?:\(?(?:o\.? ?s\.?|old style|julian(?: calendar)?)\)?)$/.exec(text)?.groups;
  if (julian) return toJulian(readPhrase(julian.rest!));
  const gregorian = /^(?<rest>.+?),? ?(?:\(?(?:n\.? ?s\.?|new style|gregorian(?: calendar)?)\)?)$/.exec(text)?.groups;
  return gregorian ? readPhrase(gregorian.rest!) : null;
}

const toJulian = (meaning: Meaning | null): Meaning | null => meaning && { is: 'julian', of: meaning };

const boundsBefore: readonly [RegExp, Bound][] = [
  [/^(?:ever )?since (?<rest>.+)$/, 'since'],
  [/^from (?<rest>.+?) (?:on|onwards?|forwards?|to (?:the )?present|to date|to now|until now)$/, 'since'],
  [/^(?<rest>.+?) (?:onwards?|(?:to|until) (?:the )?(?:present(?: day)?|now|today)|to date)$/, 'since'],
  [/^(?<rest>.+?) ?[–-] ?(?:the )?(?:present|now)?$/, 'since'],
  [/^(?:up )?(?:until|till|to|through) (?<rest>.+)$/, 'until'],
  [/^(?:on or before|(?:no|not) later than|by) (?<rest>.+)$/, 'by'],
  [/^(?:on or after|(?:no|not) earlier than|not before) (?<rest>.+)$/, 'not before'],
  [/^(?:before|prior to|earlier than) (?<rest>.+)$/, 'before'],
  [/^(?:after|later than|following) (?<rest>.+)$/, 'after'],
];

function readBound(text: string): Meaning | null {
  for (const [pattern, bound] of boundsBefore) {
    const rest = pattern.exec(text)?.groups?.rest;
    const of = rest === undefined ? null : readPhrase(rest);
    if (of) return { is: 'bound', bound, of };
  }
  return null;
}

const approximateBefore =
  /^(?:c(?:a|irca)?\.? ?(?=\d)|(?:c\.|ca\.?|circa|about|around|approximately|approx\.?|roughly|nearly|almost|some|on or about|sometime (?:in|around)|~) ?)(?<rest>.+)$/;
const uncertainBefore = /^(?:perhaps|possibly|probably|maybe|likely|presumably|\?) ?(?<rest>.+)$/;

function readQualifierBefore(text: string): Meaning | null {
  return (
    qualified(approximateBefore.exec(text), { approximate: true, uncertain: false }) ??
    qualified(uncertainBefore.exec(text), { approximate: false, uncertain: true })
  );
}

function readQualifierAfter(text: string): Meaning | null {
  return (
    qualified(/^(?<rest>.+?) ?(?:~|,? or so|,? or thereabouts|,? \(?approx(?:\.|imately)?\)?|\(about\))$/.exec(text), {
      approximate: true,
      uncertain: false,
    }) ??
    qualified(/^(?<rest>.+?) ?(?:\(\?\)|\?|,? \(?(?:uncertain|perhaps|probably|possibly)\)?)$/.exec(text), {
      approximate: false,
      uncertain: true,
    })
  );
}

function qualified(found: RegExpExecArray | null, marks: { approximate: boolean; uncertain: boolean }): Meaning | null {
  const of = found && readPhrase(found.groups!.rest!);
  return of && { is: 'qualified', ...marks, of };
}

const rangeWords = [
  /^from (.+?) (?:to|until|till|through|thru) (.+)$/,
  /^between (.+?) and (.+)$/,
  /^(.+?) (?:to|until|till|through|thru) (.+)$/,
];

function readRange(text: string): Meaning | null {
  for (const pattern of rangeWords) {
    const found = pattern.exec(text);
    const range = found && toRange(found[1]!, found[2]!);
    if (range) return range;
  }
  const american = /^([a-z]+\.?) (\d{1,2}) ?[–-] ?(\d{1,2}),? (\d{4})$/.exec(text);
  if (american) return toRange(`${american[2]}`, `${american[3]} ${american[1]} ${american[4]}`);
  for (const { index } of text.matchAll(/[–-]|\/(?=[a-z])/g)) {
    const range = toRange(text.slice(0, index).trim(), text.slice(index + 1).trim());
    if (range) return range;
  }
  return null;
}

function toRange(first: string, second: string): Meaning | null {
  const to = readPhrase(second) ?? bareEnd(second, first);
  const from = to && (bareStart(first, second) ?? readPhrase(first));
  return from && { is: 'range', from, to };
}

/** "16 to 18 December", "100–44 BC": a bare number takes its kind from the other end. */
function bareStart(first: string, second: string): Meaning | null {
  if (!/^\d{1,4}$/.test(first)) return null;
  if (/^\d{1,6} bce$/.test(second)) return readPhrase(`${first} bce`);
  return /^\d{1,2}$/.test(first) && /^\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]/.test(second) ? dateMeaning({ day: Number(first) }) : null;
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

/** A day with a time of day: "16 December 2016, 2.30 pm", "14:30 on 16 December 2016". */
function readTimed(text: string): Meaning | null {
  const clock = '(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))? ?(?<half>am|pm|a\\.m\\.|p\\.m\\.)?(?: (?<zone>utc|gmt))?';
  const found =
    new RegExp(`^(?<day>.+?),? (?:at )?${clock}$`).exec(text)?.groups ?? new RegExp(`^${clock},?(?: on)? (?<day>.+)$`).exec(text)?.groups;
  const day = found && (found.minute || found.half) ? readSingle(found.day!) : null;
  const time = found && toTime(found);
  return time && day?.is === 'date' && day.day !== null ? { ...day, time } : null;
}

function toTime({ hour, minute, half, zone }: Record<string, string | undefined>): string | null {
  const named = Number(hour);
  const hours = half ? (named % 12) + (half.startsWith('p') ? 12 : 0) : named;
  if (hours > 23 || Number(minute ?? 0) > 59 || (half && (named < 1 || named > 12))) return null;
  return `${String(hours).padStart(2, '0')}:${minute ?? '00'}${zone ? 'Z' : ''}`;
}

/** Small words before a date, and a possessive after it, change nothing: "on Friday", "dated May 1848", "Friday’s". */
function readUnprefixed(text: string): Meaning | null {
  const shorter = text
    .replace(/^(?:on|in|during|at|of|dated|date[d:]*|as of|for|throughout|within|sometime in|the|it was|was) /, '')
    .replace(/(?<=[a-z])’s?$/, '')
    .replace(/[.!]$/, '')
    .replace(/^\((.+)\)$/, '$1')
    .replace(/^\[(.+)\]$/, '$1');
  return shorter === text || shorter === '' ? null : readPhrase(shorter);
}
