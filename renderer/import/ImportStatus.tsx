import { numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import type { ImportProgress } from './import-files';
import './ImportStatus.css';

/** Files being brought in: how many of how many, which one, and a way to stop. */
export function ImportStatus({ progress, onCancel }: { progress: ImportProgress; onCancel: () => void }) {
  return (
    <div className="library-import" role="status">
      <progress max={progress.total} value={progress.done} aria-label="Files brought in" />
      <span>
        {numbered(progress.done + 1)} of {numbered(progress.total)}: {progress.name}
      </span>
      <Button kind="quiet" onPress={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
