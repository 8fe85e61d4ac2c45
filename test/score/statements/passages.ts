import type { GoldText } from './gold';
export const dev: readonly GoldText[] = [];
export const heldOut: readonly GoldText[] = [];
