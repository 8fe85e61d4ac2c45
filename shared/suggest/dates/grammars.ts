import { english } from './en';
import type { Grammar } from './grammar';

/** The languages whose dates are read here; other languages fall back to another library. */
export const grammars: readonly Grammar[] = [english];
