import { useEffect } from 'react';
import { useBlindSources } from '../store/annotations';
import { useCodings } from '../store/codebook';
import { useCurrentCoder } from '../store/commit';
import { finishBlind, startBlind } from '../store/edits/codings';
import { useSources } from '../store/live';
import { provide } from './command-table';
import { useOpenSource } from './current';
import { tell } from './notices';
import { select, showDialog, showMiddle } from './view';

/** The commands of coders: who is at work, coding the open source blind, and comparing two of them. */
export function useCoderCommands(): void {
  const source = useOpenSource(useSources() ?? [])?.id;
  const coder = useCurrentCoder();
  const isBlind = useBlindSources()?.has(source ?? '') ?? false;
  const hasOwn = useCodings()?.some((coding) => coding.source === source && coding.coder === coder && coding.blind) ?? true;
  useEffect(
    () =>
      provide({
        'coders.choose': () => showDialog('coders'),
        'coding.start': source && !hasOwn ? () => void start(source) : null,
        'coding.finish': source && isBlind ? () => void finish(source) : null,
        'coding.compare': source && !isBlind ? () => showMiddle('comparison') : null,
      }),
    [source, hasOwn, isBlind],
  );
}

async function start(source: string): Promise<void> {
  if (!(await startBlind(source))) return;
  // What was selected may be another coder's.
  select({ type: 'source' });
  tell('Coding blind: what others found in this source is hidden until you mark it as done.');
}

async function finish(source: string): Promise<void> {
  if (await finishBlind(source)) tell('Marked as done. Everybody’s annotations are shown again; compare two coders under Annotate.');
}
