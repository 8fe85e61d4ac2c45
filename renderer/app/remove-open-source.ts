import { store } from '../store/database';
import { removeSource } from '../store/edits/remove-source';
import { firstSource } from '../store/first';
import { inTurn } from '../store/turn';
import { tell } from './notices';
import { useView } from './view';

/** Removes the source on screen when it is asked for. Asked twice before it is gone, it removes that one only. */
export async function removeOpenSource(): Promise<void> {
  const { source: open } = useView.getState();
  const shown = (open && (await store().sources.get(open))) || (await firstSource());
  if (!shown) return;
  await inTurn(async () => {
    const source = await store().sources.get(shown.id);
    if (!source) return;
    await removeSource(source);
    useView.setState({ source: null, selection: { type: 'source' } });
    tell(`Removed ${source.title ?? 'the source'}. Undo brings it back.`);
  });
}
