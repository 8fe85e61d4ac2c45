import { useEffect, useRef, useState } from 'react';
import type { Source } from '../../shared/model/source';
import { commitPublished, planPublished, type PublishedChange } from './change-published';
import { DateField } from './DateField';
import { PublishedDateDialog } from './PublishedDateDialog';

/** The publication date of a source. Where dates rest on the one it has, a dialog asks first what happens to them. */
export function PublishedField({ source, foundIn }: { source: Source; foundIn: string | null }) {
  const [pending, setPending] = useState<PublishedChange | null>(null);
  const [isHeld, setHeld] = useState(false);
  const [round, setRound] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The new field takes the focus that the dialog cannot give back to the one it came from.
    if (round > 0) box.current?.querySelector('input')?.focus();
  }, [round]);
  const change = async (published: Source['published']) => {
    const planned = await planPublished(source.id, published);
    setHeld(planned?.isHeld === true);
    if (planned?.isHeld) return;
    if (planned?.affected.length) setPending(planned);
    else if (planned) await commitPublished(planned, []);
  };
  const close = () => {
    setPending(null);
    // A cancelled date leaves its words in the field; a new field shows what is stored.
    setRound(round + 1);
  };
  return (
    <div ref={box}>
      <DateField
        key={round}
        label="Published"
        value={source.published}
        reference={null}
        none="not found"
        foundIn={foundIn}
        onCommit={(published) => void change(published)}
      />
      {isHeld && (
        <p role="alert" className="ui-error">
          Nothing was changed: dates in passages that are hidden from you rest on this one. Mark your blind coding as done first.
        </p>
      )}
      {pending && <PublishedDateDialog change={pending} onClose={close} />}
    </div>
  );
}
