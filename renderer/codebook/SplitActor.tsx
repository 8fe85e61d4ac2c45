import { useState } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Actor } from '../../shared/model/codebook';
import { counted } from '../../shared/text/counted';
import { splitActor } from '../store/edits/split-actor';
import { showActor } from './codebook-view';
import type { PartProps } from './part-props';
import { SplitDialog } from './SplitDialog';

interface SplitActorProps extends Pick<PartProps, 'book' | 'tell'> {
  actor: Actor;
  passages: readonly Annotation[];
  onClose: () => void;
}

/** Two who were taken for one: the aliases and passages chosen go to a new actor. */
export function SplitActor({ actor, passages, book, tell, onClose }: SplitActorProps) {
  const [aliases, setAliases] = useState<ReadonlySet<string>>(new Set());
  const toggle = (alias: string) =>
    setAliases((now) => new Set(now.has(alias) ? [...now].filter((each) => each !== alias) : [...now, alias]));
  const split = async (name: string, chosen: ReadonlySet<string>) => {
    onClose();
    const made = await splitActor(actor.id, { name, aliases: [...aliases], annotations: [...chosen] });
    if (!made) return;
    showActor(made.id);
    tell(`${counted(chosen.size, 'passage', 'passages')} went from ${actor.name} to ${made.name}. Undo takes it back.`);
  };
  return (
    <SplitDialog
      title={`Split ${actor.name}`}
      nameLabel="Name of the new actor"
      passages={passages}
      book={book}
      refuse={(name, chosen) => (name === '' || chosen.size + aliases.size === 0 ? 'Choose what goes to the new actor.' : null)}
      onSplit={(name, chosen) => void split(name, chosen)}
      onClose={onClose}
    >
      {actor.aliases.length > 0 && (
        <fieldset className="codebook-keep">
          <legend className="ui-label">Names that go</legend>
          <div className="codebook-keep-list">
            {actor.aliases.map((alias) => (
              <label key={alias} className="codebook-tick">
                <input type="checkbox" checked={aliases.has(alias)} onChange={() => toggle(alias)} />
                <span dir="auto">{alias}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
    </SplitDialog>
  );
}
