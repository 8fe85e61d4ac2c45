// Dateline's timeline and nothing else of it: events and context as they are in memory, no store.
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { TimelineView } from '../../../renderer/timeline/TimelineView';
import { fit, YEAR } from '../../../shared/timeline/scale';
import '../../../renderer/ui/base.css';
import '../../../renderer/ui/fonts';
import type { Timeline } from '../../../shared/model/timeline';
import { allYears, made, type Made } from '../timeline/made';
import { inkOf, present, wheel } from './timeline-page';

const timeline: Timeline = { id: 't', creator: 'bench', created: '', modified: '', title: 'The bench' };
const none: ReadonlySet<string> = new Set();
const nothing = (): void => {};
const provide = () => nothing;
const nobody = { actors: new Map(), collections: new Map() };

let given: Made;

function Room({ events, annotations, sources }: Made) {
  const [selected, setSelected] = useState<string | null>(null);
  const [context] = useState(() => ({ ...nobody, annotations, sources }));
  return (
    <TimelineView
      timeline={timeline}
      timelines={[timeline]}
      run={nothing}
      events={events}
      context={context}
      selected={selected}
      onSelect={useCallback((id: string | null) => setSelected(id), [])}
      onOpenPassage={nothing}
      highlighted={none}
      onDropAnnotation={nothing}
      provide={provide}
      theme="light"
      wholeWindow
      onWholeWindow={nothing}
    />
  );
}

const root = createRoot(document.getElementById('room')!);
const stage = () => document.querySelector('.timeline-stage')!;

const WHEEL_ZOOM = 0.002;

present({
  prepare: (count) => {
    given = made(count);
  },
  open: () => root.render(<Room {...given} />),
  close: () => root.render(null),
  stage,
  axis: 10,
  ink: () => inkOf(document.querySelector('.timeline-canvas')),
  // It opens on everything there is; one turn of the wheel goes from there to two years.
  goTo: async (view) => {
    if (view === 'all') return;
    const width = stage().clientWidth;
    const whole = fit(allYears, width, 16);
    wheel(stage(), -Math.log(((whole.to - whole.from) * 1.1) / (2 * YEAR)) / WHEEL_ZOOM);
    await new Promise((done) => setTimeout(done, 500));
  },
});
