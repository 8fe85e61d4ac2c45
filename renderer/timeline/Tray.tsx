import { useRef, type KeyboardEvent } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { kindOf } from '../../shared/timeline/evidence';
import { dragUndated } from './editing/undated-drag';
import type { EventActs } from './event-acts';
import { KindLetter } from './KindLetter';
import './tray.css';

interface TrayProps extends EventActs {
  events: readonly DatedEvent[];
  annotations: ReadonlyMap<Id, Annotation>;
}

const PANEL_ID = 'timeline-undated';
const WIDTH = 320;

/** Events without a date wait here, counted and in sight. */
export function Tray({ events, annotations, ...given }: TrayProps) {
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  if (events.length === 0) return null;
  const acts: EventActs = {
    ...given,
    openPassages: (event, anchor) => {
      panel.current?.hidePopover();
      given.openPassages(event, button.current ?? anchor);
    },
  };
  const place = () => {
    const box = button.current!.getBoundingClientRect();
    panel.current!.style.left = `${Math.max(8, box.right - WIDTH)}px`;
    panel.current!.style.bottom = `${innerHeight - box.top + 8}px`;
  };
  return (
    <>
      <button ref={button} type="button" className="timeline-tray" popoverTarget={PANEL_ID} onClick={place}>
        Undated <b>{events.length}</b>
      </button>
      <div ref={panel} id={PANEL_ID} popover="auto" className="timeline-tray-panel" role="group" aria-label="Undated events">
        <p>Give one a date in the inspector, or drag it onto the timeline, and it takes its place.</p>
        <ul>
          {events.map((event) => (
            <li key={event.id}>
              <button
                type="button"
                aria-pressed={event.id === acts.selected}
                draggable
                onDragStart={(own) => dragUndated(own, event.id)}
                onClick={() => acts.onSelect(event.id)}
                onDoubleClick={(own) => acts.openPassages(event, own.currentTarget)}
                onKeyDown={(own) => onKey(own, event, acts)}
              >
                <KindLetter kind={kindOf(event, annotations)} /> {event.title}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}

function onKey(key: KeyboardEvent<HTMLButtonElement>, event: DatedEvent, acts: EventActs): void {
  if (key.key === 'Enter') acts.openPassages(event, key.currentTarget);
  else if (key.key === 'Delete') acts.onRemove(event);
  else return;
  key.preventDefault();
}
