import { Button } from 'react-aria-components/Button';
import { Tag, TagGroup, TagList } from 'react-aria-components/TagGroup';
import { Icon } from '../ui/Icon';
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
}

/** A list of short words: arrows move among them, Delete removes one, the field behind them adds. */
export function Chips({ label, values, addLabel, placeholder, onChange, commas, limit }: ChipsProps) {
  const add = (words: string) => {
    const value = words.slice(0, limit);
    onChange((now) => (now.includes(value) ? [...now] : [...now, value]));
  };
  return (
    <div className="inspector-chips">
      {values.length > 0 && (
        <TagGroup aria-label={label} onRemove={(removed) => onChange((now) => now.filter((value) => !removed.has(value)))}>
          <TagList className="inspector-chip-list" items={values.map((value) => ({ id: value }))}>
            {({ id }) => (
              <Tag id={id} textValue={id} className="inspector-chip">
                {id}
                <Button slot="remove" className="inspector-chip-remove" aria-label="Remove">
                  <Icon name="close" />
                </Button>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
      <AddField label={addLabel} placeholder={placeholder} onAdd={add} commas={!!commas} />
    </div>
  );
}
