import { foldName } from '../../shared/model/actor-names';
import type { Actor } from '../../shared/model/codebook';
import { changeActor } from '../store/edits/actors';
import { AddToList } from './AddToList';
import { Chip } from './Chip';

/** The other names of an actor. */
export function Aliases({ actor }: { actor: Actor }) {
  const add = (alias: string) => {
    if (actor.aliases.some((each) => foldName(each) === foldName(alias))) return;
    void changeActor(actor.id, ({ aliases }) => ({ aliases: [...new Set([...aliases, alias])].slice(0, 200) }), 'Name an alias of');
  };
  const remove = (alias: string) =>
    void changeActor(actor.id, ({ aliases }) => ({ aliases: aliases.filter((each) => each !== alias) }), 'Take an alias from');
  return (
    <div className="ui-field" role="group" aria-label="Also called">
      <span className="ui-label" aria-hidden="true">
        Also called
      </span>
      <div className="codebook-chips">
        {actor.aliases.map((alias) => (
          <Chip key={alias} words={alias} onRemove={() => remove(alias)} />
        ))}
        <AddToList label="Add a name" onAdd={add} />
      </div>
    </div>
  );
}
