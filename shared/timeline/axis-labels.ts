import type { Measure } from './entry';
import type { Larger } from './larger-units';
import { isIn, xOf, type TimeScale } from './scale';
import type { Axis, Tick } from './ticks';

/** A label of the axis with its place: its left edge, in pixels of the scale. */
export interface AxisLabel {
  readonly text: string;
  readonly x: number;
  readonly width: number;
  readonly face: 'plain' | 'strong' | 'now';
}

/** The two rows of the axis: the larger units, and the ticks with now. Within a row no label touches another. */
export interface AxisLabels {
  readonly larger: readonly AxisLabel[];
  readonly ticks: readonly AxisLabel[];
}

/** Between two labels of a row. */
const GAP = 8;
/** Between where a larger unit begins and its name. */
const PAD = 5;

/** How wide texts are, in the plain and the strong face. */
export interface AxisMeasure {
  readonly plain: Measure;
  readonly strong: Measure;
}

/**
 * Places the axis' labels between `left` and `right`. A larger unit's name stands where it begins, or is held at the left edge while the unit
 * is in view, in the longest form that fits it and all that are in view whole; a tick's stands about it, majors first, and is left out where it has no room. Where `now` is in view it is
 * named before any of them.
 */
export function placeAxisLabels(
  { ticks, larger }: Axis,
  scale: TimeScale,
  measure: AxisMeasure,
  { left, right, now }: { readonly left: number; readonly right: number; readonly now: number | null },
): AxisLabels {
  const row = rowOfLabels(left, right);
  // Below a row of larger units a major is a tick like any other; without one it is what gives the others their sense.
  const strong = (tick: Tick) => tick.major && larger.length === 0;
  if (now !== null && isIn(scale, now)) row.add('Now', xOf(scale, now), measure.strong, 'now');
  for (const tick of ticks) if (strong(tick)) row.add(tick.short, xOf(scale, tick.at), measure.strong, 'strong');
  for (const tick of ticks) if (!strong(tick)) row.add(tick.short, xOf(scale, tick.at), measure.plain, 'plain');
  return { larger: placeLarger(larger, scale, measure.strong, right), ticks: row.labels };
}

function placeLarger(units: readonly Larger[], scale: TimeScale, measure: Measure, right: number): AxisLabel[] {
  const fitting = ({ from, to, forms }: Larger): number => {
    const room = Math.min(right, xOf(scale, to)) - Math.max(0, xOf(scale, from)) - 2 * PAD;
    return forms.findIndex((text) => measure(text) <= room);
  };
  const shared = Math.max(0, ...units.filter(({ from, to }) => from >= scale.from && to <= scale.to).map(fitting));
  return units.flatMap((unit): AxisLabel[] => {
    const own = fitting(unit);
    const text = unit.forms.at(own < 0 ? own : Math.max(own, shared))!;
    const width = measure(text);
    const begins = xOf(scale, unit.from);
    if (own >= 0) return [{ text, x: Math.max(0, begins) + PAD, width, face: 'strong' }];
    // A unit that is leaving at the left takes its shortest name along.
    const x = xOf(scale, unit.to) - PAD - width;
    return begins < 0 && x > -width ? [{ text, x, width, face: 'strong' }] : [];
  });
}

/** A row that takes a label only where no other one stands. */
function rowOfLabels(left: number, right: number) {
  const labels: AxisLabel[] = [];
  return {
    labels,
    add(text: string, middle: number, measure: Measure, face: AxisLabel['face']): void {
      const width = measure(text);
      const x = middle - width / 2;
      if (x < left || x + width > right) return;
      if (labels.some((other) => x < other.x + other.width + GAP && x + width + GAP > other.x)) return;
      labels.push({ text, x, width, face });
    },
  };
}
