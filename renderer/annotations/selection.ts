import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source, Version } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';

/** The id of the record a selection shows. */
export function idOf(selection: InspectorSelection): Id {
  switch (selection.type) {
    case 'annotation':
      return selection.annotation.id;
    case 'source':
      return selection.source.id;
    case 'event':
      return selection.event.id;
  }
}

export interface Evidence {
  readonly annotation: Annotation;
  readonly source: Source;
}

/** What the inspector shows: one annotation, one source, one event, or nothing. */
export type InspectorSelection =
  | { readonly type: 'annotation'; readonly annotation: Annotation; readonly source: Source }
  | { readonly type: 'source'; readonly source: Source; readonly version: Version; readonly annotations: readonly Annotation[] }
  | {
      readonly type: 'event';
      readonly event: DatedEvent;
      readonly evidence: readonly Evidence[];
      /** Those of the timeline on screen, it among them. */
      readonly others: readonly DatedEvent[];
    };
