import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { ToWorker } from './protocol';

/** Records sent at a time: about a millisecond of the window's. */
const SENT = 200;

let fed = new Map<Id, Source | Annotation>();

/** After the worker was ended: everything is to be sent again. */
export function forgetFed(): void {
  fed = new Map();
}

/**
 * Tells the worker what is new, has changed or gone since the last time, some at a time. Records that have not changed are the same
 * objects. `rest` waits until the window has nothing better to do; where it gives false, no more is sent.
 */
export async function feed(
  sources: readonly Source[],
  annotations: readonly Annotation[],
  tell: (message: ToWorker) => void,
  rest: () => Promise<boolean>,
): Promise<void> {
  const into = fed;
  const isNew = (record: Source | Annotation): boolean => into.get(record.id) !== record;
  const present = new Set([...sources, ...annotations].map(({ id }) => id));
  const removed = [...into.keys()].filter((id) => !present.has(id));
  const newSources = sources.filter(isNew);
  const newAnnotations = annotations.filter(isNew);
  if (removed.length + newSources.length + newAnnotations.length === 0 && into.size > 0) return;
  for (const id of removed) into.delete(id);
  const steps = Math.max(1, Math.ceil(newSources.length / SENT) + Math.ceil(newAnnotations.length / SENT));
  for (let step = 0; step < steps; step += 1) {
    if (step > 0 && !(await rest())) return;
    const some = newSources.splice(0, SENT);
    const others = some.length > 0 ? [] : newAnnotations.splice(0, SENT);
    for (const record of [...some, ...others]) into.set(record.id, record);
    tell({ is: 'records', sources: some, annotations: others, removed: step === 0 ? removed : [], whole: step === steps - 1 });
  }
}
