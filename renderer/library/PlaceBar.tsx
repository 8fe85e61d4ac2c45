import { optionsOf } from '../../shared/annotations/field';
import { CodingStatus, type Collection, type Source } from '../../shared/model/source';
import { numbered } from '../../shared/text/counted';
import { Icon } from '../ui/Icon';
import { nameNewCollection, useLibraryChoices, useLibraryView, type Place } from './library-view';
import { countStatuses, placeName } from './places';

interface PlaceBarProps {
  place: Place;
  collections: readonly Collection[];
  /** Those in the place, whatever their status. */
  inPlace: readonly Source[];
  isTreeOpen: boolean;
}

/** Names the place that is shown, opens the tree to choose another, and filters by coding status. */
export function PlaceBar({ place, collections, inPlace, isTreeOpen }: PlaceBarProps) {
  return (
    <div className="library-place">
      <button
        type="button"
        className="library-place-name"
        aria-expanded={isTreeOpen}
        title={isTreeOpen ? 'Hide the collections' : 'Show the collections'}
        onClick={() => useLibraryChoices.setState({ tree: !isTreeOpen })}
      >
        <span className="ui-row-twist" data-open={isTreeOpen} aria-hidden="true">
          <Icon name="chevron" />
        </span>
        <span className="ui-row-name">{isTreeOpen ? 'Collections' : placeName(place, collections)}</span>
      </button>
      <button
        type="button"
        className="library-new"
        aria-label="New collection"
        title="New collection"
        onClick={() => nameNewCollection(null)}
      >
        <Icon name="plus" />
      </button>
      <StatusFilter inPlace={inPlace} />
    </div>
  );
}

const statuses = optionsOf(CodingStatus.options) as { id: CodingStatus; label: string }[];

/** Which coding statuses are shown, with how many sources have each. */
export function StatusFilter({ inPlace }: { inPlace: readonly Source[] }) {
  const status = useLibraryView((view) => view.status);
  const counts = countStatuses(inPlace);
  return (
    <select
      className="ui-choice library-status"
      aria-label="Coding status"
      value={status ?? ''}
      onChange={({ target }) => useLibraryView.setState({ status: CodingStatus.safeParse(target.value).data ?? null })}
    >
      <option value="">Any status</option>
      {statuses.map(({ id, label }) => (
        <option key={id} value={id}>
          {label} ({numbered(counts[id])})
        </option>
      ))}
    </select>
  );
}
