import type { Annotation, Kind, KindFields } from '../model/annotation';
import { claim } from './claim';
import type { FieldDefinition, KindDefinition } from './field';
import { figure } from './figure';
import { personFields } from './person';
import { position } from './position';

/** The registry of kinds: one line a kind; the inspector, the reader, the timeline and the exports read it. */
export const kinds: Readonly<Record<Kind, KindDefinition>> = { claim, position, figure };

/** The fields of a record's own kind, and of its variant where the kind has two. */
export const fieldsOf = (fields: KindFields): readonly FieldDefinition[] =>
  fields.kind === 'figure' && fields.variant === 'person' ? personFields : kinds[fields.kind].fields;

/** What a timeline event or a list row says of an annotation, without quotation marks. */
export const titleOf = (annotation: Annotation): string => kinds[annotation.fields.kind].title(annotation);
