import { useMemo, useRef, type KeyboardEvent } from 'react';
import { foldName, namesOf } from '../../shared/model/actor-names';
import type { Actor } from '../../shared/model/codebook';
import { counted, numbered } from '../../shared/text/counted';
import { addActor } from '../store/edits/actors';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { Swatch } from '../ui/Swatch';
import { ActorPage } from './ActorPage';
import { actorsShown, filterOptions, typeWords } from './actor-list';
import { keyTo } from './key-to';
import { ManyActors } from './ManyActors';
import { lookFor, showActor, useCodebookView } from './codebook-view';
import { NewName } from './NewName';
import type { PartProps } from './part-props';
import { PickList } from './PickList';
import { SideSearch } from './SideSearch';

const idOf = ({ id }: Actor): string => id;
const select = (actors: ReadonlySet<string>): void => useCodebookView.setState({ actors });

/** Who speaks, holds positions and is named: the list, and the page of the one chosen. */
export function ActorsPart(props: PartProps) {
  const { book } = props;
  const { words, actorType, actors: selected } = useCodebookView();
  const shown = useMemo(() => actorsShown(book.actors, words.actors, actorType), [book.actors, words.actors, actorType]);
  // Drawn along with the selection: a key pressed next must find the page of the very actor chosen.
  const chosen = useMemo(() => book.actors.filter(({ id }) => selected.has(id)), [book.actors, selected]);
  const side = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): boolean => keyTo(event, side.current, page.current);
  return (
    <div className="codebook-part">
      <div className="codebook-side" ref={side}>
        <SideSearch label="Search actors" value={words.actors} onChange={(typed) => lookFor('actors', typed)}>
          <Choice
            label="Type of actor"
            isLabelHidden
            value={actorType}
            options={filterOptions}
            noneLabel="All actors"
            onChange={(type) => useCodebookView.setState({ actorType: type })}
          />
        </SideSearch>
        {shown.length > 0 ? (
          <PickList label="Actors" role="listbox" rows={shown} idOf={idOf} selected={selected} onSelect={select} onKey={onKey}>
            {(actor) => <ActorLine actor={actor} count={book.byActor.get(actor.id)?.length ?? 0} />}
          </PickList>
        ) : (
          <p className="codebook-none">{book.actors.length === 0 ? 'No actor yet.' : 'No actor fits.'}</p>
        )}
        <NewName label="New actor" onAdd={(name, isAgain) => add(name, isAgain, book.actors, props.tell)} />
        <p className="codebook-count" role="status">
          {shown.length === book.actors.length
            ? counted(shown.length, 'actor', 'actors')
            : `${numbered(shown.length)} of ${counted(book.actors.length, 'actor', 'actors')}`}
        </p>
      </div>
      <div className="codebook-main" ref={page}>
        {chosen.length === 0 && <NobodyChosen isEmpty={book.actors.length === 0} />}
        {chosen.length === 1 && <ActorPage key={chosen[0]!.id} actor={chosen[0]!} {...props} />}
        {chosen.length > 1 && <ManyActors actors={chosen} {...props} />}
      </div>
    </div>
  );
}

function ActorLine({ actor, count }: { actor: Actor; count: number }) {
  return (
    <>
      <Swatch colour={actor.colour} />
      <span className="ui-row-name" dir="auto" title={namesOf(actor).join(' · ')}>
        {actor.name}
      </span>
      {actor.source !== null && <span className="ui-row-mark">unnamed</span>}
      <span className="codebook-small">{actor.type ? typeWords[actor.type] : ''}</span>
      <span className="ui-row-count codebook-number">
        {numbered(count)}
        <span className="ui-visually-hidden"> {count === 1 ? 'passage' : 'passages'}</span>
      </span>
    </>
  );
}

function NobodyChosen({ isEmpty }: { isEmpty: boolean }) {
  return isEmpty ? (
    <Empty title="No actor yet">
      Who speaks, holds a position or is named becomes an actor: add a name below the list, or name a speaker in the inspector.
    </Empty>
  ) : (
    <Empty title="No actor chosen">Choose one to see what they said and held. Choose several with Shift or Ctrl to merge them.</Empty>
  );
}

/** Adds an actor; where one is called so, that one is shown first, and asked again another one is made. */
async function add(name: string, isAgain: boolean, actors: readonly Actor[], tell: (words: string) => void): Promise<string | null> {
  const key = foldName(name);
  const same = actors.find((actor) => actor.source === null && namesOf(actor).some((each) => foldName(each) === key));
  if (same && !isAgain) {
    showActor(same.id);
    return `${same.name} is called so already. Press Enter again to add another.`;
  }
  const { id } = await addActor(name);
  useCodebookView.setState(({ words }) => ({ words: { ...words, actors: '' }, actorType: null }));
  showActor(id);
  tell(`Added ${name}.`);
  return null;
}
