import { lazy, Suspense } from 'react';
import { FolderDialog } from '../import/FolderDialog';
import { useOffer } from '../import/folder-offer';
import { useImports } from '../import/import-queue';
import { closeReport, useReport } from '../import/last-report';
import { openAndRead } from './imported';
import { useView } from './view';

const DuplicateDialog = lazy(async () => ({ default: (await import('../import/DuplicateDialog')).DuplicateDialog }));
const PartsDialog = lazy(async () => ({ default: (await import('../import/PartsDialog')).PartsDialog }));
const ReportDialog = lazy(async () => ({ default: (await import('../import/ReportDialog')).ReportDialog }));

/** What bringing in asks and reports, once no other dialog is open: nobody is interrupted in the middle of one. */
export function ImportingDialogs() {
  const isFree = useView(({ dialog }) => dialog === null || dialog === 'paste');
  return isFree ? (
    <Suspense>
      <Open />
    </Suspense>
  ) : null;
}

function Open() {
  const offer = useOffer((state) => state.offer);
  const asking = useImports((state) => state.asking);
  const { report, isOpen } = useReport();
  if (offer) return <FolderDialog offer={offer} />;
  if (asking?.question.is === 'like')
    return <DuplicateDialog key={asking.question.ready.text} asking={asking} question={asking.question} />;
  if (asking?.question.is === 'parts') return <PartsDialog key={asking.question.ready.sha256} asking={asking} question={asking.question} />;
  return report && isOpen ? <ReportDialog report={report} onOpen={(source) => void openAndRead(source)} onClose={closeReport} /> : null;
}
