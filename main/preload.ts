import { contextBridge, ipcRenderer } from 'electron';
import type { Bridge, Channel, ChosenFile, EventName, EventPayload } from '../shared/ipc';

// Only types come from the contract, so that no schema library runs here; a Record that must name every channel keeps the list whole.
const channels: Readonly<Record<Channel, true>> = {
  'app:about': true,
  'app:ready': true,
  'files:choose': true,
  'files:choose-folder': true,
  'files:read': true,
  'files:release': true,
  'objects:keep': true,
  'objects:put': true,
  'media:choose': true,
  'media:keep': true,
  'objects:get': true,
  'watch:state': true,
  'watch:choose': true,
  'watch:stop': true,
  'originals:open': true,
  'originals:reveal': true,
  'originals:export': true,
  'originals:check': true,
  'originals:restore': true,
  'journal:state': true,
  'journal:mend': true,
  'journal:append': true,
  'journal:read': true,
  'snapshot:take': true,
  'library:expunge': true,
  'export:save': true,
  'links:open': true,
  'menu:update': true,
};
const events: Readonly<Record<EventName, true>> = { command: true, 'files:opened': true, 'files:watched': true, space: true, notice: true };

const invoke: Bridge['invoke'] = (channel, ...args) =>
  Object.hasOwn(channels, channel) ? ipcRenderer.invoke(channel, ...args) : Promise.reject(new Error(`There is no channel ${channel}`));

/**
 * Chromium lets the page read what a person drops on it, so its bytes go to main, not its path: a channel that takes paths would let
 * a taken-over page read any file of that person (R8).
 */
async function accept(file: unknown, folder = ''): Promise<ChosenFile | null> {
  if (!(file instanceof File)) return null;
  return (await ipcRenderer.invoke('files:accept', file.name, file.size, await readDropped(file), folder)) as ChosenFile;
}

/** The file's bytes; null where it is too large, a folder, or gone. The limit is checked again in main. */
async function readDropped(file: File): Promise<Uint8Array | null> {
  const limit = 200 * 1024 * 1024;
  if (file.size > limit) return null;
  return file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
}

function on<E extends EventName>(event: E, listener: (payload: EventPayload<E>) => void): () => void {
  if (!Object.hasOwn(events, event)) throw new Error(`There is no event ${event}`);
  const forward = (_event: unknown, payload: EventPayload<E>): void => listener(payload);
  ipcRenderer.on(event, forward);
  return () => void ipcRenderer.off(event, forward);
}

const bridge: Bridge = { invoke, accept, on };
contextBridge.exposeInMainWorld('dateline', bridge);
