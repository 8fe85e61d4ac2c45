import { lazy, Suspense, useCallback, useEffect, useMemo, useRef } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { Books } from '../../shared/ledgers/books';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { counted } from '../../shared/text/counted';
import { removeAnnotations } from '../store/edits/bulk-annotations';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import type { Save } from '../ui/use-saving';
import { Bar } from './Bar';
import { FilterChips } from './FilterChips';
import { Foot } from './Foot';
import { LedgerGrid } from './LedgerGrid';
import { filterNothing, selectRows, useLedgersView } from './ledgers-view';
import { Matrix } from './Matrix';
import { SeriesView } from './SeriesView';
import { toggleWide, useShownLedger } from './shown-ledger';
import type { Tell } from './tell';
import { useBooks, useLedger, type LedgerState } from './use-ledger';
import './Ledgers.css';

const BulkDialog = lazy(() => import('./BulkDialog'));
const ExportDialog = lazy(() => import('./ExportDialog'));

export interface LedgersProps {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  /** The annotation whose fields the inspector shows. */
  open: Id | null;
  /** Whether it is to take the focus when its first rows are drawn. */
  isAwaited: () => boolean;
  /** Opens a passage in its text. */
  onOpen: (annotation: Annotation) => void;
  /** Shows an annotation in the inspector. */
  onShow: (annotation: Id) => void;
  onClose: () => void;
  provide: ProvideCommands;
  tell: Tell;
  save: Save;
  /** The program and its version. */
  app: string;
}

/** The ledgers: claims, positions, figures and people of all sources, as tables, as a matrix, as series. */
export default function Ledgers({ sources, annotations, ...rest }: LedgersProps) {
  const books = useBooks(annotations, sources);
  return books && <Ready books={books} annotations={annotations} {...rest} />;
}

type ReadyProps = Omit<LedgersProps, 'sources'> & { books: Books };

function Ready({ books, annotations, open, isAwaited, onOpen, onShow, onClose, provide, tell, save, app }: ReadyProps) {
  const id = useShownLedger((shown) => shown.ledger);
  const state = useLedger(id, books);
  const selected = useLedgersView((view) => view.selected);
  const dialog = useLedgersView((view) => view.dialog);
  const acted = useRef<() => Id[]>(() => []);
  const edit = useCallback(() => {
    if (acted.current().length > 0) useLedgersView.setState({ dialog: 'bulk' });
  }, []);
  const remove = useCallback(async () => {
    const count = await removeAnnotations(acted.current());
    selectRows(new Set());
    if (count > 0) tell(`Removed ${counted(count, 'annotation', 'annotations')}. Undo brings ${count === 1 ? 'it' : 'them'} back.`);
  }, [tell]);
  const removeNow = useCallback(() => void remove(), [remove]);
  const isTable = state.settings.mode === 'table';
  useEffect(
    () =>
      provide({
        'ledgers.edit': isTable ? edit : null,
        'ledgers.remove': isTable ? removeNow : null,
        'ledgers.export': () => useLedgersView.setState({ dialog: 'export' }),
        'ledgers.wide': toggleWide,
      }),
    [provide, edit, removeNow, isTable],
  );
  const byId = useMemo(() => new Map(annotations.map((annotation) => [annotation.id, annotation])), [annotations]);
  const openOne = (annotation: Id) => {
    const found = byId.get(annotation);
    if (found) onOpen(found);
  };
  const closeDialog = () => useLedgersView.setState({ dialog: null });
  const shown = { state, isAwaited, onOpen: openOne, onShow };
  return (
    <section aria-label="Ledgers" data-region="ledgers" className="ledgers">
      <Bar state={state} tell={tell} onClose={onClose} />
      <FilterChips state={state} />
      {state.passing.length === 0 ? (
        <Nothing state={state} />
      ) : state.settings.mode === 'matrix' ? (
        <Matrix {...shown} />
      ) : state.settings.mode === 'series' ? (
        <SeriesView {...shown} />
      ) : (
        <LedgerGrid key={id} {...shown} open={open} acted={acted} onEdit={edit} onRemove={removeNow} />
      )}
      <Foot state={state} selected={selected} onEdit={edit} onRemove={removeNow} />
      <Suspense>
        {dialog === 'bulk' && (
          <BulkDialog
            annotations={acted.current().flatMap((each) => byId.get(each) ?? [])}
            actors={books.actors}
            issues={books.issues}
            onClose={closeDialog}
            tell={tell}
          />
        )}
        {dialog === 'export' && <ExportDialog state={state} save={save} app={app} onClose={closeDialog} />}
      </Suspense>
    </section>
  );
}

function Nothing({ state: { ledger, all } }: { state: LedgerState }) {
  if (all.length === 0) return <Empty title={`No ${ledger.many} yet`}>{ledger.empty}</Empty>;
  return (
    <Empty title={`No ${ledger.many} fit`} actions={<Button onPress={() => filterNothing(ledger.id)}>No filter</Button>}>
      {counted(all.length, ledger.one, ledger.many)} {all.length === 1 ? 'is' : 'are'} filtered away. Change the filter or take it away.
    </Empty>
  );
}
