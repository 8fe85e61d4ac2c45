import { locale } from '../text/counted';
import type { Source } from './source';

/** The order of words on screen: numbers in them count as numbers, "Box 2" before "Box 10". */
export const collator = new Intl.Collator(locale, { numeric: true });

/** By title, those without one last; the order of sources that no one has arranged. */
export const byTitle = (a: Pick<Source, 'title' | 'id'>, b: Pick<Source, 'title' | 'id'>): number =>
  Number(a.title === null) - Number(b.title === null) || collator.compare(a.title ?? '', b.title ?? '') || (a.id < b.id ? -1 : 1);
