import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** A date that the gold standard has in a text. `values` are the EDTF strings that are right; null where it has none. */
export interface GoldDate {
  readonly start: number;
  readonly end: number;
  /** Other spans that are as good. */
  readonly spans: readonly (readonly [number, number])[];
  readonly values: readonly string[] | null;
  /** Counts neither way. */
  readonly isDoubtful: boolean;
}

export interface GoldText {
  readonly name: string;
  readonly text: string;
  readonly published: string;
  readonly dates: readonly GoldDate[];
}

const seasons: Record<string, string> = {
  SP: '21',
  SU: '22',
  FA: '23',
  WI: '24',
  Q1: '33',
  Q2: '34',
  Q3: '35',
  Q4: '36',
  H1: '40',
  H2: '41',
};

/** EDTF of a TIMEX3 (or WikiWars) value; null for durations, sets, references to the present and what has no year. */
export function timexToEdtf(value: string): string | null {
  const bce = value.startsWith('BC');
  const plain = bce ? value.slice(2) : value;
  if (!/^\d/.test(plain)) return null;
  const [date = '', time] = plain.split('T');
  const [year = '', month, day] = date.replace(/(?:-XX)+$/, '').split('-');
  const edtfYear = bce ? beforeChrist(year) : year.padEnd(4, 'X');
  if (month === undefined) return edtfYear;
  if (seasons[month]) return `${edtfYear}-${seasons[month]}`;
  if (month.startsWith('W')) return /^W\d\d$/.test(month) ? weekOf(Number(year), Number(month.slice(1)), day === 'WE') : null;
  if (month === 'XX') return edtfYear;
  const whole = [edtfYear, month, ...(day ? [day] : [])].join('-');
  return day && time && /^\d\d:\d\d/.test(time) ? `${whole}T${time.slice(0, 5)}` : whole;
}

/** BC0264 is the astronomical year −263; BC048 the 480s; BC03 the 4th century. */
function beforeChrist(digits: string): string {
  if (digits.length === 4) return `-${String(Number(digits) - 1).padStart(4, '0')}`.replace('-0000', '0000');
  if (digits.length === 2) return `-${digits}XX`;
  const decade = Number(digits) * 10;
  const pad = (year: number) => `-${String(year).padStart(4, '0')}`;
  return `${pad(decade + 8)}/${pad(decade - 1)}`;
}

function weekOf(year: number, week: number, isEnd: boolean): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000 + (week - 1) * 7 * 86_400_000;
  const iso = (by: number) => new Date(monday + by * 86_400_000).toISOString().slice(0, 10);
  return isEnd ? `${iso(5)}/${iso(6)}` : `${iso(0)}/${iso(6)}`;
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'" };

/** A TimeML file: its text, its date of creation and its TIMEX3 elements. */
export function readTimeMl(name: string, xml: string): GoldText {
  const published = /<DCT>\s*<TIMEX3[^>]*value="([^"]*)"/.exec(xml)?.[1] ?? '';
  const body = xml.slice(xml.indexOf('<TEXT>') + 6, xml.lastIndexOf('</TEXT>'));
  let text = '';
  const dates: GoldDate[] = [];
  let open: { start: number; value: string } | null = null;
  for (const part of body.split(/(<[^>]*>)/)) {
    if (part.startsWith('<TIMEX3')) open = { start: text.length, value: /value="([^"]*)"/.exec(part)?.[1] ?? '' };
    else if (part === '</TIMEX3>' && open) {
      const value = timexToEdtf(open.value);
      if (text.length > open.start)
        dates.push({ start: open.start, end: text.length, spans: [], values: value === null ? null : [value], isDoubtful: false });
      open = null;
    } else if (!part.startsWith('<')) text += part.replace(/&\w+;/g, (entity) => entities[entity] ?? entity);
  }
  return { name, text, published: published.slice(0, 10), dates };
}

interface ArticleGold {
  readonly dct: string;
  readonly temporal: readonly {
    readonly start: number;
    readonly end: number;
    readonly tier: string;
    readonly edtf: string | null;
    readonly edtfAccept?: readonly string[];
    readonly altSpans?: readonly string[];
  }[];
}

/** An article with its gold file beside it (NAME.txt, NAME.gold.json). */
export function readArticle(folder: string, name: string): GoldText | null {
  const file = join(folder, `${name}.gold.json`);
  if (!existsSync(file)) return null;
  const gold = JSON.parse(readFileSync(file, 'utf8')) as ArticleGold;
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const dates = gold.temporal.map((each) => ({
    start: each.start,
    end: each.end,
    spans: (each.altSpans ?? []).map((words): [number, number] => {
      const at = text.indexOf(words, Math.max(0, each.start - words.length));
      return [at, at + words.length];
    }),
    values: each.edtf === null ? null : [each.edtf, ...(each.edtfAccept ?? [])],
    isDoubtful: each.tier === 'doubtful',
  }));
  return { name, text, published: gold.dct, dates };
}

/** The narrative corpus: every second text is held out, looked at only as a number. */
export function readHistories(folder: string): { dev: GoldText[]; heldOut: GoldText[] } {
  if (!existsSync(folder)) return { dev: [], heldOut: [] };
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort();
  const texts = names.map((name) => readTimeMl(name, readFileSync(join(folder, name), 'utf8')));
  return { dev: texts.filter((_, at) => at % 2 === 0), heldOut: texts.filter((_, at) => at % 2 === 1) };
}
