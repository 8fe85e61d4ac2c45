import { describe, expect, it } from 'vitest';
import { krippendorffAlpha, markingAlpha } from '../../../shared/agreement/alpha';
import { type Figure, type Pair, shareThatAgrees } from '../../../shared/agreement/figure';
import { cohenKappa } from '../../../shared/agreement/kappa';

const rounded = (figure: Figure): string => (figure.is === 'figure' ? figure.value.toFixed(3) : figure.why);

/** A coder's values, one a letter or digit; "." is none. The units are what all coders said of each. */
const units = (...coders: string[]): string[][] =>
  [...coders[0]!].map((_, at) => coders.map((values) => values[at]!).filter((value) => value !== '.'));
const pairs = (a: string, b: string): Pair[] => [...a].map((value, at) => [value, b[at]!]);
/** The pairs that a table of counts stands for, by row and column. */
const table = (...rows: number[][]): Pair[] =>
  rows.flatMap((row, a) => row.flatMap((count, b) => Array.from({ length: count }, (): Pair => [`${a}`, `${b}`])));

describe('Cohen’s kappa', () => {
  it('is the one of Cohen 1960, table 2: .70 observed, .41 expected', () => {
    const judged = table([88, 14, 18], [10, 40, 10], [2, 6, 12]);
    expect(rounded(shareThatAgrees(judged))).toBe('0.700');
    expect(rounded(cohenKappa(judged))).toBe('0.492');
  });
  it('is 1 where both agree throughout, 0 where they agree as guessing would, and below where they agree less', () => {
    expect(rounded(cohenKappa(pairs('aabbc', 'aabbc')))).toBe('1.000');
    expect(rounded(cohenKappa(table([4, 4], [4, 4])))).toBe('0.000');
    expect(rounded(cohenKappa(table([0, 4], [4, 0])))).toBe('-1.000');
  });
  it('is none without variation, and none of fewer than five pairs', () => {
    expect(rounded(cohenKappa(pairs('aaaaaa', 'aaaaaa')))).toBe('no variation');
    expect(rounded(cohenKappa(pairs('abab', 'abab')))).toBe('too few');
    expect(rounded(cohenKappa([]))).toBe('too few');
  });
});

describe('Krippendorff’s alpha', () => {
  it('is the one of Krippendorff 2011, section A: two values, two observers', () => {
    expect(rounded(krippendorffAlpha(units('0100000010', '1110010000')))).toBe('0.095');
  });
  it('is the one of section B: any number of values, two observers', () => {
    expect(rounded(krippendorffAlpha(units('aabbdcccedda', 'babbbccceddd')))).toBe('0.692');
  });
  it('is the one of section C: four observers, and values that are missing', () => {
    const four = units('123321412...', '1233224125.3', '.3332342251.', '12332441251.');
    expect(rounded(krippendorffAlpha(four))).toBe('0.743');
  });
  it('is the well known 0.691 of three coders of fifteen units with many missing', () => {
    const three = units('.....34121133.3', '1.213343.......', '..21344.21133.4');
    expect(rounded(krippendorffAlpha(three))).toBe('0.691');
  });
  it('is none without variation, and none of fewer than five units that two coders coded', () => {
    expect(rounded(krippendorffAlpha(units('aaaaaa', 'aaaaaa')))).toBe('no variation');
    expect(rounded(krippendorffAlpha(units('abcabc', 'ab....')))).toBe('too few');
  });
});

describe('alpha of marking', () => {
  it('is nominal alpha with every character as a unit', () => {
    const [a, b] = ['1110000011', '0110000111'];
    const both = [...a].filter((mark, at) => mark === '1' && b[at] === '1').length;
    const one = [...a].filter((mark, at) => mark !== b[at]).length;
    expect(rounded(markingAlpha({ both, one, length: 10 }))).toBe(rounded(krippendorffAlpha(units(a, b))));
  });
  it('is 1 for the same marks, and none where nothing or everything was marked', () => {
    expect(rounded(markingAlpha({ both: 30, one: 0, length: 400 }))).toBe('1.000');
    expect(rounded(markingAlpha({ both: 0, one: 0, length: 400 }))).toBe('no variation');
    expect(rounded(markingAlpha({ both: 400, one: 0, length: 400 }))).toBe('no variation');
  });
});
