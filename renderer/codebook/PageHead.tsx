import type { ReactNode } from 'react';
import { numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { Segments } from '../ui/Segments';
import { useCodebookView } from './codebook-view';

interface PageHeadProps {
  /** The field of the name, and what is to be known before all else. */
  children: ReactNode;
  /** How many passages the page has. */
  count: number;
  canSplit: boolean;
  onSplit: () => void;
  onRemove: () => void;
}

/** The top of a page: the name, what the page shows, and what can be done. */
export function PageHead({ children, count, canSplit, onSplit, onRemove }: PageHeadProps) {
  const tab = useCodebookView((view) => view.tab);
  const tabs = [
    { id: 'passages', label: `Passages ${numbered(count)}` },
    { id: 'details', label: 'Details' },
  ] as const;
  return (
    <header className="codebook-head">
      {children}
      <div className="codebook-acts">
        <Segments label="What the page shows" value={tab} options={tabs} onChange={(next) => useCodebookView.setState({ tab: next })} />
        <span className="codebook-gap" />
        <Button isDisabled={!canSplit} onPress={onSplit}>
          Split…
        </Button>
        <Button kind="danger" data-remove="" onPress={onRemove}>
          Remove
        </Button>
      </div>
    </header>
  );
}
