import { packLane, type LanePacking, type Packable } from '../../shared/timeline/pack-lane';
import type { TimeWindow } from '../../shared/timeline/scale';

/** A lane to pack as a worker is given it: label widths are numbers there. */
export type LaneData = Omit<Packable, 'widthOf'> & { readonly widths: Float64Array };

/** Lanes by number, each with its data unless it was given before; lanes not named are not needed any more. */
export interface PackRequest {
  readonly lanes: readonly { readonly number: number; readonly data: LaneData | null }[];
  readonly step: number;
  readonly whole: TimeWindow;
}

export type PackAnswer = readonly LanePacking[];

/** Packs what it is asked for, keeping the lanes' data for the next zoom step. */
export function createLanePacker(): (request: PackRequest) => PackAnswer {
  let known = new Map<number, Packable>();
  return ({ lanes, step, whole }) => {
    known = new Map(lanes.map(({ number, data }) => [number, data ? packable(data) : known.get(number)!]));
    return lanes.map(({ number }) => packLane(known.get(number)!, step, whole));
  };
}

const packable = ({ widths, ...data }: LaneData): Packable => ({ ...data, widthOf: (i) => widths[i]! });
