/** The plural of an English unit's name, made at its head: "metres per second", "square feet", "hertz". */
export function pluralOf(name: string): string {
  const [, head = name, rest = ''] = /^(.*?)((?: per | of | in | \().*)?$/.exec(name) ?? [];
  const last = /[\p{L}-]+$/u.exec(head)?.[0] ?? '';
  const first = /^degree /.exec(head);
  if (first) return `degrees${name.slice('degree'.length)}`;
  return head.slice(0, head.length - last.length) + pluralWord(last) + rest;
}

function pluralWord(word: string): string {
  const hyphen = word.lastIndexOf('-') + 1;
  const known = irregularEnglish.get(word.slice(hyphen).toLowerCase());
  if (known) return word.slice(0, hyphen) + known;
  return noPlural.test(word) || word.endsWith('s') ? word : `${word}s`;
}

const irregularEnglish = new Map([
  ['foot', 'feet'],
  ['inch', 'inches'],
  ['century', 'centuries'],
  ['stone', 'stone'],
]);

/** Units whose name is the same for one and many. */
const noPlural =
  /^(?:.*hertz|.*bar|horsepower|Celsius|Fahrenheit|centigrade|percent|cent|mil|mille|percentage|permille?|ri|shaku|tsubo|chō|gō|koku|kanm?e?|momme|kin|li|mu|jin)$/;

/** The spellings that a name stands for: its plural, American "-meter" and "-liter", hyphens left out. */
export function spellingsOf(name: string): string[] {
  const american = name.replace(/metre/g, 'meter').replace(/litre/g, 'liter');
  const all = (name === american ? [name] : [name, american]).flatMap((each) => [each, pluralOf(each)]);
  return name.includes('-') ? all.flatMap((each) => [each, each.replace(/-/g, ' ')]) : all;
}

/** Russian words without the endings that case and number give them: "квадратных километров" and "квадратный километр" are the same. */
export const russianStem = (words: string): string =>
  words
    .split(' ')
    .map((word) =>
      (irregularRussian.get(word) ?? word).replace(
        /(?<=\p{L}{3})(?:ами|ями|ого|его|ому|ему|ыми|ими|ов|ев|ей|ах|ях|ом|ем|ам|ям|ый|ий|ых|их|ым|им|ой|ая|яя|ую|ые|ие|а|я|у|ю|ы|и|е|й|ь|о)$/u,
        '',
      ),
    )
    .join(' ');

/** Forms whose stem changes, by their nominative. */
const irregularRussian = new Map(
  Object.entries({
    дня: 'день',
    дней: 'день',
    дни: 'день',
    днями: 'день',
    суток: 'сутки',
    лет: 'год',
    года: 'год',
    году: 'год',
    годы: 'год',
    узла: 'узел',
    узлов: 'узел',
    узлы: 'узел',
    сажени: 'сажень',
    саженей: 'сажень',
    вёрст: 'верста',
    верст: 'верста',
    миль: 'миля',
    тонн: 'тонна',
    унций: 'унция',
    кило: 'килограмм',
  }),
);

/** One form for comparing names: composed, small, single spaces, "²" as "2", both signs of micro as one. */
export const folded = (words: string): string => exact(words).toLowerCase();

/** The same with its capitals, which tell symbols apart: "MW" from "mW". */
export const exact = (words: string): string => (PLAIN.test(words) ? words : composed(words));

/** Words that are in their one form already, as most are. */
const PLAIN = /^[!-\]_-~]+(?: [!-\]_-~]+)*$/;

const composed = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\u03bc\u00b5]/g, 'µ')
    .replace(/\^(?=[23]$)/, '')
    .replace(/[‐‑]/g, '-')
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** What a unit is looked up by: "square", "sq." and "sq" are one, and so are "per hour", "an hour" and "/ hour" where names are spelled out. */
export const keyed = (words: string): string => (/\s/.test(words) ? joined(exact(words)) : exact(words));

const joined = (words: string): string =>
  words
    .replace(/^(sq|cu)(?:uare|bic)?\.? (?=\p{L})/iu, (_, power: string) => `${power.toLowerCase()} `)
    .replace(/ an? (?=[\p{L}-]+$)/iu, ' per ');
