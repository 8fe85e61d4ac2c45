import { russian as names } from '../../../amounts/russian/names';
import { numberAt, scaleAt } from '../../../amounts/russian/number';
import type { Token } from '../../../amounts/tokens';
import { moneyAfter } from '../money';
import type { Grammar } from '../reading';
import { unitAfter } from '../unit-after';
import { boundAround } from './bounds';
import { countedAfter } from './counted';
import { impliedUnit, measuredBy } from './measured';
import { rateAfter } from './rate';
import { veto } from './veto';

const alsoBegin =
  /^(?:минус|полтор[аы]|полутора|половин[аыуе]|половиной|трет[ьи]|третью|четверт[ьи]|четвертью|пол(?:миллиона|миллиарда|тысячи))$/;

/** How Russian words figures. */
export const russian: Grammar = {
  begins: (small) => names.words.has(small) || alsoBegin.test(small),
  numberAt,
  measureAfter: (tokens, number, text) =>
    moneyAfter(tokens, number.to, number.power > 0 || (number.decimal ?? '').length > 2) ?? unitAfter(text, tokens, number.to),
  rangeAfter,
  scaleAt,
  rateAfter,
  or: 'или',
  boundAround,
  countedAfter,
  measured: measuredBy,
  impliedUnit,
  veto,
};

/** "от 5 до 10", "5–10", "две или три"; "с 5 до 10" tells of two figures. */
function rangeAfter(
  tokens: readonly Token[],
  first: { readonly from: number; readonly form: string },
  at: number,
  isMeasured: boolean,
): number | null {
  const joint = tokens[at];
  const next = tokens[at + 1];
  if (!joint || !next) return null;
  const before = tokens[first.from - 1]?.small ?? '';
  if (joint.small === 'до') return before === 'с' || before === 'со' || (isMeasured && before === 'на') ? null : at + 1;
  if (joint.small === 'и') return before === 'между' ? at + 1 : null;
  if (joint.small === 'или') return at + 1;
  const isDash = /^[-–—‐‑]$/.test(joint.text) && (next.kind === 'digits' || first.form === 'words');
  return isDash && joint.glued === next.glued ? at + 1 : null;
}
