import { once } from './once';
import { divide, rational, type Rational } from './rational';
import { tokensOf } from './tokens';
import { exact, folded, keyed, pluralOf, russianStem, spellingsOf } from './unit-names';
import { energyAndSignals } from './unit-table/energy-and-signals';
import { massAndMotion } from './unit-table/mass-and-motion';
import { space } from './unit-table/space';

/** A unit of measurement. All units of one `dimension` are commensurable: value × `factor` (+ `zero`) is in the dimension's base unit. */
export interface Unit {
  /** UCUM, case-sensitive: "km2", "[mi_i]", "kW.h". A customary unit without a code of its own is a UCUM expression of its size. */
  readonly code: string;
  readonly dimension: string;
  readonly factor: Rational;
  /** Where the scale's own zero lies in the base unit; null but for temperatures. */
  readonly zero: Rational | null;
  /** As written beside a number: "km²"; null where there is none in general use. */
  readonly symbol: string | null;
  /** English singular and plural, and the names a person may type; Japanese and Russian names. */
  readonly name: string;
  readonly plural: string;
  readonly symbols: readonly string[];
  readonly names: { readonly en: readonly string[]; readonly ja: readonly string[]; readonly ru: readonly string[] };
}

const listed = (cell = ''): string[] =>
  cell
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

function readRow(dimension: string, row: string): Unit {
  const [code = '', size = '', symbols, en, ja, ru] = row.split('|').map((cell) => cell.trim());
  const [factor = '', zero] = size.split(' + ');
  const signs = listed(symbols);
  const names = { en: listed(en), ja: listed(ja), ru: listed(ru) };
  const name = names.en[0] ?? code;
  return {
    code,
    dimension,
    factor: rational(factor),
    zero: zero === undefined ? null : rational(zero),
    symbol: signs[0] ?? null,
    name,
    plural: pluralOf(name),
    symbols: signs,
    names,
  };
}

/** Every unit known here, grouped by dimension, the more usual first. */
export const units: readonly Unit[] = Object.entries({ ...space, ...massAndMotion, ...energyAndSignals }).flatMap(([dimension, rows]) =>
  rows
    .trim()
    .split('\n')
    .map((row) => readRow(dimension, row)),
);

const byCode = new Map(units.map((unit) => [unit.code, unit]));

/** Under which words units are found, and the first words of these: what begins with no other is no unit. */
interface Index {
  readonly bySymbol: Map<string, Unit[]>;
  readonly byName: Map<string, Unit[]>;
  readonly firstWords: Set<string>;
}

/** Symbols by their capitals, names without them. Made when the first words are looked up, and for Russian when the first Russian ones are: it costs more than a short text. */
const indexed = once(() => {
  const [bySymbol, byName] = [new Map<string, Unit[]>(), new Map<string, Unit[]>()];
  for (const unit of units) {
    for (const symbol of [...unit.symbols, unit.code]) note(bySymbol, exact(symbol), unit);
    for (const symbol of unit.symbols) if (symbol.length > 1) note(byName, keyed(symbol).toLowerCase(), unit);
    for (const name of unit.names.en) for (const spelling of spellingsOf(name)) note(byName, keyed(spelling).toLowerCase(), unit);
    for (const name of unit.names.ja) note(byName, keyed(name).toLowerCase(), unit);
  }
  return withFirstWords(bySymbol, byName);
});

const russian = once(() => {
  const byName = new Map<string, Unit[]>();
  for (const unit of units)
    for (const name of unit.names.ru.map(folded)) for (const form of [name, russianStem(name)]) note(byName, form, unit);
  const index = withFirstWords(new Map(), byName);
  for (const word of Array.from(index.firstWords)) index.firstWords.add(russianStem(word));
  return index;
});

function note(index: Map<string, Unit[]>, key: string, unit: Unit): void {
  const found = index.get(key);
  if (!found) index.set(key, [unit]);
  else if (!found.includes(unit)) found.push(unit);
}

const withFirstWords = (bySymbol: Map<string, Unit[]>, byName: Map<string, Unit[]>): Index => ({
  bySymbol,
  byName,
  firstWords: new Set([...bySymbol.keys(), ...byName.keys()].map(firstWord)),
});

/** Plain letters need no tokens to be told. */
const firstWord = (key: string): string => /^[A-Za-z]+(?=$|[ -])/.exec(key)?.[0].toLowerCase() ?? tokensOf(key)[0]?.small ?? '';

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** Whether a unit may begin with this word: a quick no for most words of a text. */
export function mayBeginUnit(small: string): boolean {
  const word = /^[\x20-\x7e]*$/.test(small) ? small : folded(small);
  if (indexed().firstWords.has(word) || word === 'square' || word === 'cubic') return true;
  return CYRILLIC.test(word) && (russian().firstWords.has(word) || russian().firstWords.has(russianStem(word)));
}

/** Words for money as well as for a weight: no unit is taken from them by themselves. */
const alsoMoney = new Set(['pound', 'pounds', 'фунт', 'фунты', 'фунта', 'фунтов', 'ポンド']);

/**
 * The units that words may mean, as they are written in a text or typed: "km²", "square kilometres", "平方キロ", "квадратных километров".
 * One where they are clear, several for "ton" or "gallon", none for what is no unit.
 */
export function unitCandidates(words: string): readonly Unit[] {
  const plain = plainCandidates(keyed(words));
  const rate = plain.length === 0 ? compoundOf(keyed(words)) : null;
  return rate ? [rate] : plain;
}

/** The one unit that words mean; null where they mean none or may mean several. */
export function readUnit(words: string): Unit | null {
  const found = unitCandidates(words);
  return found.length === 1 && !alsoMoney.has(folded(words)) ? (found[0] ?? null) : null;
}

/** The unit of a UCUM code, quotients of known codes included ("t/har"); null for other codes. */
export function unitOfCode(code: string): Unit | null {
  const known = byCode.get(code);
  if (known) return known;
  const [top, bottom, more] = code.split('/').map((part) => byCode.get(part));
  return top && bottom && !more && code.split('/').length === 2 ? quotient(top, bottom) : null;
}

/** "tonnes per hectare", "kWh a year", "mg/kg": a quotient of two known units. */
function compoundOf(words: string): Unit | null {
  const [, above = '', below = ''] = /^(.{1,60}?)(?:\s*\/\s*|\s+(?:per|на|в)\s+)(.{1,60})$/iu.exec(words) ?? [];
  if (!above || below.includes('/')) return null;
  const top = readPlain(above);
  const bottom = readPlain(below);
  return top && bottom && !top.zero && !bottom.zero ? quotient(top, bottom) : null;
}

function readPlain(words: string): Unit | null {
  const found = plainCandidates(words);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** A single letter is read by its case alone: "M" is no metre. */
function plainCandidates(key: string): readonly Unit[] {
  const name = key.length === 1 ? key : key.toLowerCase();
  const { bySymbol, byName } = indexed();
  const found = bySymbol.get(key) ?? byName.get(name);
  if (found || !CYRILLIC.test(name)) return found ?? [];
  return russian().byName.get(name) ?? russian().byName.get(russianStem(name)) ?? [];
}

function quotient(top: Unit, bottom: Unit): Unit {
  const code = `${top.code}/${bottom.code}`;
  const known = byCode.get(code);
  if (known) return known;
  const symbol = top.symbol && bottom.symbol ? `${top.symbol}/${bottom.symbol}` : null;
  return {
    code,
    dimension: `${top.dimension} per ${bottom.dimension}`,
    factor: divide(top.factor, bottom.factor),
    zero: null,
    symbol,
    name: `${top.name} per ${bottom.name}`,
    plural: `${top.plural} per ${bottom.name}`,
    symbols: symbol ? [symbol] : [],
    names: { en: [`${top.name} per ${bottom.name}`], ja: [], ru: [] },
  };
}
