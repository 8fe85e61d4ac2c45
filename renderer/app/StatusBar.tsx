import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { ImportStatus } from '../import/ImportStatus';
import { counted, numbered } from '../../shared/text/counted';
import { useEvents } from '../store/events';
import { CoderAtWork } from './CoderAtWork';
import { useTimelineId } from './current';
import type { Importing } from './importing';
import { News } from './Notices';
import { useWatched } from './watching';

/** "15 on the timeline", "14 on the timeline, 1 in the tray". */
function onTimeline(events: readonly DatedEvent[]): string {
  const undated = events.filter(({ when }) => when === null).length;
  const dated = `${numbered(events.length - undated)} on the timeline`;
  return undated === 0 ? dated : `${dated}, ${numbered(undated)} in the tray`;
}

/** The status line: how much there is, and what is under way. */
export function StatusBar({
  sources,
  annotations,
  importing,
}: {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  importing: Importing;
}) {
  const events = useEvents(useTimelineId());
  const watched = useWatched(({ folder }) => folder);
  const undated = annotations.filter(({ about, said }) => !about && !said).length;
  return (
    <footer className="app-status">
      <span>{counted(sources.length, 'source', 'sources')}</span>
      <span>
        {counted(annotations.length, 'annotation', 'annotations')}
        {events && ` · ${onTimeline(events)}`}
      </span>
      {undated > 0 && <span>{numbered(undated)} without a date</span>}
      <ImportStatus watched={watched} onAnswer={() => void importing.answer()} />
      <News />
      <CoderAtWork />
      <span className="app-status-end">F1 for keys and help</span>
    </footer>
  );
}
