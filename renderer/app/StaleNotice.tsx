import type { Annotation } from '../../shared/model/annotation';
import { needsLook } from '../../shared/model/needs-look';
import { counted } from '../../shared/text/counted';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { run } from './command-table';

const review = () => run('source.changes');

/** Says above the text that passages of the source were not found in it with certainty, or that the one selected stands on an older version. */
export function StaleNotice({ elsewhere, selected }: { elsewhere: readonly Annotation[]; selected: string | null }) {
  const keys = useKeysOf('source.changes');
  const waiting = elsewhere.filter(needsLook).length;
  const isElsewhere = elsewhere.some(({ id }) => id === selected);
  if (waiting === 0 && !isElsewhere) return null;
  const said = [
    waiting > 0 && `${counted(waiting, 'passage needs a look', 'passages need a look')} since the text changed.`,
    isElsewhere && 'The passage selected stands on an older version of this text, and is not marked in it.',
  ];
  return (
    <div className="app-stale" role="status">
      <span>{said.filter(Boolean).join(' ')}</span>
      <Button onPress={review} keys={keys}>
        {waiting > 0 ? 'Review' : 'Compare'}
      </Button>
    </div>
  );
}
