/** A number in digits as a decimal string; `note` says how an unclear mark was read. */
export interface Digits {
  readonly decimal: string;
  readonly note: string | null;
}

const commaIsDecimal = 'The comma was read as the decimal mark.';
const pointSeparates = 'The points were read as separating thousands.';
const pointIsDecimal = 'The point was read as the decimal mark. If it separates thousands, leave it out.';

/** How digits may be written, each with what to strip, and what to say of it; the first that fits the whole token reads it. */
const forms: readonly { readonly pattern: RegExp; readonly separators: RegExp; readonly note: string | null }[] = [
  { pattern: /^\d+$/, separators: /$^/, note: null },
  { pattern: /^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+(?:\.\d+)?$/, separators: /[ \u00a0\u2009\u202f'’]/g, note: null },
  { pattern: /^\d{1,3}(?:[ \u00a0\u2009\u202f'’]\d{3})+,\d+$/, separators: /[ \u00a0\u2009\u202f'’]/g, note: commaIsDecimal },
  { pattern: /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/, separators: /,/g, note: null },
  { pattern: /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/, separators: /,/g, note: 'The commas were read as separating lakhs and crores.' },
  { pattern: /^[1-9]\d{0,2}\.\d{3}$/, separators: /$^/, note: pointIsDecimal },
  { pattern: /^\d*\.\d+$/, separators: /$^/, note: null },
  { pattern: /^\d{1,3}(?:\.\d{3})+,\d+$/, separators: /\./g, note: `${pointSeparates} ${commaIsDecimal}` },
  { pattern: /^\d{1,3}(?:\.\d{3}){2,}$/, separators: /\./g, note: pointSeparates },
  { pattern: /^\d+,\d+$/, separators: /$^/, note: commaIsDecimal },
];

/** Reads digits with their separators ("1,234.5", "1.234,5", "300 000"); null where the marks make no number. Where the `comma` is known to be decimal, so is that of "1,234", and "1.234" is a thousand. */
export function readDigits(token: string, comma: 'either' | 'decimal' = 'either'): Digits | null {
  if (comma === 'decimal' && /^\d{1,3}(?:\.\d{3})+$/.test(token)) return { decimal: token.replace(/\./g, ''), note: pointSeparates };
  if (comma === 'decimal' && /^\d+,\d+$/.test(token)) return { decimal: tidy(token.replace(',', '.')), note: commaIsDecimal };
  const form = forms.find(({ pattern }) => pattern.test(token));
  if (!form) return null;
  const bare = token.replace(form.separators, '');
  const pointed = form.note === pointSeparates ? bare.replace(/\./g, '') : bare.replace(',', '.');
  return { decimal: tidy(pointed), note: form.note };
}

/** No needless zeros before, and every digit stated after: "007.50" is "7.50". */
const tidy = (decimal: string): string => decimal.replace(/^0+(?=\d)/, '').replace(/^\./, '0.');
