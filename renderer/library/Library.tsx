import { memo, useEffect, useState, type DragEvent } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { counted } from '../../shared/text/counted';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { keyWords } from '../ui/Kbd';
import { CollectionTree } from './CollectionTree';
import { nameNewCollection, useLibraryChoices, useLibraryView } from './library-view';
import { LibraryDialogs } from './LibraryDialogs';
import { PlaceBar } from './PlaceBar';
import { isPlain } from './places';
import { SourceList } from './SourceList';
import { hold, type Tell } from './tree-acts';
import { useCounts, useShown } from './use-shown';
import './Library.css';

export interface LibraryProps {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  open: Id | null;
  onOpen: (source: Id) => void;
  onImport: () => unknown;
  onPaste: () => unknown;
  /** Shows the table of sources. */
  onTable: () => unknown;
  onDrop: (dropped: DataTransfer) => Promise<void>;
  provide: ProvideCommands;
  tell: Tell;
}

/** The sources of this library and its collections; files may be dropped anywhere on it. */
export const Library = memo(function Library({
  sources,
  annotations,
  open,
  onOpen,
  onImport,
  onPaste,
  onTable,
  onDrop,
  provide,
  tell,
}: LibraryProps) {
  const [over, setOver] = useState(false);
  const shown = useShown(sources, annotations);
  const { place, collections, factsOf } = shown;
  const countOf = useCounts(sources, collections, shown.smart);
  const isTreeOpen = useIsTreeOpen(collections.length > 0);
  useCollectionCommands(provide);
  const importKeys = useKeysOf('library.import');
  const from = isPlain(place, collections) ? place : null;
  return (
    <section aria-label="Library" data-region="library" className="library" data-over={over || undefined} {...dropTarget(setOver, onDrop)}>
      <div className="library-head">
        <h2>Library</h2>
        <span className="library-total">{counted(sources.length, 'source', 'sources')}</span>
        {sources.length > 0 && (
          <Button kind="quiet" className="library-table" onPress={onTable}>
            Table
          </Button>
        )}
      </div>
      <div className="library-actions">
        <Button onPress={onImport} keys={importKeys}>
          Bring in files
        </Button>
        <Button onPress={onPaste}>Paste</Button>
      </div>
      {sources.length === 0 && collections.length === 0 ? (
        <p className="library-none">Nothing here yet. Drop an article, or press {importKeys ? keyWords(importKeys) : 'Bring in files'}.</p>
      ) : (
        <>
          <PlaceBar place={place} collections={collections} inPlace={shown.inPlace} isTreeOpen={isTreeOpen} />
          {isTreeOpen && <CollectionTree collections={collections} place={place} countOf={countOf} tell={tell} />}
          {shown.sources.length > 0 ? (
            <SourceList
              key={place}
              sources={shown.sources}
              factsOf={factsOf}
              open={open}
              onOpen={onOpen}
              onHold={(ids, isCut) => hold(ids, isCut ? from : null, tell)}
              from={from}
            />
          ) : (
            <p className="library-none">{noneWords(shown.inPlace.length, from !== null)}</p>
          )}
        </>
      )}
      <LibraryDialogs sources={sources} shown={shown} tell={tell} />
    </section>
  );
});

function useCollectionCommands(provide: ProvideCommands): void {
  useEffect(
    () =>
      provide({
        'collection.new': () => nameNewCollection(null),
        'collection.new-smart': () => useLibraryView.setState({ dialog: { smart: null } }),
      }),
    [provide],
  );
}

function noneWords(inPlace: number, isPlace: boolean): string {
  if (inPlace > 0) return 'No source here has that status.';
  return isPlace ? 'Nothing in it yet. Drag sources onto it, or cut them and paste here.' : 'No source is here.';
}

/** Below this height the tree would leave no room for the sources: it is opened when it is wanted. */
const ROOMY = 860;

/** Whether the tree is shown: as chosen, else where there are collections and room for them. */
function useIsTreeOpen(hasCollections: boolean): boolean {
  const chosen = useLibraryChoices(({ tree }) => tree);
  return chosen ?? (hasCollections && globalThis.innerHeight >= ROOMY);
}

/** Files dropped from outside; the passages of the app's own drags are none of its business. */
function dropTarget(setOver: (over: boolean) => void, onDrop: LibraryProps['onDrop']) {
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return {
    onDragOver: (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: () => setOver(false),
    onDrop: (event: DragEvent) => {
      setOver(false);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      void onDrop(event.dataTransfer);
    },
  };
}
