import { Kbd } from '../ui/Kbd';
import './Tick.css';

export interface TickProps {
  label: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  /** The key for the same thing, shown beside the words. */
  keys?: string;
}

/** A choice that is on or off, with its words. */
export function Tick({ label, isOn, onChange, keys }: TickProps) {
  return (
    <label className="import-tick">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
      {keys && <Kbd keys={keys} />}
    </label>
  );
}
