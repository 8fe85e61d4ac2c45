import { useEffect, useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import type { Coder } from '../../shared/model/coder';
import { counted, locale, numbered } from '../../shared/text/counted';
import { useCoders } from '../store/live';
import { type PastEdit, usePast } from '../store/past';
import { Button } from '../ui/Button';
import { Pill } from '../ui/Pill';
import './History.css';

/** So many changes are listed at first, and so many more each time. */
const STEP = 300;

interface HistoryProps {
  /** Undoes or redoes until the change with this number is the last that stands; 0: all are undone. */
  readonly onGo: (number: number) => void;
  /** Called once, when the changes are read and can take the focus. */
  readonly onReady: () => void;
  readonly onClose: () => void;
}

/** Every change ever made, the newest first, and the way back to any of those that undo remembers. */
export function History({ onGo, onReady, onClose }: HistoryProps) {
  const [limit, setLimit] = useState(STEP);
  const [chosen, setChosen] = useState<number | null>(null);
  const past = usePast(limit);
  const coders = useCoders();
  const names = useMemo(() => new Map((coders ?? []).map(({ id, name }: Coder) => [id, name])), [coders]);
  const isReady = !!past;
  useEffect(() => {
    if (isReady) onReady();
  }, [isReady, onReady]);
  if (!past) return null;
  const edit = past.edits.find(({ number }) => number === chosen) ?? null;
  return (
    <section className="history" aria-label="History" data-region="history">
      <header className="history-head">
        <h1>History</h1>
        <span>{counted(past.undoable, 'change can be undone', 'changes can be undone')}</span>
        <Button kind="quiet" keys="Esc" onPress={onClose}>
          Back to the text
        </Button>
      </header>
      <ListBox
        aria-label="Changes, the newest first"
        className="history-list"
        selectionMode="single"
        selectionBehavior="replace"
        escapeKeyBehavior="none"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => setChosen(keys === 'all' ? null : (([...keys][0] as number | undefined) ?? null))}
        onAction={(key) => canGo(past.edits.find(({ number }) => number === key)) && onGo(Number(key))}
        items={past.edits.map((each) => ({ ...each, id: each.number }))}
        renderEmptyState={() => <p className="history-none">Nothing was changed yet.</p>}
        dependencies={[names]}
        data-region-focus=""
      >
        {(each) => <Row edit={each} coder={each.coder === null ? null : (names.get(each.coder) ?? null)} />}
      </ListBox>
      <footer className="history-foot">
        <p role="status">{wordsFor(edit)}</p>
        {past.earlier > 0 && (
          <Button kind="quiet" onPress={() => setLimit(limit + STEP)}>
            Show earlier changes ({numbered(past.earlier)})
          </Button>
        )}
        <Button kind="primary" keys="Enter" isDisabled={!canGo(edit ?? undefined)} onPress={() => edit && onGo(edit.number)}>
          {edit?.is === 'undone' ? 'Redo up to here' : 'Go back to here'}
        </Button>
      </footer>
    </section>
  );
}

function Row({ edit, coder }: { edit: PastEdit; coder: string | null }) {
  const { label, at, records, is } = edit;
  const when = clock.format(new Date(at));
  const state = is === 'done' ? null : is === 'undone' ? 'undone' : 'undone for good';
  return (
    <ListBoxItem id={edit.number} textValue={[label, state, coder, when].filter(Boolean).join(', ')} className="history-row" data-is={is}>
      <span className="history-label">{label}</span>
      {state && <Pill tone="quiet">{state}</Pill>}
      <span className="history-facts">
        {records > 1 && `${counted(records, 'record', 'records')} · `}
        {coder && `${coder} · `}
        <time dateTime={at}>{when}</time>
      </span>
    </ListBoxItem>
  );
}

const clock = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

const canGo = (edit: PastEdit | undefined): boolean =>
  edit !== undefined && edit.steps !== null && (edit.is === 'undone' || edit.steps > 0);

/** What going to the chosen change would do. */
function wordsFor(edit: PastEdit | null): string {
  if (!edit) return 'Choose a change to go back to it. Everything undone can be redone.';
  if (edit.is === 'left') return 'It was undone, and something else was done since: it cannot come back.';
  if (edit.steps === null) return 'Undo does not lead here: it lies too far back, or is of a kind that is not undone.';
  if (edit.is === 'undone') return `${counted(edit.steps, 'change is', 'changes are')} redone, this one among them.`;
  return edit.steps === 0
    ? 'This is the last change that stands.'
    : `${counted(edit.steps, 'later change is', 'later changes are')} undone; redo brings back what was undone.`;
}
