import { memo } from 'react';
import { counted } from '../../../shared/text/counted';
import { Icon } from '../../ui/Icon';
import type { Placed } from './EventRow';

interface HeadRowProps extends Placed {
  label: string;
  count: number;
  columns: number;
  /** In a tree: how deep it lies. */
  level: number | undefined;
  /** Null where it does not fold. */
  isOpen: boolean | null;
  /** It stays at the top while its rows pass beneath it. */
  isSticky: boolean;
}

/** The head of a lane, of several lanes, or of the undated; a press or an arrow folds and unfolds what is below. */
export const HeadRow = memo(function HeadRow({ label, count, columns, level, isOpen, index, top, isTabStop, isSticky }: HeadRowProps) {
  return (
    <div
      role="row"
      tabIndex={isTabStop ? 0 : -1}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-expanded={level === undefined ? undefined : (isOpen ?? undefined)}
      aria-label={`${label}, ${counted(count, 'event', 'events')}`}
      data-row={index}
      data-head=""
      data-level={level}
      data-sticky={isSticky || undefined}
      data-region-focus={isTabStop ? '' : undefined}
      className="ui-grid-row timeline-row-head"
      style={isSticky ? undefined : { transform: `translateY(${top}px)` }}
    >
      <span role="gridcell" aria-colspan={columns} data-open={isOpen === true || undefined}>
        {isOpen !== null && <Icon name="chevron" />}
        <b dir="auto">{label}</b>
        <span className="timeline-row-count">{counted(count, 'event', 'events')}</span>
      </span>
    </div>
  );
});
