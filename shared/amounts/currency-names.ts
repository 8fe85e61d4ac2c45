import { pluralOf } from './unit-names';

/** The currencies that a name may stand for, those in use today first; empty where it names none. */
export type NamedCurrencies = ReadonlyMap<string, readonly string[]>;

/** Other spellings of the last word of an English currency name, and its plurals where these are their own. */
const otherForms: Readonly<Record<string, string>> = {
  ruble: 'rouble',
  rouble: 'ruble',
  krone: 'kroner crown',
  krona: 'kronor crown',
  króna: 'krona krónur kronur crown',
  koruna: 'koruny korunas crown',
  real: 'reais',
  lev: 'leva',
  leu: 'lei',
  lira: 'lire',
  markka: 'markkaa',
  mark: 'deutschmark',
  sol: 'soles',
  colón: 'colon colones',
  hryvnia: 'hryvnya hryvnias',
  shekel: 'sheqel',
  zloty: 'złoty zlotys zlotych',
  bolívar: 'bolivar bolivares bolívares',
  guaraní: 'guarani',
  córdoba: 'cordoba',
};

/** Names that are no money by themselves: metals, funds, and "new" or "hard" money. */
const noKinds = new Set(['gold', 'silver', 'platinum', 'palladium', 'rights', 'unit', 'account']);

/**
 * Every name and its plural ("swiss francs"), and every last word by itself ("francs", for all the francs there are), in small letters, from the
 * host's English names of `codes`. `isCurrent` tells those in use today.
 */
export function namesOf(codes: Iterable<string>, isCurrent: (code: string) => boolean): NamedCurrencies {
  const names = new Map<string, string[]>();
  const english = new Intl.DisplayNames('en', { type: 'currency' });
  for (const code of codes) {
    const full = (english.of(code) ?? code).toLowerCase().replace(/\s*\(.*\)$/, '');
    const kind = full.split(' ').pop() ?? '';
    if (full === code.toLowerCase() || noKinds.has(kind)) continue;
    for (const form of formsOf(kind))
      for (const name of [form, full.slice(0, full.length - kind.length) + form]) put(names, name, code, isCurrent);
  }
  return names;
}

function formsOf(kind: string): string[] {
  const all = [kind, ...(otherForms[kind]?.split(' ') ?? [])];
  return [...new Set(all.flatMap((form) => [form, pluralOf(form)]))];
}

function put(names: Map<string, string[]>, name: string, code: string, isCurrent: (code: string) => boolean): void {
  const codes = names.get(name) ?? [];
  if (codes.includes(code)) return;
  names.set(
    name,
    isCurrent(code) ? [code, ...codes.filter(isCurrent).reverse(), ...codes.filter((each) => !isCurrent(each))] : [...codes, code],
  );
}
