import { useMemo, useState } from 'react';
import { keptOf, whyNotMerged } from '../../shared/codebook/merged-actor';
import type { Actor } from '../../shared/model/codebook';
import { counted } from '../../shared/text/counted';
import { mergeActors } from '../store/edits/merge-actors';
import { removeActors } from '../store/edits/remove-actors';
import { Button } from '../ui/Button';
import { AskDialog } from './AskDialog';
import { showActor } from './codebook-view';
import { KeepChoice } from './KeepChoice';
import type { PartProps } from './part-props';

/** Several actors: which one they become, and how much that touches, before it is done. */
export function ManyActors({ actors, book, tell }: PartProps & { actors: readonly Actor[] }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const [isAsked, setAsked] = useState(false);
  const count = ({ id }: Actor) => book.byActor.get(id)?.length ?? 0;
  const chosen = actors.find(({ id }) => id === wanted) ?? actors.reduce((best, actor) => (count(actor) > count(best) ? actor : best));
  const kept = keptOf(chosen, actors);
  const why = whyNotMerged(actors);
  const touched = useMemo(
    () =>
      touchedBy(
        actors.filter((actor) => actor !== kept),
        book,
      ),
    [actors, kept, book],
  );
  const all = useMemo(() => touchedBy(actors, book), [actors, book]);
  const merge = async () => {
    const merged = await mergeActors(
      kept.id,
      actors.filter((actor) => actor !== kept).map(({ id }) => id),
    );
    if (!merged) return;
    showActor(merged.actor.id);
    tell(`Merged into ${merged.actor.name}: ${counted(merged.annotations, 'passage', 'passages')} changed. Undo takes it back.`);
  };
  const remove = async () => {
    setAsked(false);
    const gone = await removeActors(actors.map(({ id }) => id));
    tell(`Removed ${counted(gone, 'actor', 'actors')}. Undo brings ${gone === 1 ? 'it' : 'them'} back.`);
  };
  return (
    <div className="codebook-page">
      <div className="codebook-details">
        <h2>{counted(actors.length, 'actor', 'actors')} selected</h2>
        <KeepChoice
          what="actor"
          value={kept.id}
          options={actors.map((actor) => ({
            id: actor.id,
            label: actor.name,
            count: count(actor),
            small: [actor.source === null ? '' : 'unnamed', counted(count(actor), 'passage', 'passages')].filter(Boolean).join(', '),
          }))}
          onChange={setWanted}
        />
        <p>
          {why ??
            `Merging changes ${counted(touched, 'passage', 'passages')}. The other names become aliases of ${kept.name}, and offices are united. Undo takes it back.`}
        </p>
        <div className="codebook-acts">
          <Button kind="primary" data-merge="" isDisabled={why !== null} onPress={() => void merge()}>
            Merge
          </Button>
          <Button kind="danger" data-remove="" onPress={() => setAsked(true)}>
            Remove
          </Button>
        </div>
      </div>
      {isAsked && (
        <AskDialog
          title={`Remove ${counted(actors.length, 'actor', 'actors')}?`}
          action="Remove"
          onDo={() => void remove()}
          onClose={() => setAsked(false)}
        >
          {counted(all, 'passage points', 'passages point')} to them. They keep the words of their sources and point to nobody then. Undo
          brings all of it back.
        </AskDialog>
      )}
    </div>
  );
}

/** How many passages point to any of them; one that points to two counts once. */
const touchedBy = (actors: readonly Actor[], { byActor }: PartProps['book']): number =>
  new Set(actors.flatMap(({ id }) => byActor.get(id) ?? [])).size;
