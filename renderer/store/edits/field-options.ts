import type { OwnField } from '../../../shared/model/codebook';
import type { Id } from '../../../shared/model/record';
import type { Change } from '../../../shared/edits';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { changed, labelled } from './changes';
import { valueChanges } from './own-value-changes';

/** Adds an option to a choice, the last one, as one Edit; false where it is there already. */
export const addOption = (id: Id, option: string): Promise<boolean> =>
  act(id, (field) => {
    const name = option.trim().slice(0, 300);
    if (name === '' || field.options.includes(name)) return null;
    return { label: labelled(`Add to ${field.name}:`, name), options: [...field.options, name] };
  });

/** Calls an option otherwise, in all records that state it, as one Edit. Called as another one is, the two become one. */
export const renameOption = (id: Id, from: string, to: string): Promise<boolean> =>
  act(id, async (field) => {
    const name = to.trim().slice(0, 300);
    if (name === '' || name === from || !field.options.includes(from)) return null;
    const options = [...new Set(field.options.map((option) => (option === from ? name : option)))];
    const values = await valueChanges(field, (value) => (value === from ? name : value));
    return { label: labelled(`Rename in ${field.name}: ${from} to`, name), options, values };
  });

/** Removes an option; records that state it state nothing then. One Edit. */
export const removeOption = (id: Id, option: string): Promise<boolean> =>
  act(id, async (field) => {
    if (!field.options.includes(option)) return null;
    const values = await valueChanges(field, (value) => (value === option ? undefined : value));
    return { label: labelled(`Remove from ${field.name}:`, option), options: field.options.filter((each) => each !== option), values };
  });

/** Moves an option before or after its neighbour, as one Edit; false at the end of the list. */
export const moveOption = (id: Id, option: string, by: 1 | -1): Promise<boolean> =>
  act(id, ({ name, options }) => {
    const at = options.indexOf(option);
    if (at === -1 || at + by < 0 || at + by >= options.length) return null;
    return { label: labelled(`Move in ${name}:`, option), options: options.toSpliced(at, 1).toSpliced(at + by, 0, option) };
  });

interface Act {
  readonly label: string;
  readonly options: string[];
  readonly values?: Change[];
}

/** Does what `plan` says with the field as it stands when its turn comes; false where that is nothing. */
const act = (id: Id, plan: (field: OwnField) => Act | null | Promise<Act | null>): Promise<boolean> =>
  inTurn(async () => {
    const field = await store().ownFields.get(id);
    const planned = field && (await plan(field));
    if (!planned) return false;
    const { label, options, values = [] } = planned;
    await commit({ label, changes: [changed('ownFields', field, { options }), ...values] });
    return true;
  });
