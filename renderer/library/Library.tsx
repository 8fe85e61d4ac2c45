import { memo, useMemo, useState, type DragEvent } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Annotation, Kind } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { counted } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { SourceRow } from './SourceRow';
import './Library.css';

export interface LibraryProps {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  open: Id | null;
  onOpen: (source: Id) => void;
  onImport: () => unknown;
  onPaste: () => unknown;
  onDrop: (dropped: DataTransfer) => Promise<void>;
}

/** The sources of this library; files may be dropped anywhere on it. */
export const Library = memo(function Library({ sources, annotations, open, onOpen, onImport, onPaste, onDrop }: LibraryProps) {
  const [over, setOver] = useState(false);
  const counts = useMemo(() => countKinds(annotations), [annotations]);
  return (
    <section aria-label="Library" data-region="library" className="library" data-over={over || undefined} {...dropTarget(setOver, onDrop)}>
      <div className="library-head">
        <h2>Library</h2>
        <span className="library-total">{counted(sources.length, 'source', 'sources')}</span>
      </div>
      <div className="library-actions">
        <Button onPress={onImport} keys="Mod+O">
          Bring in files
        </Button>
        <Button onPress={onPaste}>Paste</Button>
      </div>
      {sources.length === 0 ? (
        <p className="library-none">Nothing here yet. Drop an article, or press Ctrl O.</p>
      ) : (
        <ListBox
          aria-label="Sources"
          className="library-sources"
          data-region-focus
          items={sources}
          dependencies={[counts, open]}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={open ? [open] : []}
          onSelectionChange={(keys) => keys !== 'all' && [...keys].forEach((id) => onOpen(String(id)))}
        >
          {(source) => (
            <ListBoxItem
              id={source.id}
              className="library-source"
              textValue={source.title ?? 'Title not found'}
              onPress={() => source.id === open && onOpen(source.id)}
            >
              <SourceRow source={source} counts={counts.get(source.id)} isOpen={source.id === open} />
            </ListBoxItem>
          )}
        </ListBox>
      )}
    </section>
  );
});

type Counts = Partial<Record<Kind, number>>;

function countKinds(annotations: readonly Annotation[]): Map<Id, Counts> {
  const counts = new Map<Id, Counts>();
  for (const { source, fields } of annotations) {
    const of = counts.get(source) ?? {};
    of[fields.kind] = (of[fields.kind] ?? 0) + 1;
    counts.set(source, of);
  }
  return counts;
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
