import type { Source } from '../model/source';
import type { Imported } from './imported';
import { partOf } from './part-of';

/** The article of a file that a source is about, told by its title; the whole file where it holds one alone. Null where none, or more than one, has that title. */
export function articleFor({ title }: Pick<Source, 'title'>, imported: Imported): Imported | null {
  const { parts = [] } = imported;
  if (parts.length < 2) return imported;
  const numbers = parts.flatMap(({ metadata }, at) => (title !== null && keyOf(metadata.title?.value) === keyOf(title) ? [at + 1] : []));
  return numbers.length === 1 ? partOf(imported, numbers[0]!) : null;
}

const keyOf = (title = ''): string => title.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
