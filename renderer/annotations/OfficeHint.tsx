import { officesAt } from '../../shared/annotations/offices-at';
import type { DateSpan } from '../../shared/dates/date-span';
import { formatSpan } from '../../shared/dates/format-span';
import type { Actor, Office } from '../../shared/model/codebook';
import { Button } from '../ui/Button';

interface OfficeHintProps {
  actor: Actor;
  /** When it was said or held, as far as that is known. */
  when: DateSpan | null;
  onUse: (office: Office) => void;
}

/** The offices that an actor held then, as the codebook has them; one is taken over only where a person asks for it. */
export function OfficeHint({ actor, when, onUse }: OfficeHintProps) {
  const offices = officesAt(actor.offices, when).slice(0, 3);
  return offices.map((office) => (
    <Button key={wordsOf(office)} kind="quiet" className="inspector-hint" onPress={() => onUse(office)}>
      Use {wordsOf(office)}
    </Button>
  ));
}

const wordsOf = ({ title, organisation, term }: Office): string =>
  `${[title, organisation].filter(Boolean).join(', ')}${term ? ` (${formatSpan(term)})` : ''}`;
