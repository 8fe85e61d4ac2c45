import { english as names } from './names';
import { multiply } from '../rational';
import type { Token } from '../tokens';
import type { Reckoned } from './reckoned';

/** Letters that are a scale beside digits. */
const letters = new Map(
  Object.entries({ mn: 6, mln: 6, mio: 6, mil: 6, bn: 9, bln: 9, tn: 12, trn: 12, thsd: 3, 万: 4, 億: 8, 亿: 8, 兆: 12 }),
);

/** The scale words after a number, taken together ("lakh crore"): their power of ten and the token after them. */
export function scaleAfter(tokens: readonly Token[], { to, form }: Reckoned, isMoney: boolean): { power: number; to: number } | null {
  let power = 0;
  let end = to;
  for (;;) {
    const place = tokens[end]?.text === '-' ? end + 1 : end;
    const token = tokens[place];
    const next =
      token && (end === to ? (scaleOf(token) ?? (form === 'digits' ? letterOf(tokens, place, isMoney) : undefined)) : scaleOf(token));
    if (next === undefined || power + next > 24) break;
    power += next;
    end = place + 1;
    if (
      tokens[end]?.text === '.' &&
      /^(?:mn|mln|mio|bn|bln|tn|trn)$/.test(token?.small ?? '') &&
      tokens[end + 1]?.kind === 'word' &&
      /^\p{Ll}/u.test(tokens[end + 1]?.text ?? '')
    )
      end += 1;
  }
  return end === to ? null : { power, to: end };
}

function scaleOf({ small }: Token): number | undefined {
  const word = names.words.get(small);
  if (word?.kind === 'power') return word.power;
  return letters.get(small);
}

/** "100k", "10M", "1.2b": one letter that touches the digits, or stands beside an amount of money. A small "m" by itself is metres. */
function letterOf(tokens: readonly Token[], place: number, isMoney: boolean): number | undefined {
  const token = tokens[place];
  if (isMoney && token?.text === 'MM') return 6;
  if (!token || !/^[kKmMbBtT]$/.test(token.text) || (tokens[place + 1]?.glued && /[\p{L}\d/²³]/u.test(tokens[place + 1]?.text ?? '')))
    return undefined;
  const power = { k: 3, m: 6, b: 9, t: 12 }[token.small];
  if (isMoney) return power;
  if (/^[kK]$/.test(token.text)) return 3;
  const isLast = tokens[place + 1]?.kind !== 'word';
  return (token.glued && /^[Mb]$/.test(token.text)) || (token.text === 'M' && isLast) ? power : undefined;
}

/** "3 dozen", "two dozens", "3 dzs". */
export function dozensAfter(tokens: readonly Token[], base: Reckoned): Reckoned | null {
  const place = tokens[base.to]?.text === '-' ? base.to + 1 : base.to;
  if (!/^(?:dozens?|doz|dozs|dzs?)$/.test(tokens[place]?.small ?? '')) return null;
  return { value: multiply(base.value, { top: 12n, bottom: 1n }), to: place + 1, power: 0, form: 'words', written: null };
}

/** A scale word by itself: "million" behind "75 USD". */
export function scaleWordAt(tokens: readonly Token[], at: number): { power: number; to: number } | null {
  const token = tokens[at];
  const power = token && scaleOf(token);
  return power === undefined || power < 3 ? null : { power, to: at + 1 };
}
