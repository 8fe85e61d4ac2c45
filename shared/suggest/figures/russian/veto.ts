import type { Token } from '../../../amounts/tokens';
import type { Candidate } from '../reading';

const months =
  /^(?:январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])$/;

const small = (tokens: readonly Token[], at: number): string => tokens[at]?.small ?? '';

const numbering =
  /^(?:№|#|§|статья|статье|статьи|ст|пункт|пункте|пункта|п|глава|главе|гл|страница|странице|стр|с|том|т|рейс|рейсе|рейса|дом|квартира|кв|корпус|номер|номером|группы|канал|шоссе|маршрут|резолюция|резолюции|ту|миг|су|ил|ан|ка)$/;

/** Small numbers in words. */
const fewWords =
  /^(?:один|одна|одно|одного|одной|одну|два|две|двух|двум|двумя|три|трёх|трех|трём|трем|четыре|четырёх|четырех|пять|пяти|шесть|семь|восемь|девять|десять|двое|трое|четверо)$/;

/** Why a Russian candidate is no figure to suggest; null where it is one. */
export function veto(candidate: Candidate): string | null {
  if (isGlued(candidate)) return 'part-of-a-name';
  if (isTime(candidate)) return 'time';
  if (candidate.measure?.sort === 'duration') return isMeasuredAge(candidate) ? null : 'duration';
  if (isReference(candidate)) return 'reference';
  if (isScore(candidate)) return 'score';
  return candidate.number.form !== 'digits' && isCountedBefore(candidate) ? 'counted-before' : null;
}

function isGlued({ tokens, from, to }: Candidate): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (
    tokens[from]?.glued &&
    before &&
    (before.kind === 'word' || (/^[-‐‑/]$/.test(before.text) && before.glued && tokens[from - 2]?.kind === 'word'))
  )
    return true;
  if (after?.glued && (after.kind === 'word' || after.kind === 'digits')) return true;
  // "45-летний", "2-го", "5-й": an adjective or an ordinal.
  return /^[-‐‑]$/.test(after?.text ?? '') && after?.glued === true && tokens[to + 1]?.glued === true && tokens[to + 1]?.kind === 'word';
}

function isTime({ tokens, from, to, measure, number, counted }: Candidate): boolean {
  if (number.form !== 'digits' || number.power > 0) return /^(?:утра|вечера|дня|ночи)$/.test(small(tokens, to));
  if (months.test(small(tokens, to)) || /^(?:утра|вечера|ночи)$/.test(small(tokens, to))) return true;
  if (/^[:/.]$/.test(small(tokens, to)) && tokens[to]?.glued && tokens[to + 1]?.kind === 'digits' && tokens[to + 1]?.glued) return true;
  if (/^[:/.]$/.test(small(tokens, from - 1)) && tokens[from]?.glued && tokens[from - 2]?.kind === 'digits') return true;
  if (measure)
    return measure.sort === 'duration' && /^(?:год|года|году|годов|годы)$/i.test(measure.unit ?? '') && Number(number.decimal) > 999;
  const isYear = /^(?:1\d|20)\d\d$/.test(tokens[number.from]?.text ?? '');
  return isYear && (!counted || /^(?:г|гг|год|года|году)$/.test(small(tokens, to)));
}

/** "Средний возраст составил 80,7 года". */
const isMeasuredAge = ({ tokens, from }: Candidate): boolean =>
  tokens
    .slice(Math.max(0, from - 10), from)
    .some(({ small: word }, index, all) => /^(?:средн|медианн)/.test(word) && (all[index + 1]?.small ?? '').startsWith('возраст'));

function isReference({ tokens, from, to, measure, number }: Candidate): boolean {
  if (measure || number.power > 0) return false;
  const before = small(tokens, from - 1) === '.' ? small(tokens, from - 2) : small(tokens, from - 1);
  if (numbering.test(before) && !(before === 'с' && small(tokens, from - 1) !== '.')) return true;
  if (small(tokens, from - 1) === '[' && small(tokens, to) === ']') return true;
  const first = tokens[from];
  return (
    first?.fresh === true &&
    /^\d{1,3}$/.test(first.text) &&
    /^[.)]$/.test(small(tokens, to)) &&
    tokens[to]?.glued === true &&
    tokens[to + 1]?.glued === false &&
    !tokens[to + 1]?.fresh
  );
}

function isScore({ tokens, second, measure, counted, bound, number, to }: Candidate): boolean {
  if (measure || bound || number.power > 0) return false;
  const isJoined = (at: number) =>
    /^[-–:‐‑]$/.test(small(tokens, at)) &&
    tokens[at]?.glued === true &&
    tokens[at + 1]?.kind === 'digits' &&
    tokens[at + 1]?.glued === true;
  return second ? !counted && isJoined(second.from - 1) : isJoined(to);
}

/** "эти два", "оба", "все три", "один из": counted before, or no count. */
function isCountedBefore({ tokens, from, to, measure, bound, second, number, counted }: Candidate): boolean {
  if (measure || bound || second || to - from > 1 || !fewWords.test(small(tokens, number.from))) return false;
  if (/^(?:эти|этих|те|тех|все|всех|обе|оба|другие|других|последние|последних|первые|первых)$/.test(small(tokens, from - 1))) return true;
  return number.decimal === '1' || (!counted && tokens.length > 3);
}
