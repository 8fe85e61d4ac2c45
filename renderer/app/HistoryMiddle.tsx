import { History } from '../history/History';
import { goToEdit } from '../store/past';
import { counted } from '../../shared/text/counted';
import { focusRegion } from './focus-region';
import { tell } from './notices';
import { showMiddle } from './view';

const close = () => showMiddle('text');
const takeFocus = () => focusRegion('history');

/** Everything done so far, and the way back. */
export default function HistoryMiddle() {
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc leaves from wherever the focus is in here
    <div className="app-history" onKeyDown={(event) => event.key === 'Escape' && close()}>
      <History onGo={(number) => void go(number)} onReady={takeFocus} onClose={close} />
    </div>
  );
}

async function go(number: number): Promise<void> {
  const steps = await goToEdit(number);
  tell(`${counted(steps, 'step', 'steps')} through the history.`);
}
