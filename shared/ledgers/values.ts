import { normalised } from '../amounts/normalised';
import { unitOfCode } from '../amounts/units';
import { compareRationals, multiply, rational, type Rational } from '../amounts/rational';
import { foldName } from '../model/actor-names';
import type { Annotation, FigureFields } from '../model/annotation';

/** A stated quantity as it is compared with others; the source's own words stay beside it. */
export interface Value {
  /** Quantities with equal keys measure the same thing in the same terms. */
  readonly key: string;
  /** What is measured, as worded; null where nobody said. */
  readonly measure: string | null;
  /** The terms it is compared in: a currency, a unit, what is counted; null for a bare number. */
  readonly terms: string | null;
  /** Decimal strings in these terms. */
  readonly low: string;
  readonly high: string | null;
  /** What may be true by its comparator; null is without limit. */
  readonly from: End | null;
  readonly to: End | null;
}

/** An end of what may be true: exact, and as a float, by which most are told apart at once. */
export interface End {
  readonly exact: Rational;
  readonly near: number;
}

/** "About" reaches so far to either side: nine tenths to eleven tenths. */
const ABOUT: readonly [Rational, Rational] = [rational('0.9'), rational('1.1')];

const known = new WeakMap<Annotation, Value | null>();

/** The value of a figure; null where no number is stated, or it is no quantity. */
export function valueOf(annotation: Annotation): Value | null {
  const before = known.get(annotation);
  if (before !== undefined) return before;
  const { fields } = annotation;
  const value = fields.kind === 'figure' && fields.variant === 'quantity' ? valueFrom(fields) : null;
  known.set(annotation, value);
  return value;
}

function valueFrom(fields: FigureFields): Value | null {
  const usual = normalised(fields);
  if (!usual) return null;
  const measure = fields.measures?.trim() || null;
  const terms = usual.currency ?? (usual.code === null ? fields.unit : (unitOfCode(usual.code)?.symbol ?? usual.code));
  const [from, to] = possible(fields.comparator, usual.low, usual.high).map((exact) => exact && { exact, near: toNumber(exact) }) as [
    End | null,
    End | null,
  ];
  return {
    key: `${measure ? foldName(measure) : ''}|${usual.currency ?? ''}|${usual.code ?? usual.counted ?? ''}`,
    measure,
    terms,
    low: usual.low,
    high: usual.high,
    from,
    to,
  };
}

function possible(comparator: FigureFields['comparator'], low: string, high: string | null): [Rational | null, Rational | null] {
  const ends = [rational(low), rational(high ?? low)].sort(compareRationals) as [Rational, Rational];
  switch (comparator) {
    case 'about': {
      const reach = [multiply(ends[0], ABOUT[0]), multiply(ends[0], ABOUT[1]), multiply(ends[1], ABOUT[0]), multiply(ends[1], ABOUT[1])];
      reach.sort(compareRationals);
      return [reach[0]!, reach[3]!];
    }
    case 'at least':
    case 'more than':
      return [ends[0], null];
    case 'at most':
    case 'less than':
      return [null, ends[1]];
    default:
      return ends;
  }
}

/** Whether no number fits both. A bound itself is taken to fit: "more than 80" and "80" are not apart. */
export const areApart = (a: Value, b: Value): boolean => isBelow(a, b) || isBelow(b, a);

const isBelow = ({ to }: Value, { from }: Value): boolean => to !== null && from !== null && compareEnds(to, from) < 0;

/** A float is right to some fifteen digits: what is nearer than that is compared exactly. */
const NEAR = 1e-12;
const compareEnds = (a: End, b: End): number => {
  const difference = a.near - b.near;
  return Math.abs(difference) > NEAR * Math.max(Math.abs(a.near), Math.abs(b.near)) ? difference : compareRationals(a.exact, b.exact);
};

/** Near enough for drawing, and for what is not near to the other. */
function toNumber({ top, bottom }: Rational): number {
  const whole = top / bottom;
  return Number(whole) + Number(top - whole * bottom) / Number(bottom);
}

/** Tells which of many values may be apart from any other of them, so that those that agree with all are not compared one by one. */
export function outliers(values: readonly Value[]): (value: Value) => boolean {
  let highest: End | null = null;
  let lowest: End | null = null;
  for (const { from, to } of values) {
    if (from && (!highest || compareEnds(from, highest) > 0)) highest = from;
    if (to && (!lowest || compareEnds(to, lowest) < 0)) lowest = to;
  }
  return ({ from, to }) =>
    (to !== null && highest !== null && compareEnds(to, highest) < 0) ||
    (from !== null && lowest !== null && compareEnds(lowest, from) < 0);
}
