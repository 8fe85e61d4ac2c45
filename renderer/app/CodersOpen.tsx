import { CodersDialog } from '../coders/CodersDialog';
import { chooseCoder } from '../store/chosen-coder';
import { useCurrentCoder } from '../store/commit';
import { addCoder, renameCoder } from '../store/edits/coders';
import { useCoders } from '../store/live';
import { inTurn } from '../store/turn';

/** Another coder takes over once all that was asked for before is done: it is still the work of the one before. */
const choose = (coder: string): Promise<void> => inTurn(() => chooseCoder(coder));

/** Who is coding. A coder who is added is at work at once. */
export default function CodersOpen({ onClose }: { onClose: () => void }) {
  const coders = useCoders();
  const atWork = useCurrentCoder();
  if (!coders || !atWork) return null;
  const add = async (name: string): Promise<boolean> => {
    const id = await addCoder(name);
    if (id !== null) await choose(id);
    return id !== null;
  };
  return (
    <CodersDialog coders={coders} atWork={atWork} onChoose={(id) => void choose(id)} onAdd={add} onRename={renameCoder} onClose={onClose} />
  );
}
