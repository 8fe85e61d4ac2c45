import type { Id } from '../../shared/model/record';
import { counted, numbered } from '../../shared/text/counted';
import { openReport, useReport } from '../import/last-report';
import { ended, newsFrom, type Report } from '../import/report';
import { sourcesShown } from '../store/live';
import { dismiss, tell, warn } from './notices';
import { openSource, useView } from './view';

/** Opens what came in and goes to its text, unless the person is at work in the inspector or on the timeline. */
export async function openAndRead(source: Id): Promise<void> {
  await sourcesShown();
  openSource(source);
  const isAtWork = document.activeElement?.closest('[data-region="inspector"], [data-region="timeline"]');
  useView.setState({ readerAwaited: !isAtWork });
}

/**
 * Says what became of an import. One file speaks for itself: it is on screen, or why it is not is said. Of several, all of it can be
 * opened. `before` is the source that was on screen when it was asked for: where another was opened since, that one stays.
 */
export function finishImport(report: Report, before: Id | null, isAtWork = false): void {
  if (report.from !== null) return finishQuietly(report);
  const last = report.added.at(-1) ?? report.versions.at(-1);
  if (ended(report) === 1) sayOne(report);
  else keepReport(report);
  if (last && !isAtWork && useView.getState().source === before) void openAndRead(last.source);
}

function sayOne({ versions, skipped, failed }: Report): void {
  if (versions.length === 1) tell(`${versions[0]!.name} is now the newest version of this source.`);
  if (failed.length === 1) warn(failed[0]!.why);
  if (skipped.length === 0) return;
  tell(skipped[0]!.why);
  void openAndRead(skipped[0]!.source);
}

/** The watched folder takes no focus and opens nothing. What it brings that is here already is no news. */
function finishQuietly(report: Report): void {
  if (report.added.length + report.versions.length > 0) tell(newsFrom(report));
  if (report.failed.length > 0) keepReport(report);
}

/** A few failures are named at once; all are in the report. */
const NAMED = 5;

function keepReport(report: Report): void {
  useReport.setState({ report });
  const { failed } = report;
  if (failed.length === 0) return;
  const more = failed.length > NAMED ? ['The others are in the report.'] : [];
  const what = `${counted(failed.length, 'file', 'files')} of ${numbered(ended(report))} could not be brought in.`;
  const notice = warn(what, [...failed.slice(0, NAMED).map(({ why }) => why), ...more], { label: 'Open the report', run: openReport });
  // Once the report was opened or put away, what it says need not stand over the window as well.
  const stop = useReport.subscribe(({ report: now, isOpen }) => {
    if (!isOpen && now === report) return;
    dismiss(notice);
    stop();
  });
}
