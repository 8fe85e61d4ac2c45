import { store } from '../store/database';
import { sourceOnScreen } from '../store/first';
import type { Version } from '../../shared/model/source';
import { tell } from './notices';
import { showMiddle, useView } from './view';

/** Whether an original has pages that can be looked at. */
export const hasPages = ({ original }: Version): boolean => original.mediaType === 'application/pdf';

/** Shows the pages of the open source beside its text, or puts them away. */
export function togglePages(): void {
  const { middle } = useView.getState();
  if (middle === 'pages') showMiddle('text');
  else void showPages();
}

async function showPages(): Promise<void> {
  const source = await sourceOnScreen(useView.getState().source);
  const version = source && (await store().versions.get(source.version));
  if (version && hasPages(version)) showMiddle('pages');
  else tell('This source has no pages to show: it is no PDF.');
}
