import type { OwnField } from '../../../shared/model/codebook';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { added, labelled } from './changes';
import { newRecord } from './new-record';

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
