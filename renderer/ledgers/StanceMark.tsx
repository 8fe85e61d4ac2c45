import type { Stand } from '../../shared/ledgers/matrix';
import { stanceMarks, type StanceShape } from '../../shared/ledgers/stance';

const shapes: Readonly<Record<StanceShape, string>> = {
  up: 'M8 1.5 15 14.5H1Z',
  down: 'M1 1.5h14L8 14.5Z',
  diamond: 'M8 .5 15.5 8 8 15.5.5 8Z',
  circle: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
  square: 'M1.5 1.5h13v13h-13Z',
  bar: 'M1 4.5h14v7H1Z',
  dot: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z',
};
/** Where the letter stands in each shape. */
const baselines: Readonly<Partial<Record<StanceShape, number>>> = { up: 13, down: 9.2 };

/** A stance as a small mark: told by its shape and its letter, and by its colour. A reversal has a line before it, one that was superseded is hollow. */
export function StanceMark({ stand: { stance, turn, supersededBy } }: { stand: Pick<Stand, 'stance' | 'turn' | 'supersededBy'> }) {
  const { letter, shape } = stanceMarks[stance ?? 'none'];
  return (
    <>
      {turn && <span className="ledgers-turn" data-turn={turn} aria-hidden="true" />}
      <svg
        className="ledgers-mark"
        data-stance={stance ?? 'none'}
        data-superseded={supersededBy ? '' : undefined}
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
      >
        <path d={shapes[shape]} />
        <text x="8" y={baselines[shape] ?? 11.2} textAnchor="middle">
          {letter}
        </text>
      </svg>
    </>
  );
}
