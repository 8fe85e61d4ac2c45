import type { Annotation } from '../../shared/model/annotation';
import type { Coding } from '../../shared/model/coding';
import type { Id } from '../../shared/model/record';

/** Every annotation there is and every coder's pass, as the store holds them. */
export interface Coded {
  readonly annotations: readonly Annotation[];
  readonly codings: readonly Coding[];
}

/** What a coder may see of it. */
export interface OwnView {
  readonly annotations: readonly Annotation[];
  /** The ids of those that are not shown: set aside, or another coder's in a source that is being coded blind. */
  readonly unseen: ReadonlySet<Id>;
  /** The sources that the coder is coding blind. */
  readonly blind: ReadonlySet<Id>;
}

/** What a coder sees: nothing that was set aside, and in the sources they are coding blind nothing that others made. */
export function ownView({ annotations, codings }: Coded, coder: Id | undefined): OwnView {
  const blind = new Set(codings.filter((coding) => isBlind(coding, coder)).map(({ source }) => source));
  const isSeen = ({ setAside, source, creator }: Annotation): boolean => !setAside && (creator === coder || !blind.has(source));
  const seen = annotations.filter(isSeen);
  const unseen = seen.length === annotations.length ? [] : annotations.filter((annotation) => !isSeen(annotation));
  return { annotations: seen, unseen: new Set(unseen.map(({ id }) => id)), blind };
}

const isBlind = ({ blind, state, coder }: Coding, at: Id | undefined): boolean => blind && state === 'open' && coder === at;
