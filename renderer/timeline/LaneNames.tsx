import type { Band } from '../../shared/timeline/layout';
import './lanes.css';

/** The lanes' names at the left, each staying in sight while its lane is. */
export function LaneNames({ bands }: { bands: readonly Band[] }) {
  return (
    <ul className="timeline-lanes" aria-label="Lanes">
      {bands.map(({ lane, top, height }) => (
        <li key={lane.id} style={{ top, height }}>
          <span title={lane.label}>
            {lane.label} {lane.letter && <b>{lane.letter}</b>}
          </span>
        </li>
      ))}
    </ul>
  );
}
