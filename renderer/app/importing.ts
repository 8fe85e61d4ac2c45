import { useEffect, useMemo } from 'react';
import type { Id } from '../../shared/model/record';
import { droppedItems, notTaken } from '../import/dropped-items';
import { askAboutFolders } from '../import/folder-offer';
import { answerWaiting, bringIn, inImportTurn, useImports } from '../import/import-queue';
import { chosenItem, type Item, pastedItem, release } from '../import/item';
import type { Pasted } from '../import/PasteDialog';
import { bridge } from '../store/bridge';
import { finishImport, openAndRead } from './imported';
import { warn } from './notices';
import { oneAtATime } from './one-at-a-time';
import { openSample } from './sample/open-sample';
import { useView } from './view';
import { useWatched, useWatching } from './watching';

/** Everything that brings sources in. */
export interface Importing {
  readonly choose: () => Promise<void>;
  readonly chooseFolder: () => Promise<void>;
  readonly drop: (dropped: DataTransfer) => Promise<void>;
  /** Null when it worked, else the sentence that says why not. */
  readonly paste: (pasted: Pasted) => Promise<string | null>;
  readonly sample: () => Promise<void>;
  /** Asks about everything that was put off. */
  readonly answer: () => Promise<void>;
}

const importing: Importing = {
  choose: oneAtATime(async () => bringInFiles((await bridge().invoke('files:choose')).map(chosenItem))),
  chooseFolder: oneAtATime(async () => bringInFiles((await bridge().invoke('files:choose-folder')).map(chosenItem))),
  drop: async (dropped) => {
    const found = await droppedItems(dropped);
    for (const sentence of notTaken(found)) warn(sentence);
    await bringInFiles(found.items);
  },
  paste: oneAtATime(paste),
  sample: oneAtATime(async () => {
    const outcome = await inImportTurn(() => {
      useImports.setState({ progress: { done: 0, total: 3, name: 'the sample', left: null } });
      return openSample();
    });
    if (outcome.ok) await openAndRead(outcome.value);
    else warn(outcome.error.message);
  }),
  answer: oneAtATime(async () => {
    for (const report of await answerWaiting()) finishImport(report, null);
  }),
};

export function useImport(): Importing {
  useWatching();
  useEffect(() => bridge().on('files:opened', (files) => void bringInFiles(files.map(chosenItem))), []);
  useEffect(() => bridge().on('files:watched', (files) => void bringInQuietly(files.map(chosenItem))), []);
  // The library shows that it takes files and takes them itself; wherever else they fall, they come in as well.
  useEffect(() => {
    const onDrop = ({ dataTransfer }: DragEvent) => {
      if (dataTransfer?.types.includes('Files')) void importing.drop(dataTransfer);
    };
    window.addEventListener('drop', onDrop);
    return () => window.removeEventListener('drop', onDrop);
  }, []);
  return useMemo(() => importing, []);
}

async function bringInFiles(items: readonly Item[]): Promise<void> {
  if (items.length === 0) return;
  const collections = await askAboutFolders(items);
  if (collections === null) return release(...items);
  const was = asItWas();
  finishImport(await bringIn({ items, from: null, collections }, () => !isAtWork(was)), was.source, isAtWork(was));
}

async function bringInQuietly(items: readonly Item[]): Promise<void> {
  if (items.length === 0) return;
  const from = useWatched.getState().folder ?? 'the watched folder';
  finishImport(await bringIn({ items, from, collections: false }, () => false), null);
}

async function paste({ words, html }: Pasted): Promise<string | null> {
  const item = html === null ? pastedItem('pasted text.txt', words, 'pasted') : pastedItem('pasted text.html', html, 'pasted-html');
  const was = asItWas();
  const report = await bringIn({ items: [item], from: null, collections: false, isOnlyHere: true }, () => true);
  if (report.failed.length > 0) return report.failed[0]!.why;
  if (report.left.length > 0) return 'Nothing was brought in. Your words are still here.';
  finishImport(report, was.source);
  return null;
}

interface Was {
  readonly source: Id | null;
  readonly at: number;
}

const asItWas = (): Was => ({ source: useView.getState().source, at: performance.now() });

/** When the person last pressed a key or a button in the window. */
let lastInput = 0;
for (const type of ['keydown', 'pointerdown']) window.addEventListener(type, () => (lastInput = performance.now()), { capture: true });

/** Whether the person went on to something else, which must not be interrupted: who waits for an import does nothing meanwhile. */
function isAtWork({ at }: Was): boolean {
  if (useView.getState().dialog !== null) return true;
  const focus = document.activeElement;
  if (focus?.closest('[data-region="inspector"], [data-region="timeline"]')) return true;
  return lastInput > at && focus?.closest('[data-region="reader"]') != null;
}
