import { lazy, Suspense, useMemo } from 'react';
import type { Source } from '../../shared/model/source';
import { useLibraryView } from './library-view';
import type { Tell } from './tree-acts';
import type { Shown } from './use-shown';

const BulkDialog = lazy(() => import('./BulkDialog'));
const SmartDialog = lazy(() => import('./SmartDialog'));

interface LibraryDialogsProps {
  /** All sources. */
  sources: readonly Source[];
  shown: Shown;
  tell: Tell;
}

const close = (): void => useLibraryView.setState({ dialog: null });

/** The dialog that the library asked for. */
export function LibraryDialogs({ sources, shown, tell }: LibraryDialogsProps) {
  const dialog = useLibraryView((view) => view.dialog);
  const edited = useMemo(() => {
    const ids = new Set(dialog && 'edited' in dialog ? dialog.edited : []);
    return ids.size === 0 ? [] : sources.filter(({ id }) => ids.has(id));
  }, [dialog, sources]);
  if (!dialog) return null;
  if ('smart' in dialog) {
    const collection = shown.collections.find(({ id }) => id === dialog.smart);
    return (
      <Suspense>
        <SmartDialog collection={collection} sources={sources} factsOf={shown.factsOf} onClose={close} />
      </Suspense>
    );
  }
  return (
    <Suspense>
      <BulkDialog sources={edited} collections={shown.collections} onClose={close} tell={tell} />
    </Suspense>
  );
}
