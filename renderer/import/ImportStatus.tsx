import { counted, numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { cancelImport, type ImportProgress, useImports } from './import-queue';
import { openReport, putReportAway, useReport } from './last-report';
import { timeLeft } from './pace';
import { inWords, type Report } from './report';
import './ImportStatus.css';

/** The line about bringing in: how far it is, what waits for an answer, and what became of the last import. */
export function ImportStatus({ watched, onAnswer }: { watched: string | null; onAnswer: () => void }) {
  const { progress, queued, waiting, asking } = useImports();
  const report = useReport((last) => last.report);
  const open = waiting.reduce((sum, { pending }) => sum + pending.length, 0);
  if (progress) return <Progress progress={progress} queued={queued} isAsking={asking !== null} />;
  return (
    <>
      {open > 0 && <Waiting count={open} onAnswer={onAnswer} />}
      {report && <Done report={report} />}
      {watched !== null && open === 0 && !report && <span className="import-watched">Watching {watched}</span>}
    </>
  );
}

interface ProgressProps {
  progress: ImportProgress;
  queued: number;
  isAsking: boolean;
}

function Progress({ progress: { done, total, name, left }, queued, isAsking }: ProgressProps) {
  const said = [
    isAsking ? 'Waiting for your answer' : `${numbered(Math.min(done + 1, total))} of ${numbered(total)}`,
    isAsking || left === null ? null : timeLeft(left),
    queued === 0 ? null : counted(queued, 'more import waits', 'more imports wait'),
  ];
  return (
    <div className="import-status">
      <progress max={total} value={done} aria-label="Files brought in" />
      <span className="import-counts">{said.filter((part) => part !== null).join(' · ')}</span>
      <span className="import-name" title={name}>
        {name}
      </span>
      <Button kind="quiet" onPress={cancelImport}>
        Cancel
      </Button>
    </div>
  );
}

function Waiting({ count, onAnswer }: { count: number; onAnswer: () => void }) {
  return (
    <div className="import-status" role="status">
      <span>{counted(count, 'file waits', 'files wait')} for your answer</span>
      <Button kind="quiet" onPress={onAnswer}>
        Answer…
      </Button>
    </div>
  );
}

function Done({ report }: { report: Report }) {
  return (
    <div className="import-status" role="status">
      <span data-failed={report.failed.length > 0 || undefined}>{inWords(report)}</span>
      <Button kind="quiet" onPress={openReport}>
        Report
      </Button>
      <Button kind="quiet" onPress={putReportAway} aria-label="Dismiss the report">
        Dismiss
      </Button>
    </div>
  );
}
