import type { Change } from '../../shared/edits';
import type { OwnValue, OwnValues } from '../../shared/model/codebook';
import type { Id } from '../../shared/model/record';

/** The value a field is to have, null for none, with the changes that belong to it. */
export interface OwnPatch {
  readonly value: OwnValue | null;
  readonly others?: readonly Change[];
}

/** The values with one more, or without it. */
export function withOwn(own: OwnValues | undefined, id: Id, value: OwnValue | null): OwnValues {
  const { [id]: _, ...rest } = own ?? {};
  return value === null ? rest : { ...rest, [id]: value };
}
