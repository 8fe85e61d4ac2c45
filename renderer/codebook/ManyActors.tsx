import { useMemo, useState } from 'react';
import { keptOf, whyNotMerged } from '../../shared/codebook/merged-actor';
import type { Actor } from '../../shared/model/codebook';
import { counted } from '../../shared/text/counted';
import { mergeActors } from '../store/edits/merge-actors';
import { removeActors } from '../store/edits/remove-actors';
import { showActor } from './codebook-view';
import { ManyPage } from './ManyPage';
import type { PartProps } from './part-props';

/** Several actors: which one they become, and how many passages that touches. */
export function ManyActors({ actors, book, tell }: PartProps & { actors: readonly Actor[] }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const count = ({ id }: Actor) => book.byActor.get(id)?.length ?? 0;
  const chosen = actors.find(({ id }) => id === wanted) ?? actors.reduce((best, actor) => (count(actor) > count(best) ? actor : best));
  const kept = keptOf(chosen, actors);
  const others = useMemo(() => actors.filter((actor) => actor !== kept), [actors, kept]);
  const why = useMemo(() => whyNotMerged(kept, others), [kept, others]);
  const touched = useMemo(() => touchedBy(others, book), [others, book]);
  const all = useMemo(() => touchedBy(actors, book), [actors, book]);
  const merge = async () => {
    const merged = await mergeActors(
      kept.id,
      others.map(({ id }) => id),
    );
    if (!merged) return;
    showActor(merged.actor.id);
    tell(`Merged into ${merged.actor.name}: ${counted(merged.annotations, 'passage', 'passages')} changed. Undo takes it back.`);
  };
  const remove = async () => {
    const gone = await removeActors(actors.map(({ id }) => id));
    tell(`Removed ${counted(gone, 'actor', 'actors')}. Undo brings ${gone === 1 ? 'it' : 'them'} back.`);
  };
  return (
    <ManyPage
      what={['actor', 'actors']}
      kept={kept.id}
      options={actors.map((actor) => ({
        id: actor.id,
        label: actor.name,
        count: count(actor),
        small: [actor.source === null ? '' : 'unnamed', counted(count(actor), 'passage', 'passages')].filter(Boolean).join(', '),
      }))}
      onKeep={setWanted}
      about={`Merging changes ${counted(touched, 'passage', 'passages')}. The other names become aliases of ${kept.name}, and offices are united.`}
      why={why}
      onMerge={() => void merge()}
      removing={{
        about: `${counted(all, 'passage points', 'passages point')} to them. They keep the words of their sources and point to nobody then.`,
        onRemove: () => void remove(),
      }}
    />
  );
}

/** How many passages point to any of them; one that points to two counts once. */
const touchedBy = (actors: readonly Actor[], { byActor }: PartProps['book']): number =>
  new Set(actors.flatMap(({ id }) => byActor.get(id) ?? [])).size;
