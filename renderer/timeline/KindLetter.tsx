import type { Kind } from '../../shared/model/annotation';
import { toneClass } from './tone-class';

const names: Readonly<Record<Kind, string>> = { claim: 'Claim', position: 'Position', figure: 'Figure' };

/** A kind as its letter, in its colour; a screen reader hears the word. */
export function KindLetter({ kind }: { kind: Kind | null }) {
  if (kind === null) return null;
  return (
    <>
      <b className={`timeline-letter ${toneClass(kind)}`} aria-hidden="true">
        {names[kind][0]}
      </b>
      <span className="ui-visually-hidden">{names[kind]}</span>
    </>
  );
}
