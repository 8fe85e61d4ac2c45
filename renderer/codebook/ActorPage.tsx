import { useMemo, useState } from 'react';
import type { Actor } from '../../shared/model/codebook';
import { removeActors } from '../store/edits/remove-actors';
import { changeActor } from '../store/edits/actors';
import { Empty } from '../ui/Empty';
import { ActorForm } from './ActorForm';
import { ActorSummary } from './ActorSummary';
import { AskDialog } from './AskDialog';
import { useCodebookView } from './codebook-view';
import { PageHead } from './PageHead';
import { actorItems } from './page-items';
import { PassageList } from './PassageList';
import type { PartProps } from './part-props';
import { RequiredName } from './RequiredName';
import { SplitActor } from './SplitActor';
import { usesWords } from './uses-words';

/** One actor: all they said, held and were credited with, in order of time; names and offices beside it. */
export function ActorPage({ actor, book, onOpen, tell }: PartProps & { actor: Actor }) {
  const tab = useCodebookView((view) => view.tab);
  const items = useMemo(() => actorItems(actor, book), [actor, book]);
  const [asked, setAsked] = useState<'remove' | 'split' | null>(null);
  const passages = book.byActor.get(actor.id) ?? [];
  const sources = book.sourcesByActor.get(actor.id) ?? 0;
  const where = actor.source === null ? null : (book.sources.get(actor.source)?.title ?? 'a source without a title');
  const remove = async () => {
    setAsked(null);
    if (await removeActors([actor.id])) tell(`Removed ${actor.name}. Undo brings it back.`);
  };
  return (
    <div className="codebook-page">
      <PageHead
        count={passages.length}
        canSplit={passages.length > 0 || actor.aliases.length > 0}
        onSplit={() => setAsked('split')}
        onRemove={() => (passages.length + sources === 0 ? void remove() : setAsked('remove'))}
      >
        {where !== null && <p className="codebook-notice">Unnamed in {where}. It belongs to that source and is never merged by itself.</p>}
        <RequiredName
          label="Name of the actor"
          value={actor.name}
          onName={(name) => void changeActor(actor.id, () => ({ name }), 'Rename the actor to')}
        />
        {tab === 'passages' && <ActorSummary actor={actor} />}
      </PageHead>
      {tab === 'details' && <ActorForm actor={actor} />}
      {tab === 'passages' && items.length > 0 && <PassageList items={items} actor={actor} onOpen={onOpen} />}
      {tab === 'passages' && items.length === 0 && (
        <Empty title="No passage names this actor yet">Choose it as a speaker, a holder or a public figure in the inspector.</Empty>
      )}
      {asked === 'remove' && (
        <AskDialog title={`Remove ${actor.name}?`} action="Remove" onDo={() => void remove()} onClose={() => setAsked(null)}>
          {usesWords(passages.length, sources)}. They keep the words of their sources and point to nobody then. Undo brings all of it back.
        </AskDialog>
      )}
      {asked === 'split' && <SplitActor actor={actor} passages={passages} book={book} tell={tell} onClose={() => setAsked(null)} />}
    </div>
  );
}
