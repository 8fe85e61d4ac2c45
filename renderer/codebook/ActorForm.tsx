import { foldName } from '../../shared/model/actor-names';
import type { Actor } from '../../shared/model/codebook';
import { MOST_LISTED } from '../../shared/model/record';
import { changeActor } from '../store/edits/actors';
import { Choice } from '../ui/Choice';
import { TextField } from '../ui/TextField';
import { typeOptions } from './actor-list';
import { ColourField } from './ColourField';
import { LongField } from './LongField';
import { Offices } from './Offices';
import { WordList } from './WordList';

const filled = (words: string): string | null => words.trim().slice(0, 300) || null;

/** What is known of an actor. Each change is kept as it is made, to the actor as it stands then: keys come faster than the record comes back. */
export function ActorForm({ actor }: { actor: Actor }) {
  const { id } = actor;
  return (
    <div className="codebook-details">
      <div className="codebook-fields">
        <Choice
          label="Type"
          value={actor.type}
          options={typeOptions}
          noneLabel="none stated"
          onChange={(type) => void changeActor(id, () => ({ type }))}
        />
        <TextField
          label="Name in its own script"
          value={actor.nativeName ?? ''}
          placeholder="none stated"
          onCommit={(words) => void changeActor(id, () => ({ nativeName: filled(words) }))}
        />
        <ColourField value={actor.colour} onChange={(colour) => void changeActor(id, () => ({ colour }), 'Colour the actor')} />
      </div>
      <WordList
        label="Also called"
        addLabel="Add a name"
        words={actor.aliases}
        onAdd={(alias) => void changeActor(id, ({ aliases }) => ({ aliases: withAlias(aliases, alias) }), 'Name an alias of')}
        onRemove={(alias) => void changeActor(id, ({ aliases }) => ({ aliases: without(aliases, alias) }), 'Take an alias from')}
      />
      <Offices actor={actor} />
      <WordList
        label="Tags"
        addLabel="Add a tag"
        words={actor.tags}
        onAdd={(tag) =>
          void changeActor(id, ({ tags }) => ({ tags: [...new Set([...tags, tag.slice(0, 200)])].slice(0, MOST_LISTED) }), 'Tag')
        }
        onRemove={(tag) => void changeActor(id, ({ tags }) => ({ tags: without(tags, tag) }), 'Take a tag from')}
      />
      <LongField label="Note" value={actor.note} onCommit={(note) => void changeActor(id, () => ({ note }), 'Write the note of')} />
      <label className="codebook-tick">
        <input
          type="checkbox"
          checked={actor.public.includes('note')}
          onChange={({ target }) =>
            void changeActor(id, ({ public: open }) => ({ public: openTo(open, target.checked) }), 'Set what is public of')
          }
        />
        An exported codebook may carry this note
      </label>
    </div>
  );
}

const without = (words: readonly string[], word: string): string[] => words.filter((each) => each !== word);
const openTo = (open: readonly string[], isOpen: boolean): string[] => [...without(open, 'note'), ...(isOpen ? ['note'] : [])];
const withAlias = (aliases: readonly string[], alias: string): string[] =>
  aliases.some((each) => foldName(each) === foldName(alias)) ? [...aliases] : [...aliases, alias].slice(0, MOST_LISTED);
