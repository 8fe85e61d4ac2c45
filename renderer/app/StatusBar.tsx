import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { ImportStatus } from '../library/ImportStatus';
import { counted, numbered } from '../../shared/text/counted';
import { useEvents } from '../store/live';
import { useTimelineId } from './current';
import type { Importing } from './importing';
import { News } from './Notices';

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
  const events = useEvents(useTimelineId()) ?? [];
  const undated = annotations.filter(({ about, said }) => !about && !said).length;
  return (
    <footer className="app-status">
      <span>{counted(sources.length, 'source', 'sources')}</span>
      <span>
        {counted(annotations.length, 'annotation', 'annotations')} · {numbered(events.length)} on the timeline
      </span>
      {undated > 0 && <span>{numbered(undated)} without a date</span>}
      {importing.progress ? <ImportStatus progress={importing.progress} onCancel={importing.cancel} /> : null}
      <News />
      <span className="app-status-end">F1 for keys and help</span>
    </footer>
  );
}
