import type { Span, StatementSuggestion } from '../../../shared/suggest/suggestion';
import type { GoldStatement, GoldText } from './gold';

/** What was found of what there is, over one text or many. */
export interface Tally {
  gold: number;
  suggested: number;
  cue: number;
  full: number;
  kind: number;
  stance: number;
  stanceGold: number;
  boilerplate: number;
}

export const noTally = (): Tally => ({ gold: 0, suggested: 0, cue: 0, full: 0, kind: 0, stance: 0, stanceGold: 0, boilerplate: 0 });

const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

const shared = (a: readonly Span[], b: readonly Span[]): number =>
  a.reduce(
    (sum, one) => sum + b.reduce((inner, other) => inner + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0),
    0,
  );

/** Jaccard overlap of two sets of spans, 0 to 1. */
export const overlap = (a: readonly Span[], b: readonly Span[]): number => {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (length(a) + length(b) - both);
};

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const sameCue = (gold: GoldStatement, found: StatementSuggestion): boolean =>
  gold.cue ? touches(gold.cue, found.cue) : overlap(gold.content, found.content) >= 0.5;

/** Speaker, cue and content agree: the content by half of it, the speaker by half of the shorter words. */
function isFull(gold: GoldStatement, found: StatementSuggestion): boolean {
  if (overlap(gold.content, found.content) < 0.5) return false;
  if (!gold.speaker) return true;
  const { start, end } = gold.speaker;
  return shared([gold.speaker], [found.speaker]) * 2 >= Math.min(end - start, found.speaker.end - found.speaker.start);
}

export interface Pairing {
  readonly pairs: readonly { readonly gold: GoldStatement; readonly found: StatementSuggestion; readonly full: boolean }[];
  readonly missed: readonly GoldStatement[];
  readonly extra: readonly StatementSuggestion[];
}

/** Pairs suggestions with gold one to one, those that agree in full first. What meets only doubtful gold is left out. */
export function pair(gold: readonly GoldStatement[], found: readonly StatementSuggestion[]): Pairing {
  const taken = new Set<StatementSuggestion>();
  const met = new Map<GoldStatement, { found: StatementSuggestion; full: boolean }>();
  for (const wanted of [true, false]) {
    for (const each of gold) {
      if (met.has(each)) continue;
      const one = found.find((other) => !taken.has(other) && sameCue(each, other) && (!wanted || isFull(each, other)));
      if (!one) continue;
      taken.add(one);
      met.set(each, { found: one, full: wanted });
    }
  }
  const core = gold.filter((each) => !each.doubtful);
  return {
    pairs: core.flatMap((each) => {
      const one = met.get(each);
      return one ? [{ gold: each, ...one }] : [];
    }),
    missed: core.filter((each) => !met.has(each)),
    extra: found.filter((each) => !taken.has(each)),
  };
}

/** Adds one text's pairing to a tally. */
export function tally(sum: Tally, { statements, boilerplate }: GoldText, found: readonly StatementSuggestion[]): Pairing {
  const pairing = pair(statements, found);
  sum.gold += statements.filter((each) => !each.doubtful).length;
  sum.suggested += pairing.pairs.length + pairing.extra.length;
  sum.cue += pairing.pairs.length;
  sum.full += pairing.pairs.filter((each) => each.full).length;
  sum.kind += pairing.pairs.filter((each) => each.gold.kind === each.found.kind).length;
  const staked = pairing.pairs.filter((each) => each.gold.stance);
  sum.stanceGold += staked.length;
  sum.stance += staked.filter((each) => each.gold.stance === each.found.stance).length;
  if (boilerplate) sum.boilerplate += found.filter((each) => touches(each, boilerplate)).length;
  return pairing;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10);

/** F of what was found: twice the hits, of all there is and all that was suggested. */
export const fOf = (hits: number, { gold, suggested }: Tally): number => percent(2 * hits, gold + suggested);

/** The figures of a tally as a row of the table. */
export const valuesOf = (sum: Tally): Record<string, number | string> => ({
  gold: sum.gold,
  suggested: sum.suggested,
  'cue P': percent(sum.cue, sum.suggested),
  'cue R': percent(sum.cue, sum.gold),
  'cue F': fOf(sum.cue, sum),
  'full F': fOf(sum.full, sum),
  'kind %': percent(sum.kind, sum.cue),
  'stance %': sum.stanceGold === 0 ? '–' : percent(sum.stance, sum.stanceGold),
});
