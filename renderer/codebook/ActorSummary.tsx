import { formatSpanShort } from '../../shared/dates/format-span';
import type { Actor } from '../../shared/model/codebook';
import { typeWords } from './actor-list';

/** Who an actor is, in a line: type, other names, and offices with their terms. */
export function ActorSummary({ actor }: { actor: Actor }) {
  const { type, nativeName, aliases, offices } = actor;
  const names = [nativeName, ...aliases].filter((name) => name !== null);
  const parts = [
    type && typeWords[type],
    names.length > 0 ? `also ${names.join(', ')}` : null,
    ...offices.map(({ title, organisation, term }) => [title, organisation, term && formatSpanShort(term)].filter(Boolean).join(', ')),
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : (
    <p className="codebook-summary" dir="auto">
      {parts.join(' · ')}
    </p>
  );
}
