import type { Id } from '../../shared/model/record';
import type { Book } from './book';

/** What every part of the codebook gets. */
export interface PartProps {
  readonly book: Book;
  /** Opens a passage where it stands in its text. */
  readonly onOpen: (source: Id, annotation: Id) => void;
  /** Opens an address outside the app. */
  readonly onAddress: (url: string) => void;
  /** Says what was done where everyone hears it. */
  readonly tell: (words: string) => void;
}
