import { Button } from '../ui/Button';

/** Says above the text that it is being coded blind, and how that ends. */
export function BlindNotice({ coder, onDone }: { coder: string; onDone: () => void }) {
  return (
    <div className="app-stale" role="status">
      <span>{coder} is coding this source blind: what others found in it is hidden until it is marked as done.</span>
      <Button onPress={onDone}>Mark as done</Button>
    </div>
  );
}
