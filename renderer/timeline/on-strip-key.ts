import type { KeyboardEvent } from 'react';
import type { Travel } from './use-travel';

const pans: Readonly<Record<string, number>> = {
  ArrowLeft: -0.1,
  ArrowDown: -0.1,
  ArrowRight: 0.1,
  ArrowUp: 0.1,
  PageDown: -0.9,
  PageUp: 0.9,
};

/** The keys of the window in the strip: arrows move it, with Shift its end and with Alt its start; Home and End go where the events begin and end. */
export function onStripKey(event: KeyboardEvent, travel: Travel): void {
  if (event.ctrlKey || event.metaKey) return;
  const part = pans[event.key];
  if (part !== undefined && (event.altKey || event.shiftKey)) travel.moveEdge(event.altKey ? 'start' : 'end', part);
  else if (event.key === 'Home') travel.toEnd('start');
  else if (event.key === 'End') travel.toEnd('end');
  else if (part !== undefined) travel.pan(part);
  else return;
  event.preventDefault();
}
