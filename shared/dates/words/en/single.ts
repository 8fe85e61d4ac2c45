import { parseEdtf } from '../../edtf-value';
import { dateMeaning, type Meaning, type PartOf } from '../../meaning';
import { readAbsolute } from './absolute';
import { readRelative } from './relative';

/** One date by itself, not an interval, a bound or a doubtful one. */
export function readSingle(text: string): Meaning | null {
  return readIso(text) ?? readAbsolute(text) ?? readRelative(text) ?? readPart(text);
}

/** ISO 8601 and EDTF dates as parts of a phrase ("since 2014-03", "156X or 157X"); years alone are plain words. */
function readIso(text: string): Meaning | null {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])(?:-(\d\d))?$/.exec(text) ?? [];
  if (year) return dateMeaning({ year: Number(year), month: Number(month), day: day ? Number(day) : null });
  if (!/^-?[\dx]{4}(?:-|$)/.test(text) || /^\d{4}(?:-\d\d)?$/.test(text)) return null;
  const edtf = text.toUpperCase();
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
const partPattern =
  /^(?:the )?(?:(?<part>early|mid|late|middle|beginning|start|end)[ -](?:of )?(?:the )?|(?<half>first half|second half) of (?:the )?)(?<rest>.+)$/;

function readPart(text: string): Meaning | null {
  const found = partPattern.exec(text)?.groups;
  const whole = found && readSingle(found.rest!);
  return whole ? { is: 'part', part: found.half ? (found.half as PartOf) : parts[found.part!]!, of: whole } : null;
}
