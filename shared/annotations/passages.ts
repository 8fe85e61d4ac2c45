import type { Annotation, Part, PassageState } from '../model/annotation';
import type { Selector } from '../text/selector';
import { movedParts } from './parts';

/** An annotation has at most so many passages. */
export const PASSAGES = 50;

type Patch = Partial<Annotation>;

/** The patch that adds a passage as the last one; null where the annotation has these words already, or can hold no more. */
export function addPassage(annotation: Annotation, selector: Selector): Patch | null {
  const { selectors, standing } = annotation;
  if (selectors.length >= PASSAGES || selectors.some(({ start, end }) => start <= selector.start && end >= selector.end)) return null;
  return {
    selectors: [...selectors, selector],
    ...(standing && { standing: { ...standing, states: [...standing.states, 'exact' as const] } }),
  };
}

/** The patch that takes a passage away, with the parts that lie in it; null where it is the only one: an annotation has words. */
export function removePassage(annotation: Annotation, at: number): Patch | null {
  if (annotation.selectors.length < 2 || !annotation.selectors[at]) return null;
  return arranged(
    annotation,
    [...annotation.selectors.keys()].filter((index) => index !== at),
  );
}

/** The patch that puts the passages in the order of the text; null where they are. */
export function orderPassages(annotation: Annotation): Patch | null {
  const { selectors } = annotation;
  const order = [...selectors.keys()].sort((a, b) => selectors[a]!.start - selectors[b]!.start || selectors[a]!.end - selectors[b]!.end);
  return order.every((from, to) => from === to) ? null : arranged(annotation, order);
}

/** The patch that gives one passage another range of the same text: its parts stay on the words they mark, as far as these are still in it. */
export function changePassage(annotation: Annotation, at: number, selector: Selector): Patch {
  const before = annotation.selectors[at];
  if (!before) return {};
  const by = before.start - selector.start;
  const length = selector.end - selector.start;
  const move = (part: Part): Part | null => {
    if (part.passage !== at) return part;
    const [start, end] = [Math.max(0, part.start + by), Math.min(length, part.end + by)];
    return start < end ? { passage: at, start, end } : null;
  };
  return { selectors: annotation.selectors.map((each, index) => (index === at ? selector : each)), ...movedParts(annotation, move) };
}

/** The passages that `order` names, in that order, with their states and the parts within them. */
function arranged(annotation: Annotation, order: readonly number[]): Patch {
  const { selectors, standing } = annotation;
  const move = (part: Part): Part | null => {
    const passage = order.indexOf(part.passage);
    return passage < 0 ? null : { ...part, passage };
  };
  const states = order.map((from) => standing?.states[from] ?? 'exact');
  return {
    selectors: order.map((from) => selectors[from]!),
    ...(standing && { standing: { ...standing, states, state: worstOf(states) } }),
    ...movedParts(annotation, move),
  };
}

/** From the best to the worst. */
const ranks: readonly PassageState[] = ['exact', 'moved', 'changed', 'ambiguous', 'missing'];

/** How several passages stand together: as the worst of them. */
export const worstOf = (states: readonly PassageState[]): PassageState => ranks[Math.max(...states.map((each) => ranks.indexOf(each)))]!;
