import { useMemo, useRef, useState } from 'react';
import type { Actor } from '../../shared/model/codebook';
import { counted } from '../../shared/text/counted';
import { removeActors } from '../store/edits/remove-actors';
import { Button } from '../ui/Button';
import { ActorForm } from './ActorForm';
import { AskDialog } from './AskDialog';
import { actorItems } from './page-items';
import { PassageList } from './PassageList';
import type { PartProps } from './part-props';
import { SplitActor } from './SplitActor';
import { usesWords } from './uses-words';

/** One actor: names, offices, and all they said, held and were credited with, in order of time. */
export function ActorPage({ actor, book, onOpen, tell }: PartProps & { actor: Actor }) {
  const page = useRef<HTMLDivElement>(null);
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
    <div className="codebook-page" ref={page}>
      <div className="codebook-details">
        {where !== null && <p className="codebook-notice">Unnamed in {where}. It belongs to that source and is never merged by itself.</p>}
        <ActorForm actor={actor} />
        <div className="codebook-acts">
          <Button isDisabled={passages.length === 0 && actor.aliases.length === 0} onPress={() => setAsked('split')}>
            Split…
          </Button>
          <Button kind="danger" data-remove="" onPress={() => (passages.length + sources === 0 ? void remove() : setAsked('remove'))}>
            Remove
          </Button>
          <span className="codebook-small">{usesWords(passages.length, sources)}</span>
        </div>
      </div>
      <PassageList items={items} scroller={page} actor={actor} onOpen={onOpen} />
      {asked === 'remove' && (
        <AskDialog title={`Remove ${actor.name}?`} action="Remove" onDo={() => void remove()} onClose={() => setAsked(null)}>
          {usesWords(passages.length, sources)}. They keep the words of their sources and point to nobody. Undo brings all of it back.
        </AskDialog>
      )}
      {asked === 'split' && <SplitActor actor={actor} passages={passages} book={book} tell={tell} onClose={() => setAsked(null)} />}
      {passages.length > 0 && (
        <p className="ui-visually-hidden" role="status">
          {counted(passages.length, 'passage', 'passages')}
        </p>
      )}
    </div>
  );
}
