import { findActor, foldName, mayBeNamedIn, namesOf, searchActors } from '../../shared/model/actor-names';
import type { Actor } from '../../shared/model/codebook';
import type { Id } from '../../shared/model/record';
import { useActors } from '../store/codebook';
import { SuggestField, type SuggestFieldProps, type Suggestion } from '../ui/SuggestField';
import type { Meant } from './voice-of';

const none: readonly Actor[] = [];
const NEW = 'new';
const UNNAMED = 'unnamed';
/** So many actors are offered; typing on narrows them. */
const SHOWN = 8;

interface ActorFieldProps extends Omit<SuggestFieldProps, 'suggest' | 'onChoose' | 'onCommit'> {
  /** The source that names them: those it leaves unnamed are offered in it alone. */
  source: Id;
  /** Whether the words may be for somebody whom the source does not name. */
  mayBeUnnamed?: boolean;
  onMean: (meant: Meant) => void;
  onClear?: () => void;
}

/** A name, with the actors it may be for; one that nobody goes by yet becomes a new actor on Enter. */
export function ActorField({ source, mayBeUnnamed = false, onMean, onClear, ...field }: ActorFieldProps) {
  const actors = useActors() ?? none;
  const choose = ({ id, label }: Suggestion, typed: string) => {
    const words = typed.trim() || label;
    if (id === NEW) onMean({ words });
    else if (id === UNNAMED) onMean({ words, isUnnamed: true });
    else onMean({ words, actor: id });
  };
  return (
    <SuggestField
      {...field}
      suggest={(words) => suggestionsFor(words, actors, source, mayBeUnnamed)}
      onChoose={choose}
      onCommit={(words) => (words.trim() ? onMean({ words: words.trim() }) : onClear?.())}
    />
  );
}

/** Actors first, then what else the words may be; what Enter takes is marked. Where several go by the very name, nothing is. */
export function suggestionsFor(words: string, actors: readonly Actor[], source: Id, mayBeUnnamed: boolean): Suggestion[] {
  const within = actors.filter((actor) => mayBeNamedIn(actor, source));
  const found = searchActors(within, words).slice(0, SHOWN);
  const name = words.trim();
  if (name === '') return found.map((actor) => suggestionOf(actor, false));
  const one = findActor(actors, name);
  const isShared = !one && found.some((actor) => actor.source === null && namesOf(actor).some((each) => foldName(each) === foldName(name)));
  const others: Suggestion[] = one
    ? []
    : [{ id: NEW, label: name, small: isShared ? 'somebody else of that name' : 'new', isMeant: !isShared }];
  if (mayBeUnnamed) others.push({ id: UNNAMED, label: name, small: 'not named by the source' });
  // Two rows of one name would be one to the eye: somebody else is made in the codebook.
  return [...found.map((actor) => suggestionOf(actor, actor === one)), ...others.filter(({ id }) => !(id === NEW && isShared))];
}

const suggestionOf = (actor: Actor, isMeant: boolean): Suggestion => ({
  id: actor.id,
  label: actor.name,
  small: [actor.nativeName, actor.aliases.slice(0, 3).join(', '), actor.source === null ? actor.type : 'unnamed, in this source']
    .filter(Boolean)
    .join(' · '),
  isMeant,
  colour: actor.colour,
});
