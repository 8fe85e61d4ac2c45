import { readCurrency } from '../../amounts/currency';
import type { MeasureReading } from './reading';
import type { Token } from '../../amounts/tokens';

const signPattern = /^[\p{Sc}]$/u;

/** Letters that stand before a sign and say whose money it is: "US$", "hk $". */
const prefix = /^(?:us|u\.s|a|au|aus|c|ca|can|cdn|nz|hk|s|sg|nt|mx|mex|r|z|j|jp|cn|gb|uk|[a-z]{3})$/;

/** Short names of money that stand before the number. */
const shortNames = /^(?:Rs|Re|Kr|kr|DM|SFr|sFr|Rp|RM|Ksh|KSh|Tk|zł|₨)$/;

/** A currency before a number: "$", "US$", "hk $", "EUR", "usd$". `to` is the token of the number. */
export function moneyBefore(tokens: readonly Token[], at: number): MeasureReading | null {
  const [first, second, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!first || !second) return null;
  if (signPattern.test(first.text)) return money(at, at + 1, first.text);
  if (first.kind !== 'word' || (first.glued && /[\p{L}\d]/u.test(tokens[at - 1]?.text ?? ''))) return null;
  if (signPattern.test(second.text) && third && prefix.test(first.small)) {
    const words = `${first.small}${second.text}`;
    const isLoose = !second.glued && first.small.length === 1 && (first.small !== 'c' || /^['’]$/.test(tokens[at - 1]?.text ?? ''));
    if (readCurrency(words) && !isLoose) return money(at, at + 2, words);
  }
  // "ALL 5 people": a word in capitals, and no lek.
  const mayBeCode = /^[A-Z]{3}$/.test(first.text) && (!everyday.has(first.small) || isLargeAt(tokens, at + 1));
  const isCode = mayBeCode && readCurrency(first.text)?.code === first.text;
  if (isCode && (second.kind === 'digits' || signPattern.test(second.text)))
    return money(at, second.kind === 'digits' ? at + 1 : at + 2, first.text);
  const [, millions] = /^M([A-Z]{3})$/.exec(first.text) ?? [];
  if (millions && second.kind === 'digits' && readCurrency(millions)?.code === millions)
    return { ...money(at, at + 1, millions), inMillions: true };
  const point = second.text === '.' && second.glued ? 1 : 0;
  if (shortNames.test(first.text) && tokens[at + 1 + point]?.kind === 'digits') return money(at, at + 1 + point, first.text);
  return first.small === 'dollar' && second.kind === 'digits' && !second.glued ? money(at, at + 1, first.text) : null;
}

/** "5 million", "12,500": an amount that only money has. */
const isLargeAt = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at]?.text.replace(/[.,]\d{1,2}$|\D/g, '').length ?? 0) > 3 ||
  /^(?:[mb]n?|tn|million|billion|trillion)$/.test(tokens[at + 1]?.small ?? '');

function money(from: number, to: number, words: string): MeasureReading {
  const code = readCurrency(words)?.code ?? null;
  return { from, to, sort: 'money', unit: code === null ? words : null, currency: code };
}

/** Small coins: no currency of ISO 4217, but money. */
const coins = /^(?:cents?|pence|penny|pennies|p|kopecks?|kopeks?|centavos?|céntimos?|centimes?|satoshis?|farthings?|shillings?|guineas?)$/;

/** Names of money that are everyday words: they need an amount that only money has. */
const everyday = new Set([
  'won',
  'real',
  'mark',
  'marks',
  'sol',
  'som',
  'soles',
  'new',
  'all',
  'top',
  'try',
  'cup',
  'mad',
  'bam',
  'gel',
  'lei',
  'pen',
  'sos',
  'mop',
  'crown',
  'crowns',
  'leone',
  'dm',
]);

/** A currency after a number and its scale: "yen", "€", "Hong Kong dollars", "USD", "cents". The longest name wins. */
export function moneyAfter(tokens: readonly Token[], at: number, isLarge: boolean): MeasureReading | null {
  const place = /^[-‐‑]$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
  const first = tokens[place];
  if (!first) return null;
  if (signPattern.test(first.text))
    return tokens[place + 1]?.kind === 'digits' && tokens[place + 1]?.glued ? null : money(at, place + 1, first.text);
  if (first.kind !== 'word') return null;
  if (coins.test(first.small) && (first.small !== 'p' || first.glued))
    return { from: at, to: place + 1, sort: 'money', unit: first.text, currency: null };
  for (const { words: written, to } of phrasesFrom(tokens, place).reverse()) {
    const words = written.replace(/^(?:d['’]|de |di )/i, '');
    if (everyday.has(words.toLowerCase()) && !isLarge) continue;
    const reading = readCurrency(words);
    const isCode = /^[a-z]{3}$/i.test(words) && reading?.code === words.toUpperCase();
    if (!reading || (isCode && words !== words.toUpperCase() && !/^(?:usd|eur|gbp|jpy|cny|inr|chf|aud|cad)$/.test(words))) continue;
    // "3 USD50 cards": the code belongs to the number that it touches.
    if (isCode && tokens[to]?.kind === 'digits' && tokens[to]?.glued) continue;
    const end = isCode && signPattern.test(tokens[to]?.text ?? '') ? to + 1 : to;
    return { from: at, to: end, sort: 'money', unit: reading.code === null ? words : null, currency: reading.code };
  }
  return null;
}

/** One, two and three words from a place on, with nothing but blanks between them and the points of "U.S." in them. */
function phrasesFrom(tokens: readonly Token[], at: number): { words: string; to: number }[] {
  const phrases: { words: string; to: number }[] = [];
  let words = '';
  for (let index = at; phrases.length < 3 && tokens[index]?.kind === 'word';) {
    words += `${words ? ' ' : ''}${tokens[index]?.text}`;
    index++;
    while (tokens[index]?.text === '.' && tokens[index]?.glued && isAbbreviated(words, tokens[index + 1])) {
      words += '.';
      index++;
      if (tokens[index]?.glued && tokens[index]?.kind === 'word') words += tokens[index++]?.text;
    }
    phrases.push({ words, to: index });
  }
  return phrases;
}

/** Whether a point belongs to the word before it: "U.S.", "долл.". */
const isAbbreviated = (words: string, next: Token | undefined): boolean =>
  (next?.glued === true && next.kind === 'word') || /\.\p{L}$/u.test(words) || /(?:^|\s)(?:долл|руб|rs|sfr)$/iu.test(words);
