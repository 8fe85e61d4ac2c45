import { useEffect } from 'react';
import { useTimelines } from '../store/live';
import { showNextTimeline } from '../store/shown-timeline';
import { provide } from './command-table';
import { tell } from './notices';
import { showDialog } from './view';

/** The commands about whole timelines. */
export function useTimelineCommands(): void {
  const count = useTimelines()?.length ?? 0;
  useEffect(
    () =>
      provide({
        'timeline.new': () => showDialog({ timeline: 'new' }),
        'timeline.rename': count > 0 ? () => showDialog({ timeline: 'rename' }) : null,
        'timeline.duplicate': count > 0 ? () => showDialog({ timeline: 'duplicate' }) : null,
        'timeline.eras': count > 0 ? () => showDialog({ timeline: 'eras' }) : null,
        'timeline.remove': count > 0 ? () => showDialog({ timeline: 'remove' }) : null,
        'timeline.next': count > 1 ? () => void next() : null,
      }),
    [count],
  );
}

async function next(): Promise<void> {
  const shown = await showNextTimeline();
  if (shown) tell(`Timeline: ${shown.title}`);
}
