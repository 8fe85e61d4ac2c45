import type { Actor } from '../../shared/model/codebook';
import { changeActor } from '../store/edits/actors';
import { Choice } from '../ui/Choice';
import { TextField } from '../ui/TextField';
import { typeOptions } from './actor-list';
import { Aliases } from './Aliases';
import { ColourField } from './ColourField';
import { Offices } from './Offices';

const filled = (words: string): string | null => words.trim().slice(0, 300) || null;

/** What is known of an actor. Each change is kept as it is made. */
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
      <Aliases actor={actor} />
      <Offices actor={actor} />
      <TextField
        label="Note"
        value={actor.note}
        multiline
        onCommit={(note) => void changeActor(id, () => ({ note: note.slice(0, 100_000) }), 'Write the note of')}
      />
    </div>
  );
}
