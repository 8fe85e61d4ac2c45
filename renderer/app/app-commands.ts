import { useEffect } from 'react';
import type { CommandHandlers } from '../../shared/commands';
import type { Source } from '../../shared/model/source';
import { removeSource } from '../store/edits/remove-source';
import { store } from '../store/database';
import { redo, undo } from '../store/commit';
import { useSources } from '../store/live';
import { inTurn } from '../store/turn';
import { provide } from './command-table';
import { focusRegion } from './focus-region';
import type { Importing } from './importing';
import { tell } from './notices';
import { showDialog, stepTextSize, usePreferences, useView } from './view';

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
        'library.remove': hasSource ? () => void inTurn(removeOpenSource) : null,
        'export.json': hasSource ? () => showDialog({ export: 'json' }) : null,
        'export.html': hasSource ? () => showDialog({ export: 'html' }) : null,
        'edit.undo': () => void inTurn(undo),
        'edit.redo': () => void inTurn(redo),
      }),
    [importing, hasSource, hasSample],
  );
}

const viewCommands: CommandHandlers = {
  'view.palette': () => showDialog('palette'),
  'help.keys': () => showDialog('help'),
  'view.library': () => focusRegion('library'),
  'view.reader': () => focusRegion('reader'),
  'view.timeline': () => focusRegion('timeline'),
  'view.inspector': () => {
    useView.setState({ inspectorOpen: true, wholeTimeline: false });
    requestAnimationFrame(() => focusRegion('inspector'));
  },
  'view.theme': () => usePreferences.setState({ theme: document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark' }),
  'view.text-larger': () => stepTextSize(1),
  'view.text-smaller': () => stepTextSize(-1),
  'timeline.whole-window': () => useView.setState(({ wholeTimeline }) => ({ wholeTimeline: !wholeTimeline })),
};

const firstSource = async (): Promise<Source | undefined> =>
  (await store().sources.toArray()).sort((a, b) => (a.created < b.created ? -1 : 1))[0];

async function removeOpenSource(): Promise<void> {
  const { source: open } = useView.getState();
  const source = (open && (await store().sources.get(open))) || (await firstSource());
  if (!source) return;
  await removeSource(source);
  useView.setState({ source: null, selection: { type: 'source' } });
  tell(`Removed ${source.title ?? 'the source'}. Undo brings it back.`);
}
