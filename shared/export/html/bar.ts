import type { Kind } from '../../model/annotation';
import type { Mark } from '../../timeline/mark';
import { markup, type Markup } from './markup';
import { outlineOf, round } from './outline';

/** The kind a mark is drawn as; bare where no passage is its evidence. */
export type MarkKind = Kind | 'bare';

/** A mark as SVG: solid where the time is certain, lighter out to its bounds, hatched where digits are unspecified, dashed where approximate. */
export function barMarkup(mark: Mark, top: number, height: number, kind: MarkKind): Markup {
  if (mark.tick) return markup`<path class="stroke" d="${outlineOf({ ...mark, ...straight }, top, height)}"/>`;
  const outline = outlineOf(mark, top, height);
  const certain = mark.s0 <= mark.x0 && mark.s1 >= mark.x1;
  const solid = certain || mark.s0 >= mark.s1 ? null : markup`<path class="solid" d="${between(mark.s0, mark.s1, top, height)}"/>`;
  const hatch = mark.hatch ? markup`<path fill="url(#hatch-${kind})" d="${outline}"/>` : null;
  return markup`<path class="${certain ? 'solid' : 'zone'}" d="${outline}"/>${solid}${hatch}<path class="outline${mark.dashed ? ' approximate' : ''}" d="${outline}"/>`;
}

const straight = { arrowStart: false, arrowEnd: false, raggedStart: false, raggedEnd: false };

const between = (from: number, to: number, top: number, height: number): string =>
  `M${round(from)} ${top}H${round(to)}V${top + height}H${round(from)}Z`;

/** The hatches that marks refer to, once a page. */
export const hatches: Markup = markup`<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>${(
  ['claim', 'position', 'figure', 'bare'] satisfies MarkKind[]
).map(
  (kind) =>
    markup`<pattern id="hatch-${kind}" class="hatch ${kind}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V6"/></pattern>`,
)}</defs></svg>
`;
