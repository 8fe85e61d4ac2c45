import type { Annotation } from '../../shared/model/annotation';
import type { Source, Version } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';

export interface Evidence {
  readonly annotation: Annotation;
  readonly source: Source;
}

/** What the inspector shows: one annotation, one source, one event, or nothing. */
export type InspectorSelection =
  | { readonly type: 'annotation'; readonly annotation: Annotation; readonly source: Source }
  | { readonly type: 'source'; readonly source: Source; readonly version: Version; readonly annotations: readonly Annotation[] }
  | { readonly type: 'event'; readonly event: DatedEvent; readonly evidence: readonly Evidence[] };
