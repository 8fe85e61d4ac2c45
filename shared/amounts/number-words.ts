import type { Comparator } from '../model/annotation';

/** Words before a number that compare it, longest first where one begins another. */
const before: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:no (?:more|greater|higher) than|not more than|at most|up to|as (?:many|much) as|a maximum of|max\.?|≤|<=)\s*/i, 'at most'],
  [/^(?:no (?:less|fewer|lower) than|not less than|at least|a minimum of|min\.?|≥|>=)\s*/i, 'at least'],
  [/^(?:more than|greater than|over|above|upwards of|>)\s*/i, 'more than'],
  [/^(?:less than|fewer than|under|below|<)\s*/i, 'less than'],
  [/^(?:exactly|precisely|=)\s*/i, 'exactly'],
  [/^(?:about|around|some|roughly|approximately|approx\.?|circa|c\.|ca\.|nearly|almost|~|≈)\s*/i, 'about'],
];

/** Words after a number that compare it. */
const after: readonly (readonly [RegExp, Comparator])[] = [
  [/\s+or (?:so|thereabouts)$/i, 'about'],
  [/\s*(?:or more|or over|and more|and over|at least)$/i, 'at least'],
  [/(?<=\d|[a-z])\+$/i, 'at least'],
  [/\s*(?:or (?:less|fewer|under)|at most)$/i, 'at most'],
];

/** Takes one comparing phrase off either end: "6,000 or so" gives "about" and "6,000". */
export function takeComparator(words: string): { comparator: Comparator | null; rest: string } {
  for (const [pattern, comparator] of [...before, ...after]) {
    const rest = words.replace(pattern, '').trim();
    if (rest !== words && /\d/.test(rest)) return { comparator, rest };
  }
  return { comparator: null, rest: words };
}

/** Powers of ten. A billion is a thousand million, as newspapers use it since the 1970s. */
const scales: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  thousands: 3,
  k: 3,
  万: 4,
  lakh: 5,
  million: 6,
  millions: 6,
  mn: 6,
  mln: 6,
  mio: 6,
  crore: 7,
  億: 8,
  billion: 9,
  billions: 9,
  bn: 9,
  bln: 9,
  trillion: 12,
  trillions: 12,
  tn: 12,
  trn: 12,
  兆: 12,
};

/** Letters that are a scale only beside money: by themselves "m" is metres and "t" tonnes. */
const moneyScales: Readonly<Record<string, number>> = { m: 6, b: 9, t: 12 };

/** Takes a scale word off the front: "billion yen" gives 9 and "yen". `word` is empty where there is none. */
export function takeScale(words: string, isMoney: boolean): { power: number; word: string; rest: string } {
  const [, word = ''] = /^([a-z]+|[万億兆])/i.exec(words) ?? [];
  const key = word.toLowerCase();
  const power = scales[key] ?? (isMoney ? moneyScales[key] : undefined);
  return power === undefined ? { power: 0, word: '', rest: words } : { power, word, rest: words.slice(word.length).replace(/^[\s.]+/, '') };
}
