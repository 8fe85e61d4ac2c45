import { type ComponentType, lazy, Suspense } from 'react';
import type { MiddleProps } from './middle-props';
import { ReadingColumn } from './ReadingColumn';
import { RegionBoundary } from './RegionBoundary';
import { type Middle, useView } from './view';

/** The registry of what the middle of the window can show: one line a view, each in a file of its own. */
const middles: Readonly<Record<Middle, { readonly name: string; readonly View: ComponentType<MiddleProps> }>> = {
  text: { name: 'Reader', View: ReadingColumn },
  search: { name: 'Search', View: lazy(() => import('./SearchMiddle')) },
  sources: { name: 'Sources', View: lazy(() => import('./SourcesMiddle')) },
  changes: { name: 'Versions', View: lazy(() => import('./ChangesMiddle')) },
  pages: { name: 'Pages', View: lazy(() => import('./PagesMiddle')) },
  review: { name: 'Review', View: lazy(() => import('./ReviewMiddle')) },
  ledgers: { name: 'Ledgers', View: lazy(() => import('./LedgersMiddle')) },
  codebook: { name: 'Codebook', View: lazy(() => import('./CodebookMiddle')) },
  history: { name: 'History', View: lazy(() => import('./HistoryMiddle')) },
  comparison: { name: 'Comparison', View: lazy(() => import('./ComparisonMiddle')) },
  typing: { name: 'Text editor', View: lazy(() => import('./TypingMiddle')) },
};

/** The middle of the window: the text, or another view of the library. */
export function MiddleColumn(props: MiddleProps) {
  const middle = useView((view) => view.middle);
  const { name, View } = middles[middle];
  return (
    <RegionBoundary name={name} resetKey={`${middle} ${props.source.id}`}>
      <Suspense>
        <View {...props} />
      </Suspense>
    </RegionBoundary>
  );
}
