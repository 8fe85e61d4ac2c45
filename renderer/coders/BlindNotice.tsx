import { Button } from '../ui/Button';
import './Coders.css';

/** Says above the text that it is being coded blind, and how that ends. */
export function BlindNotice({ coder, onDone }: { coder: string; onDone: () => void }) {
  return (
    <div className="coders-blind" role="status">
      <span>{coder} is coding this source blind: what others found in it is hidden until it is marked as done.</span>
      <Button onPress={onDone}>Mark as done</Button>
    </div>
  );
}
