import { carryOver } from '../../shared/annotations/carry-over';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { indexText } from '../../shared/text/find-again';

export interface CarryRequest {
  readonly annotations: readonly Annotation[];
  readonly version: Id;
  readonly text: string;
  readonly now: string;
}

/** Carries annotations over to a new Version's text, which is prepared once for all of them. */
export function carryAll({ annotations, version, text, now }: CarryRequest): Annotation[] {
  const index = indexText(text);
  return annotations.map((annotation) => carryOver(annotation, version, index, now));
}
