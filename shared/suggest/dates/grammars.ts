import { english } from './en';
import type { Grammar } from './grammar';
import { japanese } from './ja';
import { russian } from './ru';
import { chinese } from './zh';

/** The languages whose dates are read here; other languages fall back to chrono-node. */
export const grammars: readonly Grammar[] = [english, japanese, russian, chinese];
