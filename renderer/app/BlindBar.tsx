import { BlindNotice } from '../coders/BlindNotice';
import { useBlindSources } from '../store/annotations';
import { useCurrentCoder } from '../store/commit';
import { useCoders } from '../store/live';
import { run } from './command-table';

/** Above the text of a source that is being coded blind. */
export function BlindBar({ source }: { source: string }) {
  const isBlind = useBlindSources()?.has(source) ?? false;
  const atWork = useCurrentCoder();
  const coder = useCoders()?.find(({ id }) => id === atWork);
  return isBlind && coder ? <BlindNotice coder={coder.name} onDone={() => run('coding.finish')} /> : null;
}
