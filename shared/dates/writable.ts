import { fromDayNumber } from './calendar';
import { boundsOf, type Moment } from './edtf-bounds';
import { isEdtf } from './edtf-check';
import { parseEdtf, writeDate, type EdtfDate, type EdtfEnd, type EdtfValue } from './edtf-value';

/**
 * The value as EDTF that other software reads too. The standard allows some forms that the `edtf` package refuses (a season as the end of
 * an interval, a qualified season or decade): those are written as the interval of their bounds. Null where there is no such form.
 */
export function toWritable(edtf: string): string | null {
  if (isEdtf(edtf)) return edtf;
  const value = parseEdtf(edtf);
  const written = value && rewrite(value);
  return written && isEdtf(written) ? written : null;
}

/** The same value with a qualifier on each of its dates. */
export function qualify(edtf: string, { approximate, uncertain }: { approximate: boolean; uncertain: boolean }): string | null {
  const value = parseEdtf(edtf);
  if (!value) return null;
  const mark = (date: EdtfDate) => ({ ...date, approximate: date.approximate || approximate, uncertain: date.uncertain || uncertain });
  const markEnd = (end: EdtfEnd) => (typeof end === 'string' ? end : mark(end));
  if (value.is === 'date') {
    const plain = withMark(edtf.replace(/[?~%]/g, ''), mark(value));
    return isEdtf(plain) ? plain : rewrite(mark(value));
  }
  if (value.is === 'interval') return rewrite({ ...value, start: markEnd(value.start), end: markEnd(value.end) });
  const members = value.members.map(({ from, to }) => ({ from: from && mark(from), to: to && mark(to) }));
  return rewrite({ ...value, members });
}

function rewrite(value: EdtfValue): string | null {
  if (value.is === 'interval') return `${endText(value.start, 'earliest')}/${endText(value.end, 'latest')}`;
  if (value.is === 'date') return `${endText(value, 'earliest')}/${endText(value, 'latest')}`;
  const [only] = value.members;
  if (value.members.length !== 1 || !only) return null;
  return `${endText(only.from ?? 'open', 'earliest')}/${endText(only.to ?? 'open', 'latest')}`;
}

function endText(end: EdtfEnd, side: 'earliest' | 'latest'): string {
  if (typeof end === 'string') return end === 'open' ? '..' : '';
  const bounds = boundsOf(end);
  const moment = bounds.ok ? bounds.bounds[side] : null;
  return moment ? withMark(edgeText(moment, end), end) : '';
}

/** The day that bounds a date, written no finer than the date itself. */
function edgeText(moment: Moment, date: EdtfDate): string {
  const { year, month, day } = fromDayNumber(moment.day);
  if (date.day !== null) return writeDate(year, month, day);
  return date.month !== null || date.season !== null ? writeDate(year, month) : writeDate(year);
}

function withMark(text: string, { approximate, uncertain }: { approximate: boolean; uncertain: boolean }): string {
  return text + (approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '');
}
