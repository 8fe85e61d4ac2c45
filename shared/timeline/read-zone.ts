import { isZone } from './zone';

export type ZoneRead = { readonly ok: true; readonly zone: string } | { readonly ok: false; readonly message: string };

/** Abbreviations that mean one offset, wherever and whenever they are used. */
const offsets: Readonly<Record<string, string>> = {
  jst: '+09:00',
  hkt: '+08:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  wet: '+00:00',
  west: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  pdt: '-07:00',
  mdt: '-06:00',
};

/** Abbreviations that mean several, and what each may be. */
const several: Readonly<Record<string, string>> = {
  est: 'New York (-05:00) or eastern Australia (+10:00)',
  edt: 'New York (-04:00) or eastern Australia (+11:00)',
  cst: 'Chicago (-06:00), China (+08:00) or Cuba (-05:00)',
  cdt: 'Chicago (-05:00), China (+09:00) or Cuba (-04:00)',
  mst: 'Denver (-07:00), Malaysia (+08:00) or Myanmar (+06:30)',
  pst: 'Los Angeles (-08:00) or the Philippines (+08:00)',
  ast: 'Halifax (-04:00) or Arabia (+03:00)',
  bst: 'British Summer Time (+01:00), or Bangladesh (+06:00)',
  ist: 'India (+05:30), Israel (+02:00) or Ireland (+01:00)',
  kst: 'Korea (+09:00), or Korea from 1954 to 1961 and its North from 2015 to 2018 (+08:30)',
  sgt: 'Singapore since 1982 (+08:00), or before (+07:30)',
  msk: 'Moscow before 2011 and since 2014 (+03:00), or between (+04:00)',
  gst: 'the Gulf (+04:00) or South Georgia (-02:00)',
  et: 'New York in winter (-05:00) or in summer (-04:00)',
  ct: 'Chicago in winter (-06:00) or in summer (-05:00)',
  mt: 'Denver in winter (-07:00) or in summer (-06:00)',
  pt: 'Los Angeles in winter (-08:00) or in summer (-07:00)',
};

const LARGEST_OFFSET = 14 * 60;

/** A time zone as a person types it: an IANA name, an offset, an abbreviation that means one offset, a city that names one zone; else a sentence why not. */
export function readZone(words: string): ZoneRead {
  const typed = words.replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim();
  const small = typed.toLowerCase();
  if (/^(utc|gmt|z)$/.test(small)) return { ok: true, zone: 'UTC' };
  const [, sign, hours, minutes = '00'] = /^(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?::?(\d{2}))?$/.exec(small) ?? [];
  if (sign) return fromOffset(typed, sign, Number(hours), Number(minutes));
  const offset = offsets[small];
  if (offset !== undefined) return { ok: true, zone: offset };
  const meanings = several[small];
  if (meanings !== undefined)
    return { ok: false, message: `“${typed}” may be ${meanings}. Write the offset, or a zone like Europe/London.` };
  const zone = fromName(small);
  return zone
    ? { ok: true, zone }
    : { ok: false, message: `“${typed}” is no time zone that is known here. Write one like Asia/Tokyo, or an offset like +09:00.` };
}

function fromOffset(typed: string, sign: string, hours: number, minutes: number): ZoneRead {
  if (minutes > 59 || hours * 60 + minutes > LARGEST_OFFSET) return { ok: false, message: `No clock is ${typed} from UTC.` };
  const two = (count: number): string => String(count).padStart(2, '0');
  return { ok: true, zone: `${hours + minutes === 0 ? '+' : sign}${two(hours)}:${two(minutes)}` };
}

/** "asia/tokyo", "Tokyo", "New York time". */
function fromName(small: string): string | null {
  const name = small.replace(/ time$/, '').replaceAll(' ', '_');
  const zones = Intl.supportedValuesOf('timeZone');
  const whole = zones.find((zone) => zone.toLowerCase() === name);
  if (whole) return whole;
  const cities = zones.filter((zone) => zone.toLowerCase().endsWith(`/${name}`));
  if (cities.length === 1) return cities[0]!;
  // Names that the list gives under another one ("Asia/Kolkata") are zones all the same.
  const spelled = name.replace(/(^|[/_-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
  return name.includes('/') && isZone(spelled) ? spelled : null;
}
