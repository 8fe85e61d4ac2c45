import type { Source } from '../../shared/model/source';
import { useKeysOf } from '../store/key-map';
import { useSaved } from '../store/outbox';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { useOpenSource } from './current';
import { showDialog, useView } from './view';

/** The bar: where you are, the palette, and whether everything is safe on disk. */
export function AppBar({ sources }: { sources: readonly Source[] }) {
  const drawer = useView((view) => view.inspectorOpen);
  const source = useOpenSource(sources);
  const keys = useKeysOf('view.palette');
  return (
    <header className="app-bar">
      <b className="app-brand">Dateline</b>
      <span className="app-crumbs">{source ? (source.title ?? 'Title not found') : ''}</span>
      <Button className="app-search" keys={keys} onPress={() => showDialog('palette')}>
        <Icon name="search" />
        Run a command
      </Button>
      <Button className="app-inspector-toggle" aria-pressed={drawer} onPress={() => useView.setState({ inspectorOpen: !drawer })}>
        Inspector
      </Button>
      <SavedState />
    </header>
  );
}

/** "Saved" means: in the store, and the journal's line is fsynced (R26). */
function SavedState() {
  const saved = useSaved();
  const words = saved.is === 'saved' ? 'Saved' : saved.is === 'saving' ? 'Saving' : `Not yet saved: ${saved.message}`;
  return (
    <span className="app-saved" data-is={saved.is} role="status" title={words}>
      <span>{words}</span>
    </span>
  );
}
