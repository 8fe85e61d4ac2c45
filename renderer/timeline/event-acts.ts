import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';

/** What can be done with an event, wherever it is shown. */
export interface EventActs {
  readonly selected: Id | null;
  readonly onSelect: (event: Id | null) => void;
  /** Opens the passages an event rests on; several are offered in a menu at `anchor`. */
  readonly openPassages: (event: DatedEvent, anchor: HTMLElement) => void;
  readonly onRemove: (event: DatedEvent) => void;
}
