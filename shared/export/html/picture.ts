import { locale } from '../../text/counted';
import { packedLane, stack, type Band } from '../../timeline/band';
import { columnsOf } from '../../timeline/columns';
import { entryOf, type Entry } from '../../timeline/entry';
import { lanesOf } from '../../timeline/lane-set';
import { shownIn, type Shown } from '../../timeline/layout';
import { kindLens } from '../../timeline/lenses/kind';
import type { LensContext } from '../../timeline/lenses/lens';
import { packEvery } from '../../timeline/pack-lane';
import { zoomStep } from '../../timeline/packing';
import { fit, millisecondsPerPixel, xOf, type TimeScale, type TimeWindow } from '../../timeline/scale';
import { axisOf } from '../../timeline/ticks';
import type { DatedEvent } from '../../model/timeline';
import { anchorOf } from './event-list';
import { barMarkup } from './bar';
import { markup, type Markup } from './markup';
import { round } from './outline';
import { textWidth } from './text-width';

import { formatSpan } from '../../dates/format-span';

/** The whole picture and its scale, in pixels of the drawing; the lanes' names stand left of the scale. */
const WIDTH = 960;
const NAMES = 96;
const PADDING = 16;
const AXIS = 28;

/** Everything a picture needs: the entries to draw, and each event's number on the page. */
export interface Drawn {
  readonly entries: readonly Entry[];
  /** The stretch of time to show; what lies outside is left out, what reaches in is cut at the edge. */
  readonly view: TimeWindow;
  readonly numbers: ReadonlyMap<string, number>;
  readonly context: LensContext;
  /** What the picture is called. */
  readonly name: string;
}

/** The events that have a place in time, measured for the picture. */
export function entriesOf(events: readonly DatedEvent[], context: LensContext): Entry[] {
  return events.flatMap((event) => entryOf(event, 'event', context, textWidth) ?? []);
}

/** The entries drawn to scale as an SVG: every mark links to its event in the list. */
export function pictureOf({ entries, view, numbers, context, name }: Drawn): Markup {
  const scale: TimeScale = { ...fit(view, WIDTH - NAMES, PADDING), width: WIDTH - NAMES };
  const inView = entries.filter(({ from, to }) => from < view.to && to > view.from);
  const bands = bandsOf(inView, context, scale);
  const height = bands.reduce((sum, band) => sum + band.height, 0);
  return markup`<svg viewBox="0 0 ${WIDTH} ${height + AXIS}" width="${WIDTH}" height="${height + AXIS}" role="group" aria-label="${name}">
${bands.map(bandMarkup)}<svg x="${NAMES}" width="${scale.width}" height="${height + AXIS}">
${axisMarkup(scale, height)}${shownIn(bands, scale).map((shown) => markMarkup(shown, numbers))}</svg>
</svg>
`;
}

function bandsOf(entries: readonly Entry[], context: LensContext, scale: TimeScale): Band[] {
  const columns = columnsOf(
    entries.map(({ event }) => event),
    'event',
    context,
  );
  const sight = { lens: kindLens, context, measure: textWidth, estimate: textWidth };
  const lanes = lanesOf(columns, { clock: 'event', sight, collapsed: new Set() });
  const step = zoomStep(millisecondsPerPixel(scale));
  return stack(
    lanes.map((lane) => packedLane(lane, packEvery(lane.packable(), step, scale))),
    0,
  );
}

function bandMarkup({ lane, top, height }: Band): Markup {
  return markup`<path class="rule" d="M0 ${top + height}H${WIDTH}"/><text class="lane ${lane.kind ?? 'bare'}" x="0" y="${top + 24}">${lane.label}${lane.letter ? markup` <tspan class="letter">${lane.letter}</tspan>` : null}</text>
`;
}

function axisMarkup(scale: TimeScale, height: number): Markup {
  const { ticks, context } = axisOf(scale, locale);
  const lines = ticks.map(({ at, label, major }) => {
    const x = round(xOf(scale, at));
    return markup`<path class="tick${major ? ' major' : ''}" d="M${x} 0V${height}"/><text class="tick-label${major ? ' major' : ''}" x="${x}" y="${height + 18}" text-anchor="${anchorAt(x, scale.width)}">${label}</text>`;
  });
  const first = ticks[0] ? xOf(scale, ticks[0].at) : scale.width;
  return markup`<g aria-hidden="true">${context && first > textWidth(context) ? markup`<text class="tick-label major" x="0" y="${height + 18}">${context}</text>` : null}${lines}</g>
`;
}

const anchorAt = (x: number, width: number): string => (x < 20 ? 'start' : x > width - 20 ? 'end' : 'middle');

function markMarkup({ entry, mark, label, top, bar }: Shown, numbers: ReadonlyMap<string, number>): Markup {
  const number = numbers.get(entry.event.id)!;
  const words = `${entry.event.title}, ${entry.event.when ? formatSpan(entry.event.when, locale) : ''}`;
  // Widths are estimates: a label left of its mark is set from its right end, so that it stands at the mark whatever its true width.
  const [x, anchor] = label?.side === 'left' ? [label.x + entry.width, 'end'] : [label?.x ?? 0, 'start'];
  const text = label && markup`<text class="label" x="${round(x)}" y="${top + bar - 5}" text-anchor="${anchor}">${entry.label}</text>`;
  return markup`<a class="mark ${entry.kind ?? 'bare'}" href="#${anchorOf(number)}" aria-label="${words}"><title>${words}</title>${barMarkup(mark, top, bar, entry.kind ?? 'bare')}${text}</a>
`;
}
