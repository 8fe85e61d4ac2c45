import type { ReactNode } from 'react';
import type { FieldDefinition } from '../../../shared/annotations/field';
import type { KindFields } from '../../../shared/model/annotation';

export type FieldValues = Readonly<Record<string, unknown>>;
export type FieldPatch = FieldValues | ((now: KindFields) => FieldValues);

export interface ControlProps {
  readonly definition: FieldDefinition;
  /** The record the field stands in. */
  readonly fields: KindFields;
  /** Commits new values of one or more fields as one Edit; a function is given the fields as they then stand. */
  readonly onChange: (patch: FieldPatch) => void;
  /** Whether this is the field that takes the focus first. */
  readonly first: boolean;
}

export type Control = (props: ControlProps) => ReactNode;

export const NONE = 'none stated';
