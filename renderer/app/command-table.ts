import { create } from 'zustand';
import { commands, type CommandHandlers, type CommandId, type ProvideCommands } from '../../shared/commands';

/** What every room offers at the moment. The room that spoke last wins. */
const useProviders = create<{ providers: readonly CommandHandlers[] }>(() => ({ providers: [] }));

export const provide: ProvideCommands = (handlers) => {
  useProviders.setState(({ providers }) => ({ providers: [...providers, handlers] }));
  return () => useProviders.setState(({ providers }) => ({ providers: providers.filter((other) => other !== handlers) }));
};

/** What a command would do now; undefined while no room can do it. */
export function handlerOf(id: CommandId): (() => void) | undefined {
  const { providers } = useProviders.getState();
  for (let at = providers.length - 1; at >= 0; at -= 1) {
    const handler = providers[at]![id];
    if (handler) return handler;
  }
  return undefined;
}

/** Runs a command; false where it is not available now. */
export function run(id: CommandId): boolean {
  const handler = handlerOf(id);
  handler?.();
  return handler !== undefined;
}

export const commandIds = Object.keys(commands) as CommandId[];

/** The commands that can be run now, joined by spaces: a string, so that views change only when the set does. */
export const useAvailable = (): string => useProviders(() => commandIds.filter((id) => handlerOf(id)).join(' '));
