import { useBlindSources } from '../store/annotations';
import { useCurrentCoder } from '../store/commit';
import { useCoders } from '../store/live';
import { Button } from '../ui/Button';
import { run } from './command-table';

/** Whose work it is, on the status line; pressing it chooses another coder. */
export function CoderAtWork() {
  const atWork = useCurrentCoder();
  const coder = useCoders()?.find(({ id }) => id === atWork);
  const blind = useBlindSources()?.size ?? 0;
  if (!coder) return null;
  return (
    <Button kind="quiet" className="app-coder" aria-label={`Who is coding: ${coder.name}`} onPress={() => run('coders.choose')}>
      {coder.name}
      {blind > 0 && ', coding blind'}
    </Button>
  );
}
