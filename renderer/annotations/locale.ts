import { locale } from '../../shared/text/counted';

export const upperFirst = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
export const lowerFirst = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });

/** "English" for "en", "British English" for "en-GB"; null where the words are no known language tag. */
export function languageName(tag: string): string | null {
  try {
    return languages.of(tag) ?? null;
  } catch {
    // Intl throws a RangeError on words that are no tag at all.
    return null;
  }
}

/** "1.2 MB", "830 bytes": the size of a file, in powers of a thousand. */
export function fileSize(bytes: number): string {
  const step = bytes < 1_000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const unit = ['byte', 'kilobyte', 'megabyte'][step] ?? 'byte';
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumSignificantDigits: 3,
  });
  return format.format(bytes / 1_000 ** step);
}
