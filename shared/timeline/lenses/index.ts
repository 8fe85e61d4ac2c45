import { kindLens } from './kind';
import type { Lens } from './lens';
import { sourceLens } from './source';

/** The registry of lenses, in the order they are offered. */
export const lenses = { kind: kindLens, source: sourceLens } as const satisfies Record<string, Lens>;
export type LensId = keyof typeof lenses;

export const isLensId = (id: string): id is LensId => Object.hasOwn(lenses, id);

/** The lens of an id, as the contract has it. */
export const lensOf = (id: LensId): Lens => lenses[id];
