import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';

/** What every view of the middle gets. */
export interface MiddleProps {
  /** The one that is open. */
  readonly source: Source;
  readonly sources: readonly Source[];
  readonly annotations: readonly Annotation[];
}
