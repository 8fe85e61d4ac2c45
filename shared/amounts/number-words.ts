import type { Comparator } from '../model/annotation';

/** Words before a number that compare it, longest first where one begins another. English, then Japanese, then Russian. */
const before: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:no (?:more|greater|higher) than|not more than|at most|up to|as (?:many|much) as|a maximum of|max\.?|≤|<=)\s*/i, 'at most'],
  [/^(?:no (?:less|fewer|lower) than|not less than|at least|a minimum of|min\.?|≥|>=)\s*/i, 'at least'],
  [/^(?:more than|greater than|over|above|upwards of|>)\s*/i, 'more than'],
  [/^(?:less than|fewer than|under|below|<)\s*/i, 'less than'],
  [/^(?:exactly|precisely|=)\s*/i, 'exactly'],
  [/^(?:about|around|some|roughly|approximately|approx\.?|circa|c\.|ca\.|nearly|almost|~|≈)\s*/i, 'about'],
  [/^(?:最大で?|最高で?|多くとも)\s*/, 'at most'],
  [/^(?:少なくとも|最低で?も?|最少で?)\s*/, 'at least'],
  [/^(?:約|およそ|おおよそ|ほぼ|だいたい)\s*/, 'about'],
  [/^(?:не (?:более|больше|выше)(?: чем)?|максимум|до)\s+/i, 'at most'],
  [/^(?:не (?:менее|меньше|ниже)(?: чем)?|как минимум|минимум|по (?:меньшей|крайней) мере)\s+/i, 'at least'],
  [/^(?:более|больше|свыше|выше)(?: чем)?\s+/i, 'more than'],
  [/^(?:менее|меньше|ниже)(?: чем)?\s+/i, 'less than'],
  [/^(?:ровно|точно)\s+/i, 'exactly'],
  [/^(?:около|примерно|приблизительно|порядка|почти|приблизительно)\s+/i, 'about'],
];

/** Words after a number that compare it. */
const after: readonly (readonly [RegExp, Comparator])[] = [
  [/\s+or (?:so|thereabouts)$/i, 'about'],
  [/\s*(?:or more|or over|and more|and over|at least)$/i, 'at least'],
  [/(?<=\d|[a-z])\+$/i, 'at least'],
  [/\s*(?:or (?:less|fewer|under)|at most)$/i, 'at most'],
  [/(?:以上|\s+и более)$/, 'at least'],
  [/(?:以下|\s+и менее)$/, 'at most'],
  [/(?:超|余り|あまり|余|強|\s+с лишним)$/, 'more than'],
  [/(?:未満|弱)$/, 'less than'],
  [/(?:ほど|程度|くらい|ぐらい|前後|近く)$/, 'about'],
];

/** Takes one comparing phrase off either end: "6,000 or so" gives "about" and "6,000". */
export function takeComparator(words: string): { comparator: Comparator | null; rest: string } {
  for (const [pattern, comparator] of [...before, ...after]) {
    const rest = words.replace(pattern, '').trim();
    if (rest !== words && /\d/.test(rest)) return { comparator, rest };
  }
  return { comparator: null, rest: words };
}

/** "million/mn": the same power for each of the words. */
const powers = (table: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(table).flatMap(([words, power]) => words.split('/').map((word) => [word, power])));

/**
 * Powers of ten. An English billion is a thousand million, as newspapers use it since the 1970s; the German, Dutch and Scandinavian words are
 * those of the long scale (Billionen: 12), which are written otherwise.
 */
const scales: Readonly<Record<string, number>> = powers({
  'hundred/hundreds': 2,
  'thousand/thousands/k/тыс/тысяча/тысячи/тысяч/тысячу/tausend/mille/mila/mil/千': 3,
  'lakh/lakhs/lac/lacs': 5,
  '万/萬': 4,
  'million/millions/mn/mln/mio/mill/миллион/миллиона/миллионов/млн/millionen/millones/millón/milioni/milione/milhões/milhão/miljoen/miljoner/millioner': 6,
  'crore/crores/cr': 7,
  '億/亿': 8,
  'billion/billions/bn/bln/миллиард/миллиарда/миллиардов/млрд/mrd/mld/mia/md/milliard/milliards/milliarde/milliarden/miliardi/miliardo/miljard/miljarder/milliarder/bilhões/bilhão': 9,
  'trillion/trillions/tn/trn/триллион/триллиона/триллионов/трлн/兆/billionen/biljoen/billones/trilhões': 12,
});

/** Letters that are a scale only beside money: by themselves "m" is metres and "t" tonnes. */
const moneyScales: Readonly<Record<string, number>> = { m: 6, b: 9, t: 12 };

/** Takes a scale word off the front: "billion yen" gives 9 and "yen". `word` is empty where there is none. */
export function takeScale(words: string, isMoney: boolean): { power: number; word: string; rest: string } {
  const [, word = ''] = /^([\p{Script=Latin}\p{Script=Cyrillic}]+|[千万萬億亿兆])/u.exec(words) ?? [];
  const key = word.toLowerCase();
  const power = own(scales, key) ?? (isMoney ? own(moneyScales, key) : undefined);
  return power === undefined ? { power: 0, word: '', rest: words } : { power, word, rest: words.slice(word.length).replace(/^[\s.]+/, '') };
}

const own = (table: Readonly<Record<string, number>>, key: string): number | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
