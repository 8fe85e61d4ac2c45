import type { DateSpan } from '../dates/date-span';
import type { DateField } from './fields';

/**
 * Whether a date lies so to the one asked for. Both are taken by their outer bounds; an end that is open or unknown reaches without
 * limit. The plain relations hold for every day the date may mean, the possible ones for some day of it.
 */
export function isDated(date: DateSpan, field: DateField, asked: DateSpan): boolean {
  const { start, end } = bounds(date);
  const { start: from, end: to } = bounds(asked);
  switch (field) {
    case 'before':
      return end < from;
    case 'after':
      return start > to;
    case 'dated':
      return start >= from && end <= to;
    case 'possibly-before':
      return start < from;
    case 'possibly-after':
      return end > to;
    case 'possibly-dated':
      return start <= to && end >= from;
  }
}

const bounds = ({ earliest, latest }: DateSpan) => ({ start: earliest ?? -Infinity, end: latest ?? Infinity });
