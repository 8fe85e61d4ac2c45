import { useState } from 'react';
import type { DatedEvent, TimeOfDay } from '../../../shared/model/timeline';
import { momentWords } from '../../../shared/timeline/moment';
import { readTime } from '../../../shared/timeline/read-time';
import { timeFault, timeWords } from '../../../shared/timeline/time-of-day';
import { TextField } from '../../ui/TextField';
import { saveEvent } from '../save';
import { ZoneField } from './ZoneField';

const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The time of day, as clocks showed it there, and the zone of those clocks: what was read is said beneath, and the same moment here. */
export function TimeField({ event }: { event: DatedEvent }) {
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const { id, time = null } = event;
  // The zone has a field of its own, and is kept where another time is typed without one.
  const stored = time ? timeWords({ ...time, zone: null }) : '';
  const set = (next: (now: TimeOfDay | null) => TimeOfDay | null, label: string) =>
    void saveEvent(
      id,
      ({ time: now = null }) => {
        const then = next(now);
        return then === now ? {} : { time: then };
      },
      label,
    );
  const commit = (words: string) => {
    setTyped(null);
    if (!words.trim()) return set(() => null, 'Take the time away');
    const read = readTime(words);
    if (read.ok) set((now) => ({ ...read.time, zone: read.time.zone ?? now?.zone ?? null }), 'Set time of event');
    else setRefused(read.message);
  };
  return (
    <>
      <TextField
        label="Time"
        value={stored}
        placeholder="none stated"
        onCommit={commit}
        onInput={(words) => {
          setTyped(words);
          setRefused(null);
        }}
        error={refused}
        description={refused === null && <TimeNote event={event} typed={typed === null || typed.trim() === stored ? null : typed} />}
      />
      {time && <ZoneField zone={time.zone} onZone={(zone) => set((now) => now && { ...now, zone }, 'Set time of event')} />}
    </>
  );
}

/** What is being typed, as it is read; else what stands there, and the same moment on the clocks of whoever reads. */
function TimeNote({ event, typed }: { event: DatedEvent; typed: string | null }) {
  if (typed !== null) {
    if (!typed.trim()) return null;
    const read = readTime(typed);
    if (!read.ok) return <span className="inspector-reading">{read.message}</span>;
    return (
      <span className="inspector-reading">
        {timeWords(read.time)}
        <span className="inspector-small">Enter keeps it</span>
      </span>
    );
  }
  const { when, time } = event;
  if (!time) return <span className="inspector-small">Such as 14:05, or 14:05–15:30 Asia/Tokyo</span>;
  const fault = timeFault(event);
  const here = when && momentWords(when, time, ownZone);
  if (!fault && !here) return null;
  return (
    <span className="inspector-reading">
      {fault}
      {here && `Here: ${here}.`}
    </span>
  );
}
