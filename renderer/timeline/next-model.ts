import type { DatedEvent } from '../../shared/model/timeline';
import { boundsOf } from '../../shared/timeline/bounds';
import { changesBetween, type Changes } from '../../shared/timeline/changes';
import type { ClockId } from '../../shared/timeline/clocks';
import { ordered as columnsInOrder, patchColumns } from '../../shared/timeline/columns';
import type { InTime, Measure } from '../../shared/timeline/entry';
import { estimator } from '../../shared/timeline/estimate';
import { askLanes, lanesOf, patchLanes, type Followed, type LaneView } from '../../shared/timeline/lane-set';
import { lensOf } from '../../shared/timeline/lenses/index';
import type { LensContext } from '../../shared/timeline/lenses/lens';
import { stepTo } from '../store/event-lists';
import { idsOf, modelFrom, NO_TIME, type Model, type ModelInput, type Side } from './model';
import { createPacks, type Packs } from './packs';

/** The model of an input, by itself. */
export const modelOf = (input: ModelInput): Model => nextModel(null, input, createPacks());

/**
 * The model that follows another one. Where few records changed, all lanes, rows and entries that they do not touch are the very same; where
 * only the way of looking did, the order in time is kept.
 */
export function nextModel(last: Model | null, input: ModelInput, packs: Packs): Model {
  const changes = last && changesBetween(last.input, input, stepTo(input.events));
  if (!last || !changes) return made(input, packs, null);
  const isUnchanged = changes.out.length + changes.into.length === 0;
  if (!isSameSight(last.input, input)) return made(input, packs, isUnchanged ? last : null);
  if (!isUnchanged) return patched(last, input, changes);
  return last.input.eras === input.eras ? last : { ...last, input };
}

function isSameSight(a: ModelInput, b: ModelInput): boolean {
  const isSame = (['lens', 'clock', 'second', 'measure'] as const).every((key) => a[key] === b[key]);
  return isSame && a.collapsed.size === b.collapsed.size && [...a.collapsed].every((each) => b.collapsed.has(each));
}

/** Made anew but for the order in time, where `ordered` has it. */
function made(input: ModelInput, packs: Packs, ordered: Model | null): Model {
  const isSameLens = ordered?.input.lens === input.lens && ordered.input.measure === input.measure;
  const side = (clock: ClockId): Side => {
    const known = ordered?.sides.find((own) => own.clock === clock);
    const view = laneView(input, clock);
    if (known) return { clock, columns: known.columns, lanes: lanesOf(known.columns, view, isSameLens ? known.lanes : []) };
    const asked = askLanes(view, input.events.length);
    const inOrder = columnsInOrder(input.events, clock, input.context, asked.note);
    return { clock, columns: inOrder.columns, lanes: asked.lanes(inOrder) };
  };
  const sides: Model['sides'] = input.second === null ? [side(input.clock)] : [side(input.clock), side(input.second)];
  const undated = undatedOn(sides, input);
  return modelFrom(input, sides, undated, ordered?.known ?? idsOf(input.events), packs);
}

/** What has a place on no clock; where all have one on the first, none is asked. */
function undatedOn(sides: Model['sides'], { events, context }: ModelInput): readonly DatedEvent[] {
  let undated = events;
  for (const { clock, columns } of sides) {
    if (columns.events.length === events.length) return [];
    if (columns.events.length > 0) undated = undated.filter((event) => !boundsOf(event, clock, context));
  }
  return undated;
}

function patched(last: Model, input: ModelInput, changes: Changes): Model {
  const followed: Followed[] = [];
  const side = (own: Side): Side => {
    const { clock } = own;
    const change = { out: placed(changes.out, clock, last.input.context), into: placed(changes.into, clock, input.context) };
    if (change.out.length + change.into.length === 0) return own;
    const patch = patchLanes(own.lanes, change, laneView(last.input, clock), laneView(input, clock));
    followed.push(...patch.followed);
    return { clock, columns: patchColumns(own.columns, change).columns, lanes: patch.lanes };
  };
  const [first, ...others] = last.sides;
  const sides: Model['sides'] = [side(first), ...others.map(side)];
  const model = modelFrom(input, sides, undatedAfter(last, input, changes), last.known.after(input.events, changes), last.packs);
  for (const one of followed) last.packs.carry(one, model.whole ?? NO_TIME);
  return model;
}

function placed(events: readonly DatedEvent[], clock: ClockId, context: LensContext): InTime[] {
  return events.flatMap((event) => {
    const bounds = boundsOf(event, clock, context);
    return bounds ? [{ event, ...bounds }] : [];
  });
}

function undatedAfter({ undated }: Model, input: ModelInput, { out, into }: Changes): readonly DatedEvent[] {
  const clocks = input.second === null ? [input.clock] : [input.clock, input.second];
  const isUndated = (event: DatedEvent) => clocks.every((clock) => !boundsOf(event, clock, input.context));
  const gone = new Set(out);
  const come = into.filter(isUndated);
  const stay = undated.filter((event) => !gone.has(event));
  if (come.length === 0) return stay.length === undated.length ? undated : stay;
  const all = new Set([...stay, ...come]);
  return input.events.filter((event) => all.has(event));
}

const estimators = new WeakMap<Measure, Measure>();

function laneView({ lens, context, measure, collapsed }: ModelInput, clock: ClockId): LaneView {
  let estimate = estimators.get(measure);
  if (!estimate) estimators.set(measure, (estimate = estimator(measure)));
  return { clock, sight: { lens: lensOf(lens), context, measure, estimate }, collapsed };
}
