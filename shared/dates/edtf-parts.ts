import { writeYear } from './edtf-value';

/**
 * One EDTF date as written, in parts that can be changed with everything else left as it stands: the marks about each part, the digits
 * that are significant, the offset of a time.
 */
export interface DateParts {
  readonly negative: boolean;
  /** Four characters with X where unspecified; for a long year any number of digits. */
  readonly year: string;
  /** Of a long year in powers of ten ("Y17E7"): 7, else 0. */
  readonly exponent: number;
  readonly significant: string;
  /** Two characters each, "" where there is none; a season stands in the month's place. */
  readonly month: string;
  readonly day: string;
  /** "14:30" or "", and what follows it: seconds and offset. */
  readonly time: string;
  readonly rest: string;
  /** Before and after the year, month and day. */
  readonly marks: readonly string[];
}

const pattern =
  /^([?~%]?)(-?)([\dX]{4})(S\d{1,2})?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?(?:T(\d\d:\d\d)(.*))?$/;
const longPattern = /^Y(-?)(\d{1,16})(?:E(\d{1,2}))?(S\d{1,2})?$/;

const noMarks: readonly string[] = ['', '', '', '', '', ''];

/** The parts of one date; null where it is none. */
export function partsOf(text: string): DateParts | null {
  const long = longPattern.exec(text);
  if (long) {
    const [, sign, year, exponent, significant] = long;
    const none = { month: '', day: '', time: '', rest: '', marks: noMarks };
    return { ...none, negative: sign === '-', year: year!, exponent: Number(exponent ?? 0), significant: significant ?? '' };
  }
  const found = pattern.exec(text);
  if (!found) return null;
  const [, m1, sign, year, significant, m2, m3, month, m4, m5, day, m6, time, rest] = found;
  return {
    negative: sign === '-',
    year: year!,
    exponent: 0,
    significant: significant ?? '',
    month: month ?? '',
    day: day ?? '',
    time: time ?? '',
    rest: rest ?? '',
    marks: [m1, m2, m3, m4, m5, m6].map((mark) => mark ?? ''),
  };
}

/** The year that parts name, astronomical; of unspecified digits the first, counted towards the later. */
export const yearOf = ({ negative, year, exponent }: DateParts): number =>
  (negative ? -1 : 1) * Number(year.replaceAll('X', '0')) * 10 ** exponent;

/** The parts with another year; null where that cannot be written with what else they hold. */
export function withYear(parts: DateParts, year: number): DateParts | null {
  const scale = 10 ** parts.exponent;
  if (parts.exponent > 0 && year % scale === 0 && Math.abs(year) >= 10_000)
    return { ...parts, negative: year < 0, year: String(Math.abs(year / scale)) };
  const digits = String(Math.abs(year));
  if (digits.length > 4 && (parts.month !== '' || parts.marks.some(Boolean) || year % 1 !== 0)) return null;
  return { ...parts, negative: year < 0, year: digits.padStart(4, '0'), exponent: 0 };
}

/** The date as EDTF. */
export function writeParts({ negative, year, exponent, significant, month, day, time, rest, marks }: DateParts): string {
  const sign = negative ? '-' : '';
  if (exponent > 0) return `Y${sign}${year}E${exponent}${significant}`;
  const written = year.includes('X') ? sign + year : writeYear(Number(sign + year));
  const [m1, m2, m3, m4, m5, m6] = marks;
  const rear = (text: string, before?: string, after?: string) => (text === '' ? '' : `-${before}${text}${after}`);
  const clock = time === '' ? '' : `T${time}${rest}`;
  return `${m1}${written}${significant}${m2}${rear(month, m3, m4)}${rear(day, m5, m6)}${clock}`;
}

/** An EDTF value with each date in it put through `change`: brackets, commas, dots and slashes stay. Null where any of them gives null. */
export function mapDates(edtf: string, change: (date: string) => string | null): string | null {
  const pieces = edtf.split(/(\.\.|[[\]{},/])/);
  const changed = pieces.map((piece, at) => (at % 2 === 1 || piece === '' ? piece : change(piece)));
  return changed.includes(null) ? null : changed.join('');
}

/** Every date that an EDTF value names, as written. */
export const writtenDates = (edtf: string): string[] => edtf.split(/\.\.|[[\]{},/]/).filter((piece) => piece !== '');
