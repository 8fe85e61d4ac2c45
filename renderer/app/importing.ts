import { useEffect, useMemo, useRef, useState } from 'react';
import type { ChosenFile } from '../../shared/ipc';
import type { Id } from '../../shared/model/record';
import { importFiles, importPasted, type ImportProgress } from '../import/import-files';
import { counted, numbered } from '../../shared/text/counted';
import { bridge } from '../store/bridge';
import { warn } from './notices';
import { oneAtATime } from './one-at-a-time';
import { openSample } from './sample/open-sample';
import { openSource, useView } from './view';

/** Everything that brings sources in, and how far it is. */
export interface Importing {
  readonly progress: ImportProgress | null;
  readonly choose: () => Promise<void>;
  readonly drop: (files: readonly File[]) => Promise<void>;
  /** Null when it worked, else the sentence that says why not. */
  readonly paste: (words: string) => Promise<string | null>;
  readonly sample: () => Promise<void>;
  readonly cancel: () => void;
}

export function useImport(): Importing {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const cancelled = useRef(false);
  const actions = useMemo(() => {
    const bringIn = async (files: readonly ChosenFile[]) => {
      if (files.length === 0) return;
      cancelled.current = false;
      const report = await importFiles(files, setProgress, () => cancelled.current).finally(() => setProgress(null));
      tellFailures(report.failures, files.length);
      const last = report.added.at(-1);
      if (last) openAndRead(last.id);
    };
    return { bringIn, ...importActions(bringIn, setProgress), cancel: () => void (cancelled.current = true) };
  }, []);
  useEffect(() => bridge().on('files:opened', (files) => void actions.bringIn(files)), [actions]);
  // The library shows that it takes files and takes them itself; wherever else they fall, they come in as well.
  useEffect(() => {
    const onDrop = ({ dataTransfer }: DragEvent) => {
      if (dataTransfer?.types.includes('Files')) void actions.drop([...dataTransfer.files]);
    };
    window.addEventListener('drop', onDrop);
    return () => window.removeEventListener('drop', onDrop);
  }, [actions]);
  return useMemo(() => ({ progress, ...actions }), [progress, actions]);
}

/** Opens what came in and goes to its text, unless the person is at work in the inspector or on the timeline. */
function openAndRead(source: Id): void {
  openSource(source);
  const isAtWork = document.activeElement?.closest('[data-region="inspector"], [data-region="timeline"]');
  useView.setState({ readerAwaited: !isAtWork });
}

/** One failure is one sentence; several are counted, and listed under the count. */
function tellFailures(failures: readonly string[], total: number): void {
  if (failures.length === 1) warn(failures[0]!);
  if (failures.length > 1) warn(`${counted(failures.length, 'file', 'files')} of ${numbered(total)} could not be brought in.`, failures);
}

function importActions(bringIn: (files: readonly ChosenFile[]) => Promise<void>, setProgress: (progress: ImportProgress | null) => void) {
  return {
    choose: oneAtATime(async () => bringIn(await bridge().invoke('files:choose'))),
    drop: async (files: readonly File[]) => {
      const chosen = await Promise.all(files.map((file) => bridge().accept(file)));
      await bringIn(chosen.filter((file) => file !== null));
    },
    paste: oneAtATime(async (words: string) => {
      const outcome = await importPasted(words);
      if (outcome.ok) openAndRead(outcome.value.id);
      return outcome.ok ? null : outcome.error.message;
    }),
    sample: oneAtATime(async () => {
      setProgress({ done: 0, total: 3, name: 'the sample' });
      const outcome = await openSample().finally(() => setProgress(null));
      if (outcome.ok) openAndRead(outcome.value);
      else warn(outcome.error.message);
    }),
  };
}
