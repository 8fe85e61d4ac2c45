import type { ZodType } from 'zod';
import type { Change } from '../../shared/edits';
import type { Annotation, KindFields } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { tables } from '../../shared/model/tables';
import { store } from '../store/database';
import { changeAnnotation } from '../store/edits/change-annotation';
import { changeEvent } from '../store/edits/change-event';
import { changeSource } from '../store/edits/change-source';
import { inTurn } from '../store/turn';
import type { FieldPatch, FieldValues } from './controls/control';
import { refuse } from './refusal';

// Fields are committed faster than live reads come back (Enter, then Tab), so that a component's record may be one edit old.
// Each save therefore waits its turn, reads the record as it stands and makes an Edit only where something differs.

type Patch<T> = Partial<T> | ((now: T) => Partial<T>);

/** What is to be done to a record as it stands when its turn comes, with the changes to others that belong to it. */
export interface Planned<T> {
  readonly patch: Partial<T>;
  readonly others?: readonly Change[];
}
type Plan<T> = (now: T) => Planned<T> | Promise<Planned<T>>;

interface Saving<T> {
  readonly read: () => Promise<T | undefined>;
  readonly change: (now: T, patch: Partial<T>, others: readonly Change[]) => Promise<void>;
  readonly schema: ZodType<T>;
}

async function savePlanned<T extends object>({ read, change, schema }: Saving<T>, plan: Plan<T>): Promise<void> {
  await inTurn(async () => {
    const now = await read();
    if (!now) return;
    const { patch, others = [] } = await plan(now);
    if (!differs(now, patch)) return;
    // A record that breaks its schema would be put aside when it is next read: refused here, its words stay in the field.
    const isKept = schema.safeParse({ ...now, ...patch }).success;
    refuse(isKept ? null : 'Not stored: there is more here than the field can hold. Shorten it and try again.');
    if (isKept) await change(now, patch, others);
  });
}

const save = <T extends object>(saving: Saving<T>, patch: Patch<T>): Promise<void> =>
  savePlanned(saving, (now) => ({ patch: typeof patch === 'function' ? patch(now) : patch }));

/** Whether a patch would change the record. Records are plain data: equal ones have equal JSON. */
export const differs = <T extends object>(now: T, patch: Partial<T>): boolean =>
  Object.entries(patch).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(now[key as keyof T]));

/** Changes an annotation as one Edit; nothing where it is already so, or gone. */
export const saveAnnotation = (id: Id, patch: Patch<Annotation>, label: string): Promise<void> => save(annotationOf(id, label), patch);

/** Changes an annotation, with the other records that its change needs, as one Edit. */
export const planAnnotation = (id: Id, plan: Plan<Annotation>, label: string): Promise<void> => savePlanned(annotationOf(id, label), plan);

const annotationOf = (id: Id, label: string): Saving<Annotation> => ({
  read: () => store().annotations.get(id),
  change: (now, wanted, others) => changeAnnotation(now, wanted, label, others),
  schema: tables.annotations,
});

/** Changes fields of the annotation's kind; nothing where its kind has become another meanwhile. */
export const saveFields = (id: Id, { kind }: KindFields, patch: FieldPatch, label: string): Promise<void> =>
  planAnnotation(
    id,
    async (now) => {
      if (now.fields.kind !== kind) return { patch: {} };
      const values = typeof patch === 'function' ? await patch(now.fields, now) : patch;
      const { others = [], ...fields } = values as FieldValues & { readonly others?: readonly Change[] };
      return { patch: { fields: { ...now.fields, ...fields } }, others };
    },
    label,
  );

/** Changes a source as one Edit; nothing where it is already so, or gone. */
export const saveSource = (id: Id, patch: Patch<Source>, label: string): Promise<void> => save(sourceOf(id, label), patch);

/** Changes a source, with the other records that its change needs, as one Edit. */
export const planSource = (id: Id, plan: Plan<Source>, label: string): Promise<void> => savePlanned(sourceOf(id, label), plan);

const sourceOf = (id: Id, label: string): Saving<Source> => ({
  read: () => store().sources.get(id),
  change: (now, wanted, others) => changeSource(now, wanted, label, others),
  schema: tables.sources,
});

/** Changes an event as one Edit; nothing where it is already so, or gone. */
export const saveEvent = (id: Id, patch: Patch<DatedEvent>, label: string): Promise<void> =>
  save({ read: () => store().events.get(id), change: (now, wanted) => changeEvent(now, wanted, label), schema: tables.events }, patch);
