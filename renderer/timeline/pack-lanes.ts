import type { Tones } from '../../shared/timeline/density';
import { packLane, type LanePacking, type Packable } from '../../shared/timeline/pack-lane';
import type { TimeWindow } from '../../shared/timeline/scale';

/** A lane to pack as a worker is given it: what is made when asked for elsewhere is data there. */
export interface LaneData extends Omit<Packable, 'widthOf' | 'tones' | 'byImportance'> {
  readonly widths: Float64Array;
  readonly tones: Tones;
  readonly byImportance: Int32Array;
}

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

const packable = ({ widths, tones, byImportance, ...data }: LaneData): Packable => ({
  ...data,
  widthOf: (i) => widths[i]!,
  tones: () => tones,
  byImportance: () => byImportance,
});
