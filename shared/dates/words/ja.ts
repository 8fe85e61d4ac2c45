import { fault } from '../date-error';
import { dateMeaning, type Meaning } from '../meaning';
import type { EraId } from '../eras';
import type { Grammar } from './grammar';

const eraNames: Record<string, EraId> = { 明治: 'meiji', 大正: 'taisho', 昭和: 'showa', 平成: 'heisei', 令和: 'reiwa' };
const digit = '[\\d〇一二三四五六七八九十元]';
const japaneseDay = new RegExp(`^(?<era>明治|大正|昭和|平成|令和)?(?<year>${digit}+)年(?:(?<month>${digit}+)月(?:(?<day>${digit}+)日)?)?$`);

/** Years, months and days in Japanese, with or without an era. */
export const japanese: Grammar = {
  id: 'ja',
  read(text) {
    const found = japaneseDay.exec(text.replaceAll(/\s/g, ''));
    return found ? readDay(found.groups!) : null;
  },
};

function readDay({ era, year, month, day }: Record<string, string | undefined>): Meaning {
  const parts = { year: toNumber(year!), month: month ? toNumber(month) : null, day: day ? toNumber(day) : null };
  if (parts.month !== null && (parts.month < 1 || parts.month > 12)) return fault('impossible', `There is no month ${parts.month}.`);
  return era ? { is: 'era', era: eraNames[era]!, ...parts } : dateMeaning(parts);
}

/** 28, 二十八, 二〇一六; 元 is the first year. */
function toNumber(text: string): number {
  if (text === '元') return 1;
  if (/^\d+$/.test(text)) return Number(text);
  const value = (character: string) => '〇一二三四五六七八九'.indexOf(character);
  if (!text.includes('十')) return [...text].reduce((total, character) => total * 10 + value(character), 0);
  const [tens, ones] = text.split('十');
  return (tens ? value(tens) : 1) * 10 + (ones ? value(ones) : 0);
}
