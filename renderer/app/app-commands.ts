import { useEffect } from 'react';
import type { CommandHandlers } from '../../shared/commands';
import { redo, undo } from '../store/commit';
import { type QueueId, startReview } from '../review/queues';
import { store } from '../store/database';
import { useSources } from '../store/live';
import { inTurn } from '../store/turn';
import { say } from '../timeline/editing/said';
import { provide } from './command-table';
import { codebookCommands } from './codebook-commands';
import { checkAll, checkInBackground, findLost } from './fixity';
import { focusRegion, goToMiddle, goToRegion, isInMiddle } from './focus-region';
import type { Importing } from './importing';
import { bringInNewVersion } from './new-version';
import { tell } from './notices';
import { chooseReferences } from './references';
import { togglePages } from './pages-beside';
import { removeOpenSource } from './remove-open-source';
import { ledgerCommands } from './show-ledger';
import { showSources } from './show-sources';
import { showDialog, showMiddle, stepTextSize, usePreferences, useView } from './view';

/** The commands that belong to no room. */
export function useAppCommands(importing: Importing): void {
  const sources = useSources();
  const hasSource = (sources?.length ?? 0) > 0;
  const hasSample = sources?.some(({ sample }) => sample) ?? true;
  useEffect(
    () =>
      provide({
        ...viewCommands,
        'library.import': () => void importing.choose(),
        'library.paste': () => showDialog('paste'),
        'library.sample': hasSample ? null : () => void importing.sample(),
        'library.remove': hasSource ? () => void removeOpenSource() : null,
        'library.check': hasSource ? () => void checkAll() : null,
        'library.restore': hasSource ? () => void findLost() : null,
        'library.references': hasSource ? () => void chooseReferences() : null,
        'source.new-version': hasSource ? () => void bringInNewVersion() : null,
        'sources.show': hasSource ? showSources : null,
        'source.changes': hasSource ? () => showMiddle('changes') : null,
        'source.type': hasSource ? () => showMiddle('typing') : null,
        'pages.show': hasSource ? togglePages : null,
        'export.json': hasSource ? () => showDialog({ export: 'json' }) : null,
        'export.html': hasSource ? () => showDialog({ export: 'html' }) : null,
        'review.claims': hasSource ? () => review('claims') : null,
        'review.dates': hasSource ? () => review('dates') : null,
        ...(hasSource ? codebookCommands : {}),
        ...(hasSource ? ledgerCommands : {}),
        'edit.history': hasSource ? () => showMiddle('history') : null,
        'edit.undo': () => void step(undo, 'Nothing to undo.'),
        'edit.redo': () => void step(redo, 'Nothing to redo.'),
      }),
    [importing, hasSource, hasSample],
  );
}

/** Originals are looked after while nobody asks. */
export const useFixity = (): void => useEffect(checkInBackground, []);

function review(queue: QueueId): void {
  startReview(queue);
  showMiddle('review');
}

/** Goes to the middle of the window; from there, to the text. */
function toMiddle(): void {
  if (isInMiddle() && useView.getState().middle !== 'pages') showMiddle('text');
  else goToMiddle();
}

/** Goes one step back or forth in the history, and says which. */
const step = (go: () => Promise<boolean>, none: string): Promise<void> =>
  inTurn(async () => {
    const moved = await go();
    const last = moved ? await store().edits.toCollection().last() : undefined;
    // What an act on the timeline came to is no longer so.
    if (moved) say('');
    tell(last ? `${last.label}.` : none);
  });

const viewCommands: CommandHandlers = {
  'view.palette': () => showDialog('palette'),
  'help.keys': () => showDialog('help'),
  'help.change-keys': () => showDialog('keys'),
  'view.library': () => goToRegion('library'),
  'view.reader': toMiddle,
  'view.search': () => (useView.getState().middle === 'search' ? focusRegion('search') : showMiddle('search')),
  'view.timeline': () => goToRegion('timeline'),
  'view.inspector': () => {
    useView.setState({ inspectorOpen: true, wholeTimeline: false });
    requestAnimationFrame(() => goToRegion('inspector'));
  },
  'view.theme': () => usePreferences.setState({ theme: document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark' }),
  'view.text-larger': () => stepTextSize(1),
  'view.text-smaller': () => stepTextSize(-1),
  'timeline.whole-window': () => useView.setState(({ wholeTimeline }) => ({ wholeTimeline: !wholeTimeline })),
};
