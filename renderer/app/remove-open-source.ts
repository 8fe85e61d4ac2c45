import { removeSources } from '../store/edits/remove-sources';
import { sourceOnScreen } from '../store/first';
import { tell } from './notices';
import { useView } from './view';

/** Removes the source on screen when it is asked for. Asked twice before it is gone, it removes that one only. */
export async function removeOpenSource(): Promise<void> {
  const shown = await sourceOnScreen(useView.getState().source);
  if (!shown || (await removeSources([shown.id])) === 0) return;
  useView.setState({ source: null, selection: { type: 'source' } });
  tell(`Removed ${shown.title ?? 'the source'}. Undo brings it back.`);
}
