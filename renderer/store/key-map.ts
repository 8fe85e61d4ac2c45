import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { commands, type Command, type CommandId } from '../../shared/commands';
import { keysOf, type OwnKeys, soundKeys } from '../../shared/key-map';

/** The keys that a person chose themselves, kept by the browser. */
export const useKeyMap = create<{ own: OwnKeys }>()(
  persist<{ own: OwnKeys }>(() => ({ own: {} }), {
    name: 'dateline-keys',
    version: 1,
    merge: (kept) => ({ own: soundKeys((kept as { own?: unknown } | undefined)?.own) }),
  }),
);

/** The keys that run a command now, as hints show them. */
export const useKeysOf = (id: CommandId): string | undefined => useKeyMap(({ own }) => keysOf(id, own));

/** Gives a command keys of the person's choice (null: none), and takes them from the command that had them. */
export function setKeys(id: CommandId, keys: string | null, from: CommandId | null = null): void {
  useKeyMap.setState(({ own }) => ({
    own: { ...without(own, id), ...(from ? { [from]: null } : {}), ...(isFirst(id, keys) ? {} : { [id]: keys }) },
  }));
}

/** Every command has the keys of the registry again. */
export const resetKeys = (): void => void useKeyMap.setState({ own: {} });

const isFirst = (id: CommandId, keys: string | null): boolean => ((commands[id] as Command).keys ?? null) === keys;

function without(own: OwnKeys, id: CommandId): OwnKeys {
  const { [id]: _, ...others } = own;
  return others;
}
