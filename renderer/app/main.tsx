import '../../shared/jitless';
import '../ui/fonts';
import '../ui/base.css';
import { createRoot } from 'react-dom/client';
import { openStore } from '../store/open';
import { App } from './App';
import { finishBeforeClosing } from './closing';
import { cycleRegion } from './focus-region';
import { onKeyDown } from './keys';
import { warn } from './notices';
import { Stopped } from './Stopped';
import { sayTheUnexpected } from './unexpected';

sayTheUnexpected();
finishBeforeClosing();
window.addEventListener('keydown', onKeyDown);
window.addEventListener('keydown', cycleRegion);
// A file dropped outside a drop target must never replace the app; main denies the navigation as well.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());

const root = createRoot(document.getElementById('root')!, {
  // React takes everything off the screen after such an error. Once it has, the person is told why.
  onUncaughtError: (error) => setTimeout(() => stop('The window could not be drawn', error)),
});
const stop = (title: string, error: unknown): void => root.render(<Stopped title={title} error={error} />);

openStore().then(
  ({ notes }) => {
    for (const note of notes) warn(note);
    root.render(<App />);
  },
  (error: unknown) => stop('The library could not be opened', error),
);
