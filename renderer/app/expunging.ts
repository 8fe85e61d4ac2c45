import { useEffect } from 'react';
import { titleOf } from '../../shared/annotations/index';
import { sourceOnScreen } from '../store/first';
import { store } from '../store/database';
import { provide } from './command-table';
import { showDialog, useView } from './view';

/** The commands that erase for good what is open or selected. */
export function useExpunging(hasSource: boolean): void {
  const hasAnnotation = useView(({ selection }) => selection.type === 'annotation');
  useEffect(
    () =>
      provide({
        'source.expunge': hasSource ? () => void askForSource() : null,
        'annotate.expunge': hasAnnotation ? () => void askForAnnotation() : null,
      }),
    [hasSource, hasAnnotation],
  );
}

async function askForSource(): Promise<void> {
  const source = await sourceOnScreen(useView.getState().source);
  if (!source) return;
  const name = source.title ?? (await store().versions.get(source.version))?.original.name ?? 'Title not found';
  showDialog({ expunge: { is: 'source', id: source.id, name } });
}

async function askForAnnotation(): Promise<void> {
  const { selection } = useView.getState();
  const annotation = selection.type === 'annotation' ? await store().annotations.get(selection.id) : undefined;
  if (annotation) showDialog({ expunge: { is: 'annotation', id: annotation.id, name: titleOf(annotation) } });
}
