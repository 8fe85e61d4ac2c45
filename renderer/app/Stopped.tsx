import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { sentenceOf } from './sentence-of';

/** Dateline cannot go on: what happened, what was kept, what to do. */
export function Stopped({ title, error }: { title: string; error: unknown }) {
  return (
    <main>
      <Empty title={title} actions={<Button onPress={() => location.reload()}>Try again</Button>}>
        {sentenceOf(error)} Nothing was deleted: the journal and the originals are in the library folder as they were.
      </Empty>
    </main>
  );
}
