import { commands, type Command, type CommandId } from './commands';

/** The keys a person chose instead of those in the registry; null: none. */
export type OwnKeys = Readonly<Partial<Record<CommandId, string | null>>>;

const ids = Object.keys(commands) as CommandId[];
const keysFirst = (id: CommandId): string | undefined => (commands[id] as Command).keys;

/** The keys that run a command: the person's own, else the registry's. */
export function keysOf(id: CommandId, own: OwnKeys): string | undefined {
  return Object.hasOwn(own, id) ? (own[id] ?? undefined) : keysFirst(id);
}

/** Why keys cannot run a command: a sentence, and the command that has them, where it may give them up. */
export interface KeyProblem {
  readonly message: string;
  readonly holder: CommandId | null;
}

/** What every list, field and dialog does by these keys, whatever the command. */
const reserved = /^(?:(?:Mod\+|Alt\+|Shift\+)*(?:Tab|Escape|Arrow\w+|Home|End|Backspace| )|(?:Shift\+)?F6|Mod\+[ACVX])$/;
const ownOfText = new Set(['N', 'Shift+N', '[', ']', '{', '}']);
const FIRST_NOT_COMMANDS: Partial<Record<Command['scope'], ReadonlySet<string>>> = { reader: ownOfText };

/** Whether keys may run a command beside all that the others have; null where they may. `keys` as the registry writes them. */
export function keyProblem(id: CommandId, keys: string, own: OwnKeys): KeyProblem | null {
  const { scope } = commands[id];
  if (keys !== keysFirst(id)) {
    if (reserved.test(keys) || FIRST_NOT_COMMANDS[scope]?.has(keys))
      return { message: 'These keys move about or edit text, and cannot be given away.', holder: null };
    if (scope === 'app' && !/^(?:(?:Mod|Alt)\+|(?:Shift\+)?F\d)/.test(keys))
      return {
        message: 'A command that works everywhere needs Ctrl, Cmd or Alt, or a function key: else it could not be typed.',
        holder: null,
      };
  }
  const holder = ids.find((other) => other !== id && keysOf(other, own) === keys && meet(commands[other].scope, scope));
  return holder ? { message: `These keys run “${commands[holder].label}”.`, holder } : null;
}

const meet = (a: Command['scope'], b: Command['scope']): boolean => a === b || a === 'app' || b === 'app';

/** What was kept of a person's keys, as far as it can be used: unknown commands and shapes are left out. */
export function soundKeys(kept: unknown): OwnKeys {
  if (typeof kept !== 'object' || kept === null) return {};
  const isSound = (keys: unknown) => keys === null || (typeof keys === 'string' && keys.length > 0 && keys.length <= 60);
  return Object.fromEntries(Object.entries(kept).filter(([id, keys]) => Object.hasOwn(commands, id) && isSound(keys)));
}
