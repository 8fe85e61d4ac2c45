import { useMemo, useRef, useState, type CSSProperties, type KeyboardEvent } from 'react';
import type { Id } from '../../shared/model/record';
import { counted, numbered } from '../../shared/text/counted';
import type { Band } from '../../shared/timeline/band';
import type { Clip } from '../../shared/timeline/rows';
import { Icon } from '../ui/Icon';
import { toggleFolded } from './folding';
import { laneHeads, type HeadAt } from './lane-heads';
import './lanes.css';

interface LaneNamesProps {
  timeline: Id | null;
  bands: readonly Band[];
  /** The part of the lanes that is in sight: the others have no heads. */
  clip: Clip;
}

/** The lanes' heads at the left, each staying in sight while its lane is; pressed, they fold. One of them takes Tab, arrows go to the others. */
export function LaneNames({ timeline, bands, clip }: LaneNamesProps) {
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState<string | null>(null);
  const all = useMemo(() => laneHeads(bands), [bands]);
  const heads = all.filter(({ top, height }) => top < clip.bottom && top + height > clip.top);
  const stop = heads.some(({ key }) => key === last) ? last : heads[0]?.key;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const buttons = [...list.current!.querySelectorAll('button')];
    buttons[buttons.findIndex((button) => button === document.activeElement) + step]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrows of the buttons inside
    <ul
      ref={list}
      className={`timeline-lanes ${heads.some(({ clock }) => clock !== null) ? 'timeline-lanes-twice' : ''}`}
      aria-label="Lanes"
      onKeyDown={onKeyDown}
    >
      {heads.map((head) => (
        <li key={head.key} className={classOf(head)} style={{ '--top': `${head.top}px`, '--height': `${head.height}px` } as CSSProperties}>
          <button
            type="button"
            data-lane={head.id}
            tabIndex={head.key === stop ? 0 : -1}
            aria-expanded={!head.folded}
            onFocus={() => setLast(head.key)}
            onClick={() => toggleFolded(timeline, head.id)}
          >
            <span className="timeline-lane-fold">
              <Icon name="chevron" />
            </span>
            <span className="timeline-lane-name" title={head.label}>
              {head.label} {head.letter && <b aria-hidden="true">{head.letter}</b>}
            </span>
            <span className="timeline-lane-count" aria-hidden="true">
              {numbered(head.count)}
            </span>
            <span className="ui-visually-hidden">{moreOf(head)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function classOf({ isGroup, inGroup, hasValues }: HeadAt): string | undefined {
  if (isGroup) return 'timeline-lane-group';
  if (inGroup) return 'timeline-lane-inner';
  return hasValues ? 'timeline-lane-valued' : undefined;
}

/** What the head of a lane says beside its name to who does not see it. */
const moreOf = ({ count, clock, isGroup }: HeadAt): string =>
  [isGroup && 'group', clock, counted(count, 'event', 'events')].filter(Boolean).join(', ');
