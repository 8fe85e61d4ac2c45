const digits = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * Words set above the line as plain text that means the same: figures become raised figures, since "10²" is not "102" and a
 * note's mark after "1956" is not its fifth digit. What is more than figures, signs and commas stays as it is.
 */
export function raised(words: string): string {
  const figures = words.trim();
  if (!/\d/.test(figures) || !/^[+\-−]?[\d,;*\s–]{1,12}$/.test(figures)) return words;
  return words
    .replace(/\d/g, (digit) => digits[Number(digit)]!)
    .replace(/^(\s*)[-−]/, '$1⁻')
    .replace(/^(\s*)\+/, '$1⁺');
}
