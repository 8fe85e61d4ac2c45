import { boundsTester } from '../../ledgers/date-test';
import { soughtIn } from '../../text/sought-words';
import { isClockId } from '../clocks';
import { noFilter, type EventFilter } from './event-filter';
import { facetFields } from './facet';

/** In how many respects a filter narrows; a date that is not given yet or cannot be read asks nothing. */
export const countTests = (filter: EventFilter): number =>
  Number(asksWords(filter)) +
  facetFields.filter((field) => filter[field].length > 0).length +
  Number(filter.needsLook) +
  filter.when.filter((test) => isClockId(test.clock) && boundsTester(test)).length;

/** The filter without one of its fields, or (none named) one that asks nothing. */
export const cleared = (filter: EventFilter, field?: keyof EventFilter): EventFilter =>
  field === undefined ? noFilter : { ...filter, [field]: noFilter[field] };

/** Whether the words of a filter ask anything: signs alone do not. */
export const asksWords = ({ words }: EventFilter): boolean => soughtIn(words).length > 0;
