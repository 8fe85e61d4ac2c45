import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** A word of a list, and the way to take it out. */
export function Chip({ words, onRemove }: { words: string; onRemove: () => void }) {
  return (
    <span className="codebook-chip">
      <span dir="auto">{words}</span>
      <Button kind="quiet" className="codebook-icon" aria-label={`Remove ${words}`} onPress={onRemove}>
        <Icon name="close" />
      </Button>
    </span>
  );
}
