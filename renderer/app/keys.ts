import { commands, type CommandId } from '../../shared/commands';
import { keysOf, type OwnKeys } from '../../shared/key-map';
import { useKeyMap } from '../store/key-map';
import { commandIds, run } from './command-table';

const FIELDS = 'input:not([type="radio"]), textarea, select, [contenteditable="true"]';
const TYPE_AHEAD = '[role="listbox"], [role="menu"], [role="combobox"], [role="grid"]';

/** A key event as the registry writes it: "Mod+Shift+Z", "C", "+". Letters are upper case; Shift is not named for signs typed with it. */
export function comboOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>): string {
  const mod = event.ctrlKey || event.metaKey;
  const letter = /^\p{L}$/u.test(event.key);
  const key = letter ? event.key.toUpperCase() : event.key;
  const shift = event.shiftKey && (letter || event.key.length > 1);
  return [mod && 'Mod', event.altKey && 'Alt', shift && 'Shift', key].filter(Boolean).join('+');
}

/** Whether a key pressed at `target` may run the command: app keys anywhere, a room's keys only in that room and never while typing. */
export function mayRun(id: CommandId, target: Element): boolean {
  const { scope } = commands[id];
  const field = target.closest(FIELDS);
  if (scope === 'app') return !(field && keepsOwnKey(id, field));
  if (field || target.closest('[role="dialog"]')) return false;
  const region = target.closest(`[data-region="${scope}"]`);
  return region !== null && (scope === 'timeline' || target.closest(TYPE_AHEAD) === null);
}

/** A field being typed in keeps its own undo and paste. */
const keepsOwnKey = (id: CommandId, field: Element): boolean =>
  id === 'library.paste' || ((id === 'edit.undo' || id === 'edit.redo') && field.closest('[data-dirty], [data-own-undo]') !== null);

/** Second keys of some commands, where nobody gave them to another one. */
const alsoBy: Readonly<Record<string, readonly CommandId[]>> = {
  'Mod++': ['view.text-larger'],
  'Mod+Y': ['edit.redo'],
  '=': ['timeline.zoom-in', 'pages.larger'],
};

/** The commands of each combination, as the registry and the person's own choice have it. */
function combosOf(own: OwnKeys): ReadonlyMap<string, readonly CommandId[]> {
  const byCombo = new Map<string, readonly CommandId[]>();
  for (const id of commandIds) {
    const keys = keysOf(id, own);
    if (keys) byCombo.set(keys, [...(byCombo.get(keys) ?? []), id]);
  }
  for (const [keys, also] of Object.entries(alsoBy))
    byCombo.set(keys, [...(byCombo.get(keys) ?? []), ...also.filter((id) => !Object.hasOwn(own, id))]);
  return byCombo;
}

let byCombo = combosOf(useKeyMap.getState().own);
useKeyMap.subscribe(({ own }) => (byCombo = combosOf(own)));

/** The one key listener of the app. */
export function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element)) return;
  const target = event.target;
  const id = byCombo.get(comboOf(event))?.find((candidate) => mayRun(candidate, target));
  if (id && run(id)) event.preventDefault();
}
