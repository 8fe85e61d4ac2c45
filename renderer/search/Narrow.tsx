import type { Order, Show } from '../../shared/search/results';
import { numbered } from '../../shared/text/counted';
import { Choice } from '../ui/Choice';
import { Segments } from '../ui/Segments';
import type { FoundCount } from './protocol';
import { lookFor, useSearchView } from './search-view';

const orders: readonly { id: Order; label: string }[] = [
  { id: 'relevance', label: 'Best first' },
  { id: 'newest', label: 'Newest first' },
  { id: 'oldest', label: 'Oldest first' },
];

/** What of the results is listed, with how many there are of each, and in which order. */
export function Narrow({ counts }: Pick<FoundCount, 'counts'>) {
  const { show, order } = useSearchView();
  const options: readonly { id: string; label: string }[] = [
    { id: 'all', label: 'Everything' },
    { id: 'source', label: `Sources ${numbered(counts.source)}` },
    { id: 'claim', label: `Claims ${numbered(counts.claim)}` },
    { id: 'position', label: `Positions ${numbered(counts.position)}` },
    { id: 'figure', label: `Figures ${numbered(counts.figure)}` },
  ];
  return (
    <div className="search-narrow">
      <Segments
        label="Show"
        value={show ?? 'all'}
        options={options}
        onChange={(id) => lookFor({ show: id === 'all' ? null : (id as Show) })}
      />
      <Choice label="Order" isLabelHidden value={order} options={orders} onChange={(id) => id && lookFor({ order: id })} />
    </div>
  );
}
