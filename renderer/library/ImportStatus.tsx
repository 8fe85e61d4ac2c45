import { Button } from '../ui/Button';
import type { ImportProgress } from './import-files';
import './ImportStatus.css';

/** Files being brought in: how many of how many, which one, and a way to stop. */
export function ImportStatus({ progress, onCancel }: { progress: ImportProgress; onCancel: () => void }) {
  return (
    <div className="library-import" role="status">
      <progress max={progress.total} value={progress.done} aria-label="Files brought in" />
      <span>
        {(progress.done + 1).toLocaleString('en')} of {progress.total.toLocaleString('en')}: {progress.name}
      </span>
      <Button kind="quiet" onPress={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
