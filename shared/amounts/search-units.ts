import { exact, folded, russianStem, spellingsOf } from './unit-names';
import { unitCandidates, unitOfCode, units, type Unit } from './units';

/** The name of a unit in the reader's language ("square kilometre", "平方キロメートル"); the code itself where it is not known here. */
export function unitName(code: string, locale: string): string {
  const unit = unitOfCode(code);
  return unit ? nameIn(unit, locale) : code;
}

const nameIn = ({ names, name }: Unit, locale: string): string =>
  (/^ja\b/i.test(locale) ? names.ja[0] : /^ru\b/i.test(locale) ? names.ru[0] : name) ?? name;

/** The units whose symbols or names fit what was typed so far, the likeliest first; the most usual ones for no words. At most `limit`. */
export function searchUnits(words: string, locale: string, limit = 30): Unit[] {
  if (!words.trim()) return units.slice(0, limit);
  const meant = unitCandidates(words);
  const ranked = units
    .map((unit, order) => ({ unit, order, rank: rankOf(unit, words, locale) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.order - b.order)
    .map(({ unit }) => unit);
  return [...new Set([...meant, ...ranked])].slice(0, limit);
}

/** How well a unit fits: its symbol begins so, a name begins so, a word of a name begins so, a name has it. Names in the reader's language weigh more. */
function rankOf(unit: Unit, words: string, locale: string): number {
  const typed = folded(words);
  const symbols = [...unit.symbols, unit.code].map(exact);
  if (symbols.some((symbol) => symbol.startsWith(exact(words)))) return 6;
  const own = nameIn(unit, locale);
  const names = [...unit.names.en.flatMap(spellingsOf), ...unit.names.ja, ...unit.names.ru].map(folded);
  if (folded(own).startsWith(typed)) return 5;
  if (names.some((name) => name.startsWith(typed) || name.startsWith(russianStem(typed)))) return 4;
  if (symbols.some((symbol) => symbol.toLowerCase().startsWith(typed))) return 3;
  if (typed.length < 2) return 0;
  if (names.some((name) => name.includes(` ${typed}`))) return 2;
  return names.some((name) => name.includes(typed)) || unit.dimension.startsWith(typed) ? 1 : 0;
}
