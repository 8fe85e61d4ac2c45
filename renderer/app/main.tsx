import '../../shared/jitless';
import '../ui/fonts';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { openStore } from '../store/open';
import { App } from './App';
import { cycleRegion } from './focus-region';
import { onKeyDown } from './keys';
import { warn } from './notices';
import { StartFailed } from './StartFailed';

window.addEventListener('keydown', onKeyDown);
window.addEventListener('keydown', cycleRegion);
// A file dropped outside a drop target must never replace the app; main denies the navigation as well.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());

const root = createRoot(document.getElementById('root')!);
openStore().then(
  ({ notes }) => {
    for (const note of notes) warn(note);
    root.render(<App />);
  },
  (error: unknown) => root.render(<StartFailed reason={error instanceof Error ? error.message : String(error)} />),
);
