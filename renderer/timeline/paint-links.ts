import type { Id } from '../../shared/model/record';
import type { Shown } from '../../shared/timeline/layout';
import type { Palette } from './palette';
import type { Picture } from './picture';

/** The events that are looked at: selected, pointed at. */
const lookedAt = ({ selected, pointed }: Picture): ReadonlySet<Id> => new Set([selected, pointed].filter((id) => id !== null));

/** Those looked at that link or are linked to, and what is at the other end. */
function linkedWith(shown: readonly Shown[], looked: ReadonlySet<Id>): ReadonlySet<Id> {
  const linked = new Set<Id>();
  for (const { entry } of shown) {
    const { id, links } = entry.event;
    if (links) for (const { to } of links) if (looked.has(id) || looked.has(to)) linked.add(id).add(to);
  }
  return linked;
}

/** Thin arcs with a head from the event looked at to those it links to, and from those that link to it, as far as they are in view. */
export function paintLinks(context: CanvasRenderingContext2D, picture: Picture, palette: Palette): void {
  const looked = lookedAt(picture);
  if (looked.size === 0) return;
  const byId = new Map<Id, Shown>();
  const linked = linkedWith(picture.shown, looked);
  if (linked.size === 0) return;
  for (const one of picture.shown) if (linked.has(one.entry.event.id) && !byId.has(one.entry.event.id)) byId.set(one.entry.event.id, one);
  context.lineWidth = 1.25;
  for (const from of byId.values())
    for (const link of from.entry.event.links ?? []) {
      const to = byId.get(link.to);
      if (!to || !(looked.has(link.to) || looked.has(from.entry.event.id))) continue;
      context.strokeStyle = context.fillStyle = palette.inkSoft;
      arc(context, from, to, picture.scale.width);
    }
}

/** How long an arrow's head is, and how high an arc within a row rises. */
const HEAD = 6;
const LIFT = 14;

function arc(context: CanvasRenderingContext2D, from: Shown, to: Shown, width: number): void {
  const within = (x: number) => Math.min(width, Math.max(0, x));
  const forward = from.mark.x0 <= to.mark.x0;
  const x0 = within(forward ? Math.min(from.mark.x1, to.mark.x0) : from.mark.x0);
  const x1 = within((to.mark.x0 + Math.min(to.mark.x1, to.mark.x0 + 16)) / 2);
  const [level, below] = [to.top === from.top, to.top > from.top];
  const y0 = below ? from.top + from.bar + 1 : from.top - 1;
  const y1 = below || level ? to.top - 2 : to.top + to.bar + 2;
  // Between two of a row the arc goes over what lies between them.
  const lift = level ? -LIFT : (y1 - y0) / 2;
  context.beginPath();
  context.moveTo(x0, y0);
  context.bezierCurveTo(x0 + (x1 - x0) * 0.15, y0 + lift, x1, level ? y1 + lift : y1 - lift, x1, y1);
  context.stroke();
  const down = level || below ? 1 : -1;
  context.beginPath();
  context.moveTo(x1, y1 + down);
  context.lineTo(x1 - HEAD / 2, y1 - down * HEAD);
  context.lineTo(x1 + HEAD / 2, y1 - down * HEAD);
  context.closePath();
  context.fill();
}
