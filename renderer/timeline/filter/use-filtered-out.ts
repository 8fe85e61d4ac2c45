import { useMemo } from 'react';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import { counted } from '../../../shared/text/counted';
import { useChosen } from '../chosen';

/** Says how many of the selected events the filter hides; null where it hides none. */
export function useFilteredOut(events: readonly DatedEvent[], shown: readonly DatedEvent[], selected: Id | null): string | null {
  const chosen = useChosen(({ ids }) => ids);
  return useMemo(() => {
    if (shown === events) return null;
    const meant = chosen.size > 0 ? chosen : new Set(selected === null ? [] : [selected]);
    if (meant.size === 0) return null;
    const isMeant = ({ id }: DatedEvent) => meant.has(id);
    const count = events.filter(isMeant).length - shown.filter(isMeant).length;
    if (count === 0) return null;
    return `${counted(count, 'selected event is', 'selected events are')} filtered out`;
  }, [events, shown, chosen, selected]);
}
