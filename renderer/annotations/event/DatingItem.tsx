import { formatSpan } from '../../../shared/dates/format-span';
import type { Dating } from '../../../shared/model/timeline';
import { locale } from '../../../shared/text/counted';
import { Button } from '../../ui/Button';
import { Pill } from '../../ui/Pill';
import { TextField } from '../../ui/TextField';
import { IconButton } from '../IconButton';
import { DateField } from '../DateField';
import type { Evidence } from '../selection';
import { SourceField } from './SourceField';

interface DatingItemProps {
  dating: Dating;
  /** The event goes by this date. */
  isUsed: boolean;
  evidence: readonly Evidence[];
  reference: string | null;
  onChange: (patch: Partial<Dating>, label: string) => void;
  onRemove: () => void;
  onUse: () => void;
}

/** One dating: its date, who gives it, a note, and the way to go by it. */
export function DatingItem({ dating, isUsed, evidence, reference, onChange, onRemove, onUse }: DatingItemProps) {
  const words = formatSpan(dating.when, locale);
  return (
    <li className="event-dating" aria-label={isUsed ? `${words}, in use` : words}>
      <DateField
        label="Date"
        value={dating.when}
        reference={reference}
        onCommit={(when) => (when ? onChange({ when }, 'Change a dating') : onRemove())}
      />
      <SourceField source={dating.source} evidence={evidence} onSource={(source) => onChange({ source }, 'Set the source of a dating')} />
      <TextField
        label="Note"
        value={dating.note}
        placeholder="none yet"
        onCommit={(note) => onChange({ note: note.trim() }, 'Change the note on a dating')}
      />
      <div className="inspector-section-acts">
        {isUsed ? <Pill tone="quiet">in use</Pill> : <Button onPress={onUse}>Use this date</Button>}
        <IconButton icon="close" name={`Remove the dating: ${words}`} onPress={onRemove} />
      </div>
    </li>
  );
}
