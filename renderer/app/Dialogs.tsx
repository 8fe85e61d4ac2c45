import { lazy, Suspense } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { PasteDialog } from '../import/PasteDialog';
import { EvidenceDialog } from './EvidenceDialog';
import { HelpDialog } from './HelpDialog';
import type { Importing } from './importing';
import { Palette } from './Palette';
import { showDialog, useView } from './view';

const Exporting = lazy(() => import('./Exporting'));
const ExpungeDialog = lazy(() => import('./ExpungeDialog'));
const CodebookExporting = lazy(() => import('./CodebookExporting'));
const EventDialogs = lazy(() => import('./EventDialogs'));
const CodersOpen = lazy(() => import('./CodersOpen'));
const KeysDialog = lazy(() => import('./KeysDialog'));
const Linking = lazy(() => import('./Linking'));
const TimelineDialogs = lazy(() => import('./TimelineDialogs'));
const ReferencesOpen = lazy(() => import('./ReferencesOpen'));

const close = () => showDialog(null);

/** Whichever dialog is open. */
export function Dialogs({
  sources,
  annotations,
  importing,
}: {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  importing: Importing;
}) {
  const dialog = useView((view) => view.dialog);
  switch (dialog) {
    case null:
      return null;
    case 'palette':
      return <Palette onClose={close} />;
    case 'help':
      return <HelpDialog onClose={close} />;
    case 'paste':
      return <PasteDialog onClose={close} onPaste={importing.paste} />;
    case 'evidence':
      return <EvidenceDialog annotations={annotations} onClose={close} />;
    case 'coders':
      return (
        <Suspense>
          <CodersOpen onClose={close} />
        </Suspense>
      );
    case 'keys':
      return (
        <Suspense>
          <KeysDialog onClose={close} />
        </Suspense>
      );
    case 'codebook':
      return (
        <Suspense>
          <CodebookExporting sources={sources} annotations={annotations} onClose={close} />
        </Suspense>
      );
    case 'references':
      return (
        <Suspense>
          <ReferencesOpen sources={sources} />
        </Suspense>
      );
    default:
      if ('expunge' in dialog)
        return (
          <Suspense>
            <ExpungeDialog erased={dialog.expunge} onClose={close} />
          </Suspense>
        );
      if ('link' in dialog)
        return (
          <Suspense>
            <Linking from={dialog.link} to={dialog.to} sources={sources} annotations={annotations} />
          </Suspense>
        );
      if ('linkEvent' in dialog || 'alsoShow' in dialog)
        return (
          <Suspense>
            <EventDialogs {...dialog} />
          </Suspense>
        );
      if ('timeline' in dialog)
        return (
          <Suspense>
            <TimelineDialogs about={dialog.timeline} />
          </Suspense>
        );
      if (!('export' in dialog)) return null;
      return (
        <Suspense>
          <Exporting format={dialog.export} sources={sources} annotations={annotations} onClose={close} />
        </Suspense>
      );
  }
}
