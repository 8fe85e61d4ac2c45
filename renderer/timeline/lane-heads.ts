import type { DatedEvent } from '../../shared/model/timeline';
import type { Band } from '../../shared/timeline/band';
import { clocks } from '../../shared/timeline/clocks';

/** A head at the left: of a lane, or of the lanes of a group. */
export interface HeadAt {
  readonly key: string;
  readonly isGroup: boolean;
  readonly id: string;
  readonly label: string;
  readonly letter?: string | undefined;
  readonly clock: string | null;
  readonly count: number;
  readonly folded: boolean;
  /** It stands below the head of its group. */
  readonly inGroup: boolean;
  /** Its values are named beside the head. */
  readonly hasValues: boolean;
  readonly top: number;
  readonly height: number;
}

/**
 * The heads from the top down: that of a group, over all its lanes, before theirs; an event in several of them counts once in it. A group
 * folded into one lane has that one's.
 */
export function laneHeads(bands: readonly Band[]): HeadAt[] {
  const isTwice = bands.some(({ clock }) => clock !== bands[0]!.clock);
  const heads: HeadAt[] = [];
  let group = null as HeadAt | null;
  let together = new Set<DatedEvent>();
  for (const { key, clock, lane, folded, index, series, top, height } of bands) {
    const { events } = index.columns;
    const clockWords = isTwice ? clocks[clock].label.toLowerCase() : null;
    const own = {
      key,
      id: lane.id,
      label: lane.label,
      letter: lane.letter,
      clock: clockWords,
      count: events.length,
      folded,
      hasValues: series !== null,
      top,
      height,
    };
    const name = lane.id === lane.group ? undefined : lane.group;
    if (name === undefined) group = null;
    else if (group?.id === name && group.clock === clockWords) {
      for (const event of events) together.add(event);
      const wider: HeadAt = { ...group, height: top + height - group.top, count: together.size };
      heads[heads.indexOf(group)] = wider;
      group = wider;
    } else {
      together = new Set(events);
      group = {
        ...own,
        key: `group ${key}`,
        isGroup: true,
        id: name,
        label: name,
        letter: undefined,
        folded: false,
        inGroup: false,
        hasValues: false,
      };
      heads.push(group);
    }
    heads.push({ ...own, isGroup: false, inGroup: name !== undefined });
  }
  return heads;
}
