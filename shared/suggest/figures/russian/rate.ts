import type { Token } from '../../../amounts/tokens';

/** "за баррель", "в час", "на человека", "/кг" after an amount: as worded; null where no rate follows. */
export function rateAfter(tokens: readonly Token[], at: number): string | null {
  const [joint, noun] = [tokens[at], tokens[at + 1]];
  if (!joint || noun?.kind !== 'word') return null;
  if (joint.text === '/' && joint.glued && noun.glued) return `/${noun.text}`;
  const isRate =
    (joint.small === 'за' &&
      /^(?:баррель|тонну|штуку|литр|килограмм|акцию|унцию|кубометр|тысячу|доллар|евро|час|человека|метр)$/.test(noun.small)) ||
    (joint.small === 'в' && /^(?:час|сутки|день|неделю|месяц|год|минуту|секунду)$/.test(noun.small)) ||
    (joint.small === 'на' && /^(?:человека|душу|гектар|тонну|литр)$/.test(noun.small));
  return isRate ? `${joint.text} ${noun.text}` : null;
}
