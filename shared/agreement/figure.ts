/** Why there is no figure where one is asked for: see `whyNone` for the words. */
export type NoFigure = 'too few' | 'no variation' | 'free words';

/** A figure of agreement (a share from 0 to 1, or a coefficient up to 1), or why there is none: never a number that says nothing. */
export type Figure = { readonly is: 'figure'; readonly value: number } | { readonly is: 'none'; readonly why: NoFigure };

/** What two coders stated of one thing. */
export type Pair = readonly [a: string, b: string];

/** Of fewer pairs a coefficient is chance itself; this limit is ours. The share that agrees is given from one pair on. */
export const FEWEST_PAIRS = 5;

export const figure = (value: number): Figure => ({ is: 'figure', value });
export const none = (why: NoFigure): Figure => ({ is: 'none', why });

/** How many of the pairs agree, as a share from 0 to 1. */
export const shareThatAgrees = (pairs: readonly Pair[]): Figure =>
  pairs.length === 0 ? none('too few') : figure(pairs.filter(([a, b]) => a === b).length / pairs.length);
