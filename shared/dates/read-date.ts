import { seasonConvention, settingsFrom, zoneConvention, type ReadingSettings } from './conventions';
import { boundsOf, toMs } from './edtf-bounds';
import { parseEdtf, type EdtfDate, type EdtfValue } from './edtf-value';
import { datesOf, endsOf } from './extent';
import { readReference, type Reference } from './reference';
import { readingOf } from './reading';
import { resolve } from './resolve';
import { resolved, type Resolution, type Resolved, type Setting } from './resolution';
import { fault, type DateError } from './date-error';
import { grammars } from './words/grammars';
import { qualify, toWritable } from './writable';
import type { DateSpan } from './date-span';

export type { DateError, DateErrorCode } from './date-error';
export type ReadDateResult = { ok: true; span: DateSpan } | { ok: false; error: DateError };

export interface ReadDateOptions {
  /** EDTF of the publication date, which relative words count from. Never today's date, never a file's. */
  reference?: string | null;
  /** The id of the coder who accepts the reading. */
  coder?: string | null;
  /** Whose seasons are meant; north where nothing is said. */
  hemisphere?: 'north' | 'south';
  /** The sentence the words stand in: its tense decides whether "Friday" is the last or the next one. */
  context?: string;
  /** How to read 03/04/2016, which is ambiguous otherwise. */
  order?: 'dmy' | 'mdy';
}

const longestWords = 160;
const longestEdtf = 2_000;

/**
 * Reads a date typed or found in a text: EDTF levels 0 to 2, or plain words ("Friday", "c. May 1848", "the late 1840s", "平成28年").
 * Relative words are counted from `reference` alone. Every expected failure is a value with a sentence for the reader.
 */
export function readDate(words: string, options: ReadDateOptions = {}): ReadDateResult {
  const settings: ReadingSettings = {
    hemisphere: options.hemisphere ?? 'north',
    order: options.order ?? null,
    tense: options.context ? tenseOf(options.context, words) : null,
  };
  return readWith(words, options.reference ?? null, options.coder ?? null, settings);
}

/** Reads a span's words again, by the conventions it records, against another reference. */
export function readAgain(span: DateSpan, reference: string | null, coder: string | null): ReadDateResult {
  return readWith(span.words, reference, coder, settingsFrom(span.conventions));
}

function readWith(words: string, reference: string | null, coder: string | null, settings: ReadingSettings): ReadDateResult {
  const trimmed = words.trim();
  const setting: Setting = { ...settings, reference: readReference(reference) };
  const resolution = trimmed === '' ? fault('empty', 'No date was given.') : readText(trimmed, setting);
  return resolution.is === 'fault' ? failure(trimmed, resolution) : toSpan(trimmed, resolution, setting, coder);
}

const failure = (words: string, { code, message }: DateError): ReadDateResult => ({
  ok: false,
  error: { code, message: words ? `“${shorten(words)}”: ${message}` : message },
});

function shorten(words: string): string {
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

function tenseOf(sentence: string, words: string) {
  for (const grammar of grammars) {
    const tense = grammar.tenseOf?.(sentence, words.trim());
    if (tense) return tense;
  }
  return null;
}

function readText(words: string, setting: Setting): Resolution {
  const typed = words.length <= longestEdtf ? readEdtf(words, setting) : null;
  if (typed && (typed.is === 'resolved' || !looksLikeYears(words))) return typed;
  return readWords(words, setting) ?? typed ?? fault('unreadable', 'This could not be read as a date.');
}

/** `1914-18`: no month, but two years. */
function looksLikeYears(words: string): boolean {
  const [, year, second] = /^\d\d(\d\d)-(\d\d)$/.exec(words) ?? [];
  return second !== undefined && Number(second) > Number(year);
}

function readWords(words: string, setting: Setting): Resolution | null {
  if (words.length > longestWords) return null;
  const text = words.normalize('NFKC');
  for (const grammar of grammars) {
    const meaning = grammar.read(text);
    if (meaning) return resolve(meaning, setting);
  }
  return null;
}

function readEdtf(words: string, setting: Setting): Resolution | null {
  const text = /^[\dxtzyes:.+\-/?~%[\]{}, ]+$/i.test(words) ? words.toUpperCase() : null;
  const typed = text && /^[[{]/.test(text) ? text.replace(/\s/g, '') : text;
  const edtf =
    typed && setting.hemisphere === 'south' ? typed.replace(/(?<=\d{4}-)2[1-4](?![\d-])/g, (code) => String(Number(code) + 8)) : typed;
  const value = edtf && parseEdtf(edtf);
  if (!value) return null;
  const result = boundsOf(value);
  if (!result.ok) return fault('impossible', result.message);
  return resolved(edtf, ruleOf(edtf, value), { conventions: edtfConventions(edtf, value) });
}

/** Level 0 dates are ISO 8601; everything else is EDTF's own. */
function ruleOf(edtf: string, value: EdtfValue): string {
  if (/^\d{4}$/.test(edtf)) return 'year';
  return value.is === 'date' && /^\d{4}-\d\d(-\d\d(T.*)?)?$/.test(edtf) && value.season === null ? 'iso' : 'edtf';
}

function edtfConventions(edtf: string, value: EdtfValue): string[] {
  const seasons = datesOf(value).flatMap((date) => seasonOf(date) ?? []);
  return [
    ...new Set(seasons),
    ...(looksLikeYears(edtf)
      ? [`read as a date of ISO 8601; write ${edtf.slice(0, 4)}–${edtf.slice(0, 2)}${edtf.slice(5)} for the years`]
      : []),
  ];
}

function seasonOf({ season }: EdtfDate): string | null {
  if (season === null || season > 32) return null;
  return seasonConvention((season - 21) % 4, season > 28 ? 'south' : 'north');
}

function toSpan(words: string, found: Resolved, setting: Setting, coder: string | null): ReadDateResult {
  const impossible = faultOf(found.edtf);
  if (impossible) return failure(words, impossible);
  const meant = withDoubt(found, setting.reference);
  const edtf = toWritable(meant);
  const value = edtf ? parseEdtf(edtf) : null;
  const result = value && boundsOf(value);
  if (!edtf || !value || !result?.ok) return failure(words, { code: 'unreadable', message: 'This date cannot be written as EDTF.' });
  const { earliest, latest } = result.bounds;
  const span: DateSpan = {
    edtf,
    earliest: earliest && toMs(earliest),
    latest: latest && toMs(latest),
    ...endsOf(value),
    words,
    calendar: found.calendar,
    conventions: [...found.conventions, ...rewrittenConvention(meant, edtf), ...zoneConventions(value)].map((each) => each.slice(0, 200)),
    reference: found.relative ? setting.reference!.edtf : null,
    rule: found.rule,
    reading: '',
    resolvedBy: coder,
  };
  return { ok: true, span: { ...span, reading: readingOf(span, found.how) } };
}

function faultOf(edtf: string): DateError | null {
  const value = parseEdtf(edtf);
  const result = value && boundsOf(value);
  return result && !result.ok ? { code: 'impossible', message: result.message } : null;
}

/** A date counted from a doubtful date is as doubtful. */
function withDoubt({ edtf, relative }: Resolved, reference: Reference | null): string {
  const isDoubtful = relative && reference && (reference.approximate || reference.uncertain);
  return (isDoubtful && qualify(edtf, reference)) || edtf;
}

function rewrittenConvention(meant: string, written: string): string[] {
  return meant === written ? [] : [`${meant} is written ${written}, which other software can read`];
}

function zoneConventions(value: EdtfValue): string[] {
  return datesOf(value).some(({ time }) => time?.offset) ? [zoneConvention] : [];
}
