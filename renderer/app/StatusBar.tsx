import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { ImportStatus } from '../library/ImportStatus';
import { useEvents } from '../store/live';
import { useTimelineId } from './current';
import type { Importing } from './importing';
import { News } from './Notices';

const plural = new Intl.PluralRules('en');
const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${plural.select(n) === 'one' ? one : many}`;

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
      <span>{count(sources.length, 'source', 'sources')}</span>
      <span>
        {count(annotations.length, 'annotation', 'annotations')} · {events.length.toLocaleString('en')} on the timeline
      </span>
      {undated > 0 && <span>{undated.toLocaleString('en')} without a date</span>}
      {importing.progress ? <ImportStatus progress={importing.progress} onCancel={importing.cancel} /> : null}
      <News />
      <span className="app-status-end">F1 for keys and help</span>
    </footer>
  );
}
