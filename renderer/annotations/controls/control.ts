import type { ReactNode } from 'react';
import type { FieldDefinition } from '../../../shared/annotations/field';
import type { Change } from '../../../shared/edits';
import type { Annotation, KindFields } from '../../../shared/model/annotation';
import type { Source } from '../../../shared/model/source';

export type FieldValues = Readonly<Record<string, unknown>>;
/** Values with the changes to other records that belong to them: an actor that is new. */
export type PlannedValues = FieldValues & { readonly others?: readonly Change[] };
/** New values of fields, or what gives them from the fields and the record as they then stand. */
export type FieldPatch = FieldValues | ((now: KindFields, annotation: Annotation) => PlannedValues | Promise<PlannedValues>);

export interface ControlProps {
  readonly definition: FieldDefinition;
  /** The record the field stands in. */
  readonly fields: KindFields;
  readonly annotation: Annotation;
  readonly source: Source;
  /** Commits new values of one or more fields as one Edit; a function is given the fields as they then stand. */
  readonly onChange: (patch: FieldPatch) => void;
  /** Whether this is the field that takes the focus first. */
  readonly first: boolean;
}

export type Control = (props: ControlProps) => ReactNode;

export const NONE = 'none stated';
