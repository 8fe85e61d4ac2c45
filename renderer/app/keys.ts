import { commands, type CommandId } from '../../shared/commands';
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

const byCombo = new Map<string, CommandId[]>();
for (const id of commandIds) {
  const { keys } = commands[id] as { keys?: string };
  if (keys) byCombo.set(keys, [...(byCombo.get(keys) ?? []), id]);
}
byCombo.set('Mod++', ['view.text-larger']);
byCombo.set('Mod+Y', ['edit.redo']);
byCombo.set('=', ['timeline.zoom-in', 'pages.larger']);

/** The one key listener of the app. */
export function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element)) return;
  const target = event.target;
  const id = byCombo.get(comboOf(event))?.find((candidate) => mayRun(candidate, target));
  if (id && run(id)) event.preventDefault();
}
