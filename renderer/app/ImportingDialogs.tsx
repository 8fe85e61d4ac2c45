import { DuplicateDialog } from '../import/DuplicateDialog';
import { FolderDialog } from '../import/FolderDialog';
import { useOffer } from '../import/folder-offer';
import { useImports } from '../import/import-queue';
import { useView } from './view';

/** What bringing in asks and reports, once no other dialog is open: nobody is interrupted in the middle of one. */
export function ImportingDialogs() {
  const isFree = useView(({ dialog }) => dialog === null || dialog === 'paste');
  const offer = useOffer((state) => state.offer);
  const asking = useImports((state) => state.asking);
  if (!isFree) return null;
  if (offer) return <FolderDialog offer={offer} />;
  if (asking?.question.is === 'like') return <DuplicateDialog asking={asking} question={asking.question} />;
  return null;
}
