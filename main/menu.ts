import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { commands, type Command, type CommandId, type MenuName } from '../shared/commands';
import type { Args } from '../shared/ipc';
import { keysOf, soundKeys } from '../shared/key-map';

export type Offer = Args<'menu:update'>[0];
/** Before the page has said anything: nothing to undo, everything else offered. */
const FIRST: Offer = { undo: null, redo: null, disabled: [], keys: {} };

const menus: readonly MenuName[] = ['File', 'Edit', 'Annotate', 'Timeline', 'View', 'Help'];

/** Shows the application menu; choosing a command calls `send` with its id. Called again whenever what is offered has changed. */
export function showMenu(send: (id: CommandId) => void, offer: Offer = FIRST): void {
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, ...menuTemplate(send, offer)]));
}

/** The menus as data, in the order of the registry. */
export function menuTemplate(send: (id: CommandId) => void, offer: Offer): MenuItemConstructorOptions[] {
  return menus.map((menu) => {
    const ids = (Object.keys(commands) as CommandId[]).filter((id) => commands[id].menu === menu);
    return { label: menu, submenu: [...ids.map((id) => item(id, send, offer)), ...(systemItems[menu] ?? [])] };
  });
}

const separator: MenuItemConstructorOptions = { type: 'separator' };
const systemItems: { readonly [M in MenuName]?: MenuItemConstructorOptions[] } = {
  File: process.platform === 'darwin' ? [] : [separator, { role: 'quit', label: 'Quit' }],
  Edit: [
    separator,
    { role: 'cut', label: 'Cut' },
    { role: 'copy', label: 'Copy' },
    { role: 'paste', label: 'Paste' },
    { role: 'selectAll', label: 'Select all' },
  ],
  View: [
    separator,
    { role: 'togglefullscreen', label: 'Full screen' },
    ...(app.isPackaged ? [] : [{ role: 'toggleDevTools', label: 'Developer tools' } as const]),
  ],
};

function item(id: CommandId, send: (id: CommandId) => void, offer: Offer): MenuItemConstructorOptions {
  const { label, scope }: Command = commands[id];
  const keys = keysOf(id, soundKeys(offer.keys));
  const shown = keys !== undefined && scope === 'app' ? { accelerator: toAccelerator(keys) } : {};
  return {
    id,
    label: offered(id, offer) ?? label,
    enabled: isEnabled(id, offer),
    registerAccelerator: false,
    ...shown,
    click: () => send(id),
  };
}

/** "Undo Tag passage as claim", where there is something to undo. */
function offered(id: CommandId, { undo, redo }: Offer): string | null {
  if (id === 'edit.undo' && undo !== null) return `Undo ${undo}`;
  if (id === 'edit.redo' && redo !== null) return `Redo ${redo}`;
  return null;
}

function isEnabled(id: CommandId, { undo, redo, disabled }: Offer): boolean {
  if (id === 'edit.undo') return undo !== null;
  if (id === 'edit.redo') return redo !== null;
  return !disabled.includes(id);
}

/** The page listens to keys itself; the menu only shows them. */
function toAccelerator(keys: string): string {
  return keys.replace('Mod', 'CommandOrControl');
}
