import { Button } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { fold } from '../../shared/text/fold';
import { Icon } from '../ui/Icon';
import { SuggestField, type Suggestion } from '../ui/SuggestField';
import { Swatch } from '../ui/Swatch';
import { AddField } from './AddField';

interface ChipsProps {
  /** What the list holds, in the plural: "Tags". */
  label: string;
  values: readonly string[];
  addLabel: string;
  placeholder: string;
  /** Called with what to do to the list as it then stands: names may be typed faster than the list comes back. */
  onChange: (change: (now: readonly string[]) => string[]) => void;
  commas?: boolean;
  limit: number;
  /** What may be added, by what is typed. */
  suggest?: (words: string) => readonly Suggestion[];
  /** The codebook's colour for a value. */
  colourOf?: (value: string) => string | null;
}

/** A list of short words: arrows move among them, Delete removes one, the field behind them adds. */
export function Chips({ label, values, addLabel, placeholder, onChange, commas, limit, suggest, colourOf }: ChipsProps) {
  const add = (words: string) => {
    const value = words.slice(0, limit);
    onChange((now) => (now.includes(value) ? [...now] : [...now, value]));
  };
  /** Words that differ from one that is there by capitals or accents alone are that one. */
  const addTyped = (words: string) => {
    if (words && !values.some((value) => fold(value) === fold(words))) add(words);
  };
  return (
    <div className="inspector-chips">
      {values.length > 0 && (
        <TagGroup aria-label={label} onRemove={(removed) => onChange((now) => now.filter((value) => !removed.has(value)))}>
          <TagList className="inspector-chip-list" items={values.map((value) => ({ id: value }))}>
            {({ id }) => (
              <Tag id={id} textValue={id} className="inspector-chip">
                {colourOf?.(id) && <Swatch colour={colourOf(id)} />}
                {id}
                <Button slot="remove" className="inspector-chip-remove" aria-label="Remove">
                  <Icon name="close" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      {suggest ? (
        <SuggestField
          label={addLabel}
          isLabelHidden
          value=""
          isAdding
          commas={!!commas}
          placeholder={placeholder}
          suggest={suggest}
          onChoose={({ label: words }) => add(words)}
          onCommit={(words) => addTyped(words.trim())}
        />
      ) : (
        <AddField label={addLabel} placeholder={placeholder} onAdd={add} commas={!!commas} />
      )}
    </div>
  );
}
