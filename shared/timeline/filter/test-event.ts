import { boundsTester } from '../../ledgers/date-test';
import { looksOf } from '../../model/needs-look';
import type { DatedEvent } from '../../model/timeline';
import { soughtIn } from '../../text/sought-words';
import { clocks, isClockId } from '../clocks';
import type { LensContext } from '../lenses/lens';
import type { EventFilter, WhenTest } from './event-filter';
import { stands } from './event-words';
import { acceptedBy, facetDefinitions, facetFields, type FacetField } from './facet';

/** Whether an event passes. */
export type EventTest = (event: DatedEvent) => boolean;

/** Whether events pass a filter; null where it asks nothing, and all do. A date that cannot be read asks nothing: `dateOf` says why. */
export function eventFilter(filter: EventFilter, context: LensContext): EventTest | null {
  const lists = facetFields.flatMap((field) => listTest(filter, field, context) ?? []);
  const tests = [...lists, ...otherTests(filter, context)];
  const [only] = tests;
  if (!only) return null;
  return tests.length === 1 ? only : (event) => tests.every((test) => test(event));
}

/** The test of one list of a filter; null where it asks nothing. */
function listTest(filter: EventFilter, field: FacetField, context: LensContext): EventTest | null {
  const accepted = acceptedBy(filter, field, context);
  if (!accepted) return null;
  const { keysOf } = facetDefinitions[field];
  return (event) => {
    for (const key of keysOf(event, context)) if (accepted.has(key)) return true;
    return false;
  };
}

/** The tests of a filter beside its lists, the cheapest first. */
function otherTests({ words, needsLook, when }: EventFilter, context: LensContext): EventTest[] {
  return [
    ...(needsLook ? [(event: DatedEvent) => looksOf(event, context.annotations) > 0] : []),
    ...when.flatMap((test) => whenTest(test, context) ?? []),
    ...soughtIn(words).map(
      ({ sought, isWanted }): EventTest =>
        (event) =>
          stands(sought, event, context) === isWanted,
    ),
  ];
}

function whenTest(test: WhenTest, context: LensContext): EventTest | null {
  const passes = boundsTester(test);
  if (!passes || !isClockId(test.clock)) return null;
  const { spanOf } = clocks[test.clock];
  return (event) => passes(spanOf(event, context));
}
