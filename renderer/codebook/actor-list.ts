import { searchActors } from '../../shared/model/actor-names';
import { ActorType, type Actor } from '../../shared/model/codebook';
import type { useCodebookView } from './codebook-view';

export type TypeFilter = ReturnType<typeof useCodebookView.getState>['actorType'];

export const typeWords: Readonly<Record<ActorType, string>> = {
  person: 'Person',
  organisation: 'Organisation',
  state: 'State',
  group: 'Group',
};
export const typeOptions = ActorType.options.map((id) => ({ id, label: typeWords[id] }));
export const filterOptions: readonly { id: NonNullable<TypeFilter>; label: string }[] = [
  { id: 'person', label: 'People' },
  { id: 'organisation', label: 'Organisations' },
  { id: 'state', label: 'States' },
  { id: 'group', label: 'Groups' },
  { id: 'none', label: 'No type stated' },
  { id: 'unnamed', label: 'Unnamed in a source' },
];

/** The actors that the words and the type leave, the best answer first; without words by name. */
export const actorsShown = (actors: readonly Actor[], words: string, type: TypeFilter): Actor[] =>
  searchActors(
    actors.filter((actor) => isOfType(actor, type)),
    words,
  );

function isOfType(actor: Actor, type: TypeFilter): boolean {
  if (type === null) return true;
  if (type === 'unnamed') return actor.source !== null;
  return type === 'none' ? actor.type === null : actor.type === type;
}
