import { memo, useEffect, useRef } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { useImports } from '../import/import-queue';
import { useShownLedger } from '../ledgers/shown-ledger';
import { Library } from '../library/Library';
import { Welcome } from '../library/Welcome';
import { provide, run } from './command-table';
import { useOpenSource } from './current';
import { focusRegion } from './focus-region';
import { Highlights } from './Highlights';
import type { Importing } from './importing';
import { InspectorColumn } from './InspectorColumn';
import { MiddleColumn } from './MiddleColumn';
import { tell } from './notices';
import { Splitter } from './Splitter';
import { openSource, usePreferences, useView } from './view';

export interface DeskProps {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  importing: Importing;
}

const bringIn = () => run('library.import');
const paste = () => run('library.paste');
const showTable = () => run('sources.show');
const openSample = () => run('library.sample');

/** Library, text and inspector side by side. */
export const Desk = memo(function Desk({ sources, annotations, importing }: DeskProps) {
  const drawer = useView((view) => view.inspectorOpen);
  const { libraryWidth, inspectorWidth } = usePreferences();
  const middle = useView((view) => view.middle);
  const isWide = useShownLedger((shown) => shown.isWide) && middle === 'ledgers';
  const source = useOpenSource(sources);
  const busy = useImports(({ progress }) => progress !== null);
  useFocusAfterRemoval(sources.length);
  return (
    <div className="app-desk" data-wide={isWide || undefined}>
      <div className="app-column app-column-library" style={{ width: libraryWidth }}>
        <Library
          sources={sources}
          annotations={annotations}
          open={source?.id ?? null}
          onOpen={openSource}
          onImport={bringIn}
          onPaste={paste}
          onTable={showTable}
          onDrop={importing.drop}
          provide={provide}
          tell={tell}
        />
        {source && middle !== 'sources' && <Highlights source={source} />}
        <Splitter
          label="Width of the library"
          size="libraryWidth"
          orientation="vertical"
          direction={1}
          min={180}
          max={480}
          className="app-splitter-end"
        />
      </div>
      <div className="app-column app-column-reading">
        {source ? (
          <MiddleColumn source={source} sources={sources} annotations={annotations} />
        ) : (
          <Welcome onSample={openSample} onImport={bringIn} onPaste={paste} busy={busy} />
        )}
      </div>
      <div className="app-column app-column-inspector" data-open={drawer || undefined} style={{ width: inspectorWidth }}>
        <Splitter
          label="Width of the inspector"
          size="inspectorWidth"
          orientation="vertical"
          direction={-1}
          min={240}
          max={560}
          className="app-splitter-start"
        />
        <InspectorColumn source={source} sources={sources} />
      </div>
    </div>
  );
});

/** Where a source went and took with it what had the focus, the library has it next. */
function useFocusAfterRemoval(count: number): void {
  const last = useRef(count);
  useEffect(() => {
    const isFewer = count < last.current;
    last.current = count;
    if (isFewer && document.activeElement === document.body) focusRegion('library');
  }, [count]);
}
