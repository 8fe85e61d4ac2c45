import { useEffect, useId, useState } from 'react';
import { counted } from '../../shared/text/counted';
import { type ErasurePlan, planForAnnotation, planForSource } from '../store/erasure-plan';
import { expunge } from '../store/expunge';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { tell, warn } from './notices';
import { type Erased, useView } from './view';

/** Says what erasing for good takes and what it leaves, before the system's own question. */
export default function ExpungeDialog({ erased, onClose }: { erased: Erased; onClose: () => void }) {
  const [plan, setPlan] = useState<ErasurePlan | null>(null);
  const [withEvents, setWithEvents] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const box = useId();
  useEffect(() => {
    let wanted = true;
    void (erased.is === 'source' ? planForSource(erased.id) : planForAnnotation(erased.id)).then((made) => wanted && setPlan(made));
    return () => {
      wanted = false;
    };
  }, [erased]);
  const erase = async (): Promise<void> => {
    if (!plan) return;
    setBusy(true);
    const done = await expunge(plan, withEvents);
    setBusy(false);
    if (!done.ok) warn(done.error.message);
    else if (!done.value) return;
    else {
      useView.setState({ selection: { type: 'source' }, ...(erased.is === 'source' ? { source: null } : {}) });
      tell(erased.is === 'source' ? 'The source was erased for good.' : 'The annotation was erased for good.');
    }
    onClose();
  };
  return (
    <Modal
      title={erased.is === 'source' ? 'Erase this source for good' : 'Erase this annotation for good'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            Keep it
          </Button>
          <Button kind="danger" isDisabled={!plan || isBusy} onPress={() => void erase()}>
            {isBusy ? 'Erasing' : 'Erase…'}
          </Button>
        </>
      }
    >
      <p>
        <b>{erased.name}</b>
      </p>
      {plan && <Consequences is={erased.is} plan={plan} />}
      {plan && plan.events.length > 0 && (
        <label htmlFor={box} className="app-expunge-choice">
          <input id={box} type="checkbox" checked={withEvents} onChange={(event) => setWithEvents(event.target.checked)} />
          Erase {counted(plan.events.length, 'event that rests', 'events that rest')} on nothing else as well; the titles may quote it
        </label>
      )}
    </Modal>
  );
}

function Consequences({ is, plan: { annotations, erasure } }: { is: Erased['is']; plan: ErasurePlan }) {
  const files = counted(erasure.objects.length, 'file', 'files');
  return (
    <>
      {is === 'source' ? (
        <p>
          It goes with its original and its texts ({files}), its {counted(annotations, 'annotation', 'annotations')}, and everything that
          was ever written about them, also what was removed before.
        </p>
      ) : (
        <p>It goes with its links and everything that was ever written in it. Its words stay in the source.</p>
      )}
      <p>
        It is taken out of the database, the record of changes, all snapshots and the kept files. Undo cannot bring it back. Removing it
        instead can be undone.
      </p>
      <p>
        Not touched: exports, backups and copies made elsewhere, and what other records say of it in their own words. A file that another
        source shares is kept. What the disk itself may still hold of deleted files, Dateline cannot tell.
      </p>
    </>
  );
}
