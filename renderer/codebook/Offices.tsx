import type { Actor, Office } from '../../shared/model/codebook';
import { MOST_LISTED } from '../../shared/model/record';
import { changeActor } from '../store/edits/actors';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { TextField } from '../ui/TextField';
import { AddToList } from './AddToList';
import { TermField } from './TermField';

/** The offices an actor held: what each was called, where, and for how long. */
export function Offices({ actor }: { actor: Actor }) {
  // Keys come faster than the list comes back: each change is made to the offices as they stand then.
  const change = (next: (now: Office[]) => Office[], what: string) =>
    void changeActor(actor.id, ({ offices }) => ({ offices: next(offices).slice(0, MOST_LISTED) }), what);
  const replace = (at: number, patch: Partial<Office>) =>
    change((now) => now.map((office, place) => (place === at ? { ...office, ...patch } : office)), 'Change an office of');
  return (
    <div className="ui-field" role="group" aria-label="Offices">
      <span className="ui-label" aria-hidden="true">
        Offices
      </span>
      {actor.offices.map((office, at) => (
        <OfficeRow
          key={`${at} ${office.title}`}
          office={office}
          onChange={(patch) => replace(at, patch)}
          onRemove={() => change((now) => now.filter((_, place) => place !== at), 'Take an office from')}
        />
      ))}
      <AddToList
        label="Add an office"
        count={actor.offices.length}
        onAdd={(title) => change((now) => [...now, { title, organisation: null, term: null }], 'Add an office to')}
      />
    </div>
  );
}

interface OfficeRowProps {
  office: Office;
  onChange: (patch: Partial<Office>) => void;
  onRemove: () => void;
}

function OfficeRow({ office, onChange, onRemove }: OfficeRowProps) {
  const { title, organisation, term } = office;
  return (
    <div className="codebook-office" role="group" aria-label={title}>
      <TextField
        label="Office"
        isLabelHidden
        value={title}
        onCommit={(words) => (words.trim() ? onChange({ title: words.trim().slice(0, 300) }) : onRemove())}
      />
      <TextField
        label="Organisation"
        isLabelHidden
        value={organisation ?? ''}
        placeholder="organisation"
        onCommit={(words) => onChange({ organisation: words.trim().slice(0, 300) || null })}
      />
      <TermField value={term} onChange={(span) => onChange({ term: span })} />
      <Button kind="quiet" className="codebook-icon" aria-label={`Remove ${title}`} onPress={onRemove}>
        <Icon name="close" />
      </Button>
    </div>
  );
}
