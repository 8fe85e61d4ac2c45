import { english } from './en';
import { japanese } from './ja';
import type { Grammar } from './grammar';

/** The languages that dates are read in, in the order they are tried. */
export const grammars: readonly Grammar[] = [japanese, english];
