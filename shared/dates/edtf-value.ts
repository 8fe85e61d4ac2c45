/** The parts of an EDTF value (ISO 8601-2; Library of Congress profile, levels 0 to 2). */

export interface EdtfTime {
  hour: number;
  minute: number;
  second: number | null;
  millisecond: number | null;
  /** '' for a floating time, 'Z', or '+09:00': kept, never applied. */
  offset: string;
}

export interface EdtfDate {
  is: 'date';
  negative: boolean;
  /** Digits of the year without its sign; X where one is unspecified. */
  year: string;
  /** How many leading digits of the year are meant (`1950S2`), or null where all are. */
  significant: number | null;
  /** Two characters, X where one is unspecified. */
  month: string | null;
  day: string | null;
  /** 21 to 41: seasons, quarters, four-month periods, halves. */
  season: number | null;
  time: EdtfTime | null;
  approximate: boolean;
  uncertain: boolean;
}

export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  is: 'interval';
  start: EdtfEnd;
  end: EdtfEnd;
}

/** One member of a list: a date (both ends alike), a range, or a range with no first or no last member. */
export interface EdtfMember {
  from: EdtfDate | null;
  to: EdtfDate | null;
}

/** `{…}` means every member, `[…]` one of them. */
export interface EdtfList {
  is: 'list';
  every: boolean;
  members: EdtfMember[];
}

export type EdtfValue = EdtfDate | EdtfInterval | EdtfList;

/** The largest year, either way, that can be placed: a thousand billion. */
export const largestYear = 1e12;

const plain = { significant: null, month: null, day: null, season: null, time: null, approximate: false, uncertain: false } as const;
const datePattern =
  /^([?~%]?)(-?)([\dX]{4})(?:S(\d{1,2}))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d(?::?\d\d)?)?)?$/;
const longYearPattern = /^Y(-?)(\d{1,16})(?:E(\d{1,2}))?(?:S(\d{1,2}))?$/;

/** Reads the form of an EDTF string; null where it is none. Whether its days exist is `boundsOf`'s business. */
export function parseEdtf(text: string): EdtfValue | null {
  if (/^[[{].*[\]}]$/.test(text)) return parseList(text);
  if (text.includes('/')) return parseInterval(text);
  return parseDate(text);
}

function parseInterval(text: string): EdtfInterval | null {
  const ends = text.split('/');
  if (ends.length !== 2) return null;
  const start = parseEnd(ends[0]!);
  const end = parseEnd(ends[1]!);
  if (!start || !end || (typeof start === 'string' && typeof end === 'string')) return null;
  return { is: 'interval', start, end };
}

function parseEnd(text: string): EdtfEnd | null {
  if (text === '') return 'unknown';
  return text === '..' ? 'open' : parseDate(text);
}

function parseList(text: string): EdtfList | null {
  if (text.startsWith('{') !== text.endsWith('}')) return null;
  const members = text.slice(1, -1).split(',').map(parseMember);
  const isWhole = members.every((member, place) => member && isInPlace(member, place, members.length));
  return isWhole ? { is: 'list', every: text.startsWith('{'), members: members as EdtfMember[] } : null;
}

/** Only the first member may have no beginning, and only the last no end. */
function isInPlace({ from, to }: EdtfMember, place: number, count: number): boolean {
  return (from !== null || place === 0) && (to !== null || place === count - 1);
}

function parseMember(text: string): EdtfMember | null {
  const ends = text.split('..');
  if (ends.length > 2 || ends.every((end) => end === '')) return null;
  const dates = ends.map((end) => (end === '' ? null : parseDate(end)));
  if (dates.some((date, at) => date === null && ends[at] !== '')) return null;
  const [from = null, to = from] = dates;
  return { from, to };
}

function parseDate(text: string): EdtfDate | null {
  const long = longYearPattern.exec(text);
  if (long) return parseLongYear(long);
  const found = datePattern.exec(text);
  if (!found) return null;
  const [, q1, sign, year, significant, q2, q3, month, q4, q5, day, q6] = found;
  const marks = [q1, q2, q3, q4, q5, q6].join('');
  const season = month && /^(2[1-9]|3\d|4[01])$/.test(month) ? Number(month) : null;
  if (isMalformed(found, season)) return null;
  return {
    is: 'date',
    negative: sign === '-',
    year: year!,
    significant: significant === undefined ? null : Number(significant),
    month: season === null ? (month ?? null) : null,
    day: day ?? null,
    season,
    time: parseTime(found.slice(12)),
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
  };
}

function isMalformed(found: RegExpExecArray, season: number | null): boolean {
  const [, , sign, year, significant, , , month, , , day, , hour] = found;
  if (sign === '-' && year === '0000') return true;
  if (season !== null && day !== undefined) return true;
  if (significant !== undefined && (month !== undefined || year!.includes('X'))) return true;
  return hour !== undefined && (day === undefined || /X/.test(`${year}${month}${day}`));
}

function parseTime([hour, minute, second, fraction, offset]: (string | undefined)[]): EdtfTime | null {
  if (hour === undefined) return null;
  return {
    hour: Number(hour),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    millisecond: fraction === undefined ? null : Number(fraction.padEnd(3, '0')),
    offset: offset ?? '',
  };
}

function parseLongYear([, sign, digits, exponent, significant]: RegExpExecArray): EdtfDate | null {
  const year = Number(digits) * 10 ** Number(exponent ?? 0);
  if (year > largestYear || year < 10_000) return null;
  return { ...plain, is: 'date', negative: sign === '-', year: String(year), significant: significant ? Number(significant) : null };
}

/** The year as EDTF writes it: `1848`, `-0043`, `Y-11999`. */
export function writeYear(year: number): string {
  const digits = String(Math.abs(year));
  if (digits.length > 4) return `Y${year}`;
  return (year < 0 ? '-' : '') + digits.padStart(4, '0');
}

/** A year, month or day as EDTF writes it. */
export function writeDate(year: number, month?: number | null, day?: number | null): string {
  const parts = [month, day].filter((part) => part !== undefined && part !== null);
  return [writeYear(year), ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
