import type { ZodType } from 'zod';
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
import type { FieldPatch } from './controls/control';
import { refuse } from './refusal';

// Fields are committed faster than live reads come back (Enter, then Tab), so that a component's record may be one edit old.
// Each save therefore waits its turn, reads the record as it stands and makes an Edit only where something differs.

type Patch<T> = Partial<T> | ((now: T) => Partial<T>);

interface Saving<T> {
  readonly read: () => Promise<T | undefined>;
  readonly change: (now: T, patch: Partial<T>) => Promise<void>;
  readonly schema: ZodType<T>;
}

async function save<T extends object>({ read, change, schema }: Saving<T>, patch: Patch<T>): Promise<void> {
  await inTurn(async () => {
    const now = await read();
    if (!now) return;
    const wanted = typeof patch === 'function' ? patch(now) : patch;
    if (!differs(now, wanted)) return;
    // A record that breaks its schema would be put aside when it is next read: refused here, its words stay in the field.
    const isKept = schema.safeParse({ ...now, ...wanted }).success;
    refuse(isKept ? null : 'Not stored: there is more here than the field can hold. Shorten it and try again.');
    if (isKept) await change(now, wanted);
  });
}

/** Whether a patch would change the record. Records are plain data: equal ones have equal JSON. */
export const differs = <T extends object>(now: T, patch: Partial<T>): boolean =>
  Object.entries(patch).some(([key, value]) => JSON.stringify(value) !== JSON.stringify(now[key as keyof T]));

/** Changes an annotation as one Edit; nothing where it is already so, or gone. */
export const saveAnnotation = (id: Id, patch: Patch<Annotation>, label: string): Promise<void> =>
  save(
    { read: () => store().annotations.get(id), change: (now, wanted) => changeAnnotation(now, wanted, label), schema: tables.annotations },
    patch,
  );

/** Changes fields of the annotation's kind; nothing where its kind has become another meanwhile. */
export const saveFields = (id: Id, { kind }: KindFields, patch: FieldPatch, label: string): Promise<void> =>
  saveAnnotation(
    id,
    (now) => {
      if (now.fields.kind !== kind) return {};
      const values = typeof patch === 'function' ? patch(now.fields) : patch;
      return { fields: { ...now.fields, ...values } };
    },
    label,
  );

/** Changes a source as one Edit; nothing where it is already so, or gone. */
export const saveSource = (id: Id, patch: Patch<Source>, label: string): Promise<void> =>
  save({ read: () => store().sources.get(id), change: (now, wanted) => changeSource(now, wanted, label), schema: tables.sources }, patch);

/** Changes an event as one Edit; nothing where it is already so, or gone. */
export const saveEvent = (id: Id, patch: Patch<DatedEvent>, label: string): Promise<void> =>
  save({ read: () => store().events.get(id), change: (now, wanted) => changeEvent(now, wanted, label), schema: tables.events }, patch);
