import type { Id } from '../../../shared/model/record';
import { countTests } from '../../../shared/timeline/filter/count-tests';
import { useKeysOf } from '../../store/key-map';
import { Button } from '../../ui/Button';
import { useSettings } from '../settings';
import { closeFilterBar, openFilterBar, useFilterBar } from './filter-bar';

/** Opens the filter of a timeline, and says in how many respects it narrows. */
export function FilterButton({ timeline }: { timeline: Id | null }) {
  const keys = useKeysOf('timeline.filter');
  const isOpen = useFilterBar((bar) => bar.isOpen);
  const tests = countTests(useSettings(timeline).filter);
  return (
    <Button keys={keys} aria-expanded={isOpen} onPress={isOpen ? closeFilterBar : openFilterBar}>
      {tests === 0 ? 'Filter' : `Filter (${tests})`}
    </Button>
  );
}
