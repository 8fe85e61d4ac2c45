import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';

/** The library could not be opened: what happened, what was kept, what to do. */
export function StartFailed({ reason }: { reason: string }) {
  return (
    <main>
      <Empty title="The library could not be opened" actions={<Button onPress={() => location.reload()}>Try again</Button>}>
        {reason} Nothing was deleted: the journal and the originals are in the library folder as they were.
      </Empty>
    </main>
  );
}
