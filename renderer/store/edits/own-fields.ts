import type { OwnField } from '../../../shared/model/codebook';
import type { Id } from '../../../shared/model/record';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, changed, labelled, removed } from './changes';
import { newRecord } from './new-record';
import { valueChanges } from './own-value-changes';

type Input = Pick<OwnField, 'on' | 'name' | 'type'> & Partial<Pick<OwnField, 'options' | 'guidelines'>>;

/** Adds a field of the codebook's own, the last of its kind, as one Edit. */
export const addOwnField = (input: Input): Promise<OwnField> =>
  inTurn(async () => {
    const { id, creator, created, modified } = newRecord();
    const all = await store().ownFields.toArray();
    const order = Math.max(0, ...all.filter(({ on }) => on === input.on).map((each) => each.order)) + 1;
    const field: OwnField = { id, creator, created, modified, options: [], guidelines: '', ...input, name: input.name.trim(), order };
    await commit({ label: labelled('Add the field', field.name), changes: [added('ownFields', field)] });
    return field;
  });

/** Changes a field's name or guidelines, as one Edit; false where it is gone or nothing changes. */
export const changeOwnField = (
  id: Id,
  patch: Partial<Pick<OwnField, 'name' | 'guidelines'>>,
  what = 'Change the field',
): Promise<boolean> =>
  inTurn(async () => {
    const before = await store().ownFields.get(id);
    if (!before || JSON.stringify({ ...before, ...patch }) === JSON.stringify(before)) return false;
    await commit({ label: labelled(what, patch.name ?? before.name), changes: [changed('ownFields', before, patch)] });
    return true;
  });

/** The order of the fields of one kind: as a person arranged them, then the oldest first. */
export const byOrder = (a: OwnField, b: OwnField): number =>
  a.order - b.order || (a.created < b.created ? -1 : a.created > b.created ? 1 : a.id < b.id ? -1 : 1);

/** Moves a field before or after its neighbour, as one Edit; false at the end of the list. */
export const moveOwnField = (id: Id, by: 1 | -1): Promise<boolean> =>
  inTurn(async () => {
    const all = await store().ownFields.toArray();
    const moved = all.find((field) => field.id === id);
    if (!moved) return false;
    const fields = all.filter(({ on }) => on === moved.on).sort(byOrder);
    const at = fields.indexOf(moved);
    if (at + by < 0 || at + by >= fields.length) return false;
    const next = fields.toSpliced(at, 1).toSpliced(at + by, 0, moved);
    const changes = next.flatMap((field, place) => (field.order === place + 1 ? [] : [changed('ownFields', field, { order: place + 1 })]));
    await commit({ label: labelled('Move the field', moved.name), changes });
    return true;
  });

/** Removes a field with all its values, as one Edit. Gives how many records stated one; null where it was gone. */
export const removeOwnField = (id: Id): Promise<number | null> =>
  inTurn(async () => {
    const before = await store().ownFields.get(id);
    if (!before) return null;
    const values = await valueChanges(before, () => undefined);
    await commit({ label: labelled('Remove the field', before.name), changes: [removed('ownFields', before), ...values] });
    return values.length;
  });
