import { createContext, useContext } from 'react';
import type { CommandId } from '../../shared/commands';
import type { Id } from '../../shared/model/record';

/** What the inspector asks of the app beside showing: commands of other rooms, and places elsewhere. */
export interface Acts {
  /** Whether a command can be done just now. */
  readonly can: (id: CommandId) => boolean;
  readonly run: (id: CommandId) => void;
  readonly openAnnotation: (id: Id) => void;
  /** Links the first annotation to another one: to `to`, where it is given, else to one that is chosen. */
  readonly link: (from: Id, to?: Id) => void;
  readonly openAddress: (url: string) => void;
  readonly openEvent: (id: Id) => void;
  /** Links an event to another one, which is looked for. */
  readonly linkEvent: (from: Id) => void;
  /** Shows events on another timeline, which is chosen or made. */
  readonly alsoShow: (events: readonly Id[]) => void;
}

export const ActsContext = createContext<Acts>({
  can: () => false,
  run: () => undefined,
  openAnnotation: () => undefined,
  link: () => undefined,
  openAddress: () => undefined,
  openEvent: () => undefined,
  linkEvent: () => undefined,
  alsoShow: () => undefined,
});

export const useActs = (): Acts => useContext(ActsContext);
