import { useEffect } from 'react';
import { useImports } from '../import/import-queue';
import { openReport, useReport } from '../import/last-report';
import { provide } from './command-table';
import type { Importing } from './importing';
import { stopWatching, useWatched, watchFolder } from './watching';

/** The commands of bringing in, as far as they can be run now. */
export function useImportingCommands({ chooseFolder, answer }: Importing): void {
  const isWatching = useWatched(({ folder }) => folder !== null);
  const hasReport = useReport(({ report }) => report !== null);
  const isWaiting = useImports(({ waiting }) => waiting.length > 0);
  useEffect(
    () =>
      provide({
        'library.import-folder': () => void chooseFolder(),
        'library.watch': () => void watchFolder(),
        'library.unwatch': isWatching ? () => void stopWatching() : null,
        'library.report': hasReport ? openReport : null,
        'library.answer': isWaiting ? () => void answer() : null,
      }),
    [chooseFolder, answer, isWatching, hasReport, isWaiting],
  );
}
