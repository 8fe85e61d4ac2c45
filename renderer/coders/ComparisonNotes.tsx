import type { Coding } from '../../shared/model/coding';
import { counted } from '../../shared/text/counted';
import type { Compared } from './use-comparison';

/** What is to be known before comparing: who has not finished, and what cannot be compared. */
export function ComparisonNotes({ compared: { a, b, older }, codings }: { compared: Compared; codings: readonly Coding[] }) {
  const unfinished = [a, b].filter(({ id }) => codings.some(({ coder, state }) => coder === id && state === 'open'));
  return (
    <>
      {unfinished.map(({ id, name }) => (
        <p key={id} className="comparison-note">
          {name} is still coding this source blind.
        </p>
      ))}
      {older > 0 && (
        <p className="comparison-note">
          {counted(older, 'annotation stands', 'annotations stand')} on another version of this source and cannot be compared.
        </p>
      )}
    </>
  );
}
