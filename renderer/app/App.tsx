import { lazy, Suspense, useEffect } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import { bridge } from '../store/bridge';
import { useAnnotations } from '../store/annotations';
import { useSources } from '../store/live';
import { useWarmSuggestions } from '../suggestions/use-warm-suggestions';
import { AppBar } from './AppBar';
import { Desk } from './Desk';
import { Dialogs } from './Dialogs';
import { useAppCommands, useFixity } from './app-commands';
import { useCoderCommands } from './coder-commands';
import { useEventCommands } from './event-commands';
import { useExpunging } from './expunging';
import { useImport, type Importing } from './importing';
import { useImportingCommands } from './importing-commands';
import { ImportingDialogs } from './ImportingDialogs';
import { useMenus } from './menus';
import { Problems } from './Notices';
import { usePagesOf } from './pages-of';
import { RegionBoundary } from './RegionBoundary';
import { StatusBar } from './StatusBar';
import { useTheme } from './theme';
import { useTimelineCommands } from './timeline-commands';
import { TimelineDock } from './TimelineDock';
import { useView } from './view';
import './App.css';

/** Not needed for the first screen. */
const KeepIndex = lazy(() => import('../search/KeepIndex'));

/** The window: bar, desk, timeline dock and status line. */
export function App() {
  const theme = useTheme();
  const sources = useSources();
  const annotations = useAnnotations();
  const whole = useView((view) => view.wholeTimeline);
  const importing = useImport();
  const usable = sources !== undefined && annotations !== undefined;
  useEffect(() => {
    if (!usable) return;
    performance.mark('dateline:usable');
    void bridge().invoke('app:ready');
  }, [usable]);
  if (!usable) return null;
  return (
    <div className="app" data-whole-timeline={whole || undefined}>
      <AppBar sources={sources} />
      <main className="app-main">
        {!whole && <Desk sources={sources} annotations={annotations} importing={importing} />}
        <RegionBoundary name="Timeline" resetKey={String(annotations.length)}>
          <TimelineDock sources={sources} annotations={annotations} theme={theme} />
        </RegionBoundary>
      </main>
      <StatusBar sources={sources} annotations={annotations} importing={importing} />
      <Dialogs sources={sources} annotations={annotations} importing={importing} />
      <ImportingDialogs />
      <Problems />
      <Commands importing={importing} hasSource={sources.length > 0} annotations={annotations} />
      <Suspense>
        <KeepIndex sources={sources} annotations={annotations} />
      </Suspense>
    </div>
  );
}

interface CommandsProps {
  importing: Importing;
  hasSource: boolean;
  annotations: readonly Annotation[];
}

/** Offers the app's commands and keeps the menus in step; a component of its own, since what it listens to concerns nothing on screen. */
function Commands({ importing, hasSource, annotations }: CommandsProps) {
  useAppCommands(importing);
  useImportingCommands(importing);
  useCoderCommands();
  useTimelineCommands();
  useEventCommands();
  useMenus();
  useFixity();
  useExpunging(hasSource);
  usePagesOf(annotations);
  useWarmSuggestions();
  return null;
}
