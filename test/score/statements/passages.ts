import { devHome } from './dev-home';
import { devOther } from './dev-other';
import { devWorld } from './dev-world';
import type { GoldText } from './gold';

export { heldOut } from './held-out';
export { secondHeldOut } from './second-held-out';

/** Our own passages that the grammar was tuned on. */
export const dev: readonly GoldText[] = [...devWorld, ...devHome, ...devOther];
