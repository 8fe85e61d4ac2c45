import { AddToList } from './AddToList';
import { Chip } from './Chip';

interface WordListProps {
  label: string;
  addLabel: string;
  words: readonly string[];
  onAdd: (word: string) => void;
  onRemove: (word: string) => void;
}

/** Words of a list: each can be taken out, and others added. */
export function WordList({ label, addLabel, words, onAdd, onRemove }: WordListProps) {
  return (
    <div className="ui-field" role="group" aria-label={label}>
      <span className="ui-label" aria-hidden="true">
        {label}
      </span>
      <div className="codebook-chips">
        {words.map((word) => (
          <Chip key={word} words={word} onRemove={() => onRemove(word)} />
        ))}
        <AddToList label={addLabel} count={words.length} onAdd={onAdd} />
      </div>
    </div>
  );
}
