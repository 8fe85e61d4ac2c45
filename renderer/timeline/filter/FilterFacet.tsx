import { useMemo } from 'react';
import type { Id } from '../../../shared/model/record';
import type { DatedEvent } from '../../../shared/model/timeline';
import type { EventFilter } from '../../../shared/timeline/filter/event-filter';
import { facetDefinitions, type FacetField } from '../../../shared/timeline/filter/facet';
import { facetsOf } from '../../../shared/timeline/filter/facets';
import { toggled } from '../../../shared/timeline/filter/toggled';
import type { LensContext } from '../../../shared/timeline/lenses/lens';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PopoverButton } from '../../ui/PopoverButton';
import { changeSettings, settingsOf } from '../settings';
import { filterBy } from './filter-bar';
import { ManyOf } from './ManyOf';

/** What the panel of each field is called. */
const panels: Readonly<Record<FacetField, string>> = {
  kinds: 'Kinds',
  stances: 'Stances',
  states: 'States',
  actors: 'Actors',
  issues: 'Issues',
  sources: 'Sources',
  collections: 'Collections',
  tags: 'Tags',
};

export interface FilteredEvents {
  timeline: Id | null;
  /** All of the timeline. */
  events: readonly DatedEvent[];
  context: LensContext;
  filter: EventFilter;
}

/** One field that events are narrowed by: its values with how many events have each. */
export function FilterFacet({ field, ...of }: FilteredEvents & { field: FacetField }) {
  const { label } = facetDefinitions[field];
  const count = of.filter[field].length;
  const name = count === 0 ? label : `${label} (${count})`;
  return (
    <PopoverButton
      kind="quiet"
      name={panels[field]}
      label={
        <>
          {name}
          <Icon name="chevron" />
        </>
      }
    >
      {() => <Values field={field} {...of} />}
    </PopoverButton>
  );
}

function Values({ timeline, events, context, filter, field }: FilteredEvents & { field: FacetField }) {
  const options = useMemo(() => facetsOf(field, events, context, filter), [field, events, context, filter]);
  return (
    <>
      <ManyOf
        label={panels[field]}
        options={options}
        chosen={filter[field]}
        onChange={(id) => changeSettings(timeline, { filter: toggled(settingsOf(timeline).filter, field, id) })}
      />
      {filter[field].length > 0 && <Button onPress={() => filterBy(timeline, { [field]: [] })}>Any of them</Button>}
    </>
  );
}
