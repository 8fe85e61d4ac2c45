import { formatSpanShort } from '../../shared/dates/format-span';
import type { Cell, Stand } from '../../shared/ledgers/matrix';
import { stanceMarks } from '../../shared/ledgers/stance';
import { counted } from '../../shared/text/counted';

/** When a stance was taken, in words. */
export const whenWords = ({ at }: Pick<Stand, 'at'>): string => (at ? formatSpanShort(at.when) : 'no date');

/** What is particular about a stance, in words; empty where nothing is. */
export function turnWords({ turn, supersededBy }: Pick<Stand, 'turn' | 'supersededBy'>): string[] {
  return [
    ...(turn === 'reversal' ? ['reversal'] : turn === 'unordered' ? ['the other way, in an order not known'] : []),
    ...(supersededBy ? ['superseded'] : []),
  ];
}

const MOST_SAID = 6;

/** A cell as a screen reader hears it: "2 positions: for, 15 Dec 2016; against, 2017, reversal". */
export function cellWords({ stands }: Cell): string {
  const said = stands
    .slice(0, MOST_SAID)
    .map((stand) => [stanceMarks[stand.stance ?? 'none'].label.toLowerCase(), whenWords(stand), ...turnWords(stand)].join(', '));
  const more = stands.length > MOST_SAID ? [`and ${stands.length - MOST_SAID} more`] : [];
  return `${counted(stands.length, 'position', 'positions')}: ${[...said, ...more].join('; ')}`;
}
