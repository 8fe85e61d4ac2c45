import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Id } from '../../shared/model/record';
import type { Passage } from '../../shared/text/source-text';

export type Selection = { type: 'source' } | { type: 'annotation'; id: Id } | { type: 'event'; id: Id };
export type DialogName = 'palette' | 'paste' | 'help' | 'evidence' | 'references' | 'keys' | 'codebook' | 'coders';
/** What a dialog about the timeline on screen is for. */
export type TimelineDialog = 'new' | 'rename' | 'duplicate' | 'eras' | 'remove';
export type ExportFormat = 'json' | 'html';

/** What is to be erased for good; `name`: its title or its words. */
export interface Erased {
  readonly is: 'source' | 'annotation';
  readonly id: Id;
  readonly name: string;
}

/** What the middle of the window shows: see MiddleColumn. */
export type Middle =
  'text' | 'sources' | 'search' | 'changes' | 'pages' | 'typing' | 'codebook' | 'ledgers' | 'history' | 'review' | 'comparison';

/** What is on screen now. None of it is a person's work: losing it loses nothing. */
interface View {
  source: Id | null;
  selection: Selection;
  middle: Middle;
  dialog:
    | DialogName
    | { export: ExportFormat }
    | { expunge: Erased }
    | { link: Id; to?: Id }
    | { timeline: TimelineDialog }
    | { linkEvent: Id }
    | { alsoShow: readonly Id[] }
    | null;
  wholeTimeline: boolean;
  inspectorOpen: boolean;
  /** A passage was opened from elsewhere: the text takes the focus as soon as it is there. */
  readerAwaited: boolean;
  /** The passage of the open source that the text is to go to; the Reader takes it up once. */
  passage: Passage | null;
}

export const useView = create<View>(() => ({
  source: null,
  selection: { type: 'source' },
  middle: 'text',
  dialog: null,
  wholeTimeline: false,
  inspectorOpen: false,
  readerAwaited: false,
  passage: null,
}));

export const openSource = (source: Id | null): void => useView.setState({ source, selection: { type: 'source' }, middle: 'text' });
/** Shows another view in the middle of the window. An inspector that lies over it as a drawer makes way, but for the text that it is about. */
export const showMiddle = (middle: Middle): void =>
  useView.setState((now) => ({
    middle,
    wholeTimeline: false,
    ...(middle === 'text' && { readerAwaited: true }),
    ...(middle !== 'text' && middle !== now.middle && { inspectorOpen: false }),
  }));
export const select = (selection: Selection): void => useView.setState({ selection });
/** Shows a passage in the Reader and goes there, so that reading continues. */
export const openAnnotation = (source: Id, id: Id): void =>
  useView.setState({ source, selection: { type: 'annotation', id }, middle: 'text', wholeTimeline: false, readerAwaited: true });
/** Opens a source where it was found: at a passage of its text, which is then selected, or at its beginning. */
export const openPassage = (source: Id, passage: Passage | null): void =>
  useView.setState({ source, selection: { type: 'source' }, middle: 'text', wholeTimeline: false, readerAwaited: true, passage });
export const showDialog = (dialog: View['dialog']): void => useView.setState({ dialog });

/** Before anyone drags it: some three eighths of the window, px. */
const firstTimelineHeight = (): number => Math.round(Math.min(420, Math.max(236, (globalThis.innerHeight || 800) * 0.38)));

/** The reader's lasting choices, kept by the browser and nowhere else. */
interface Preferences {
  theme: 'system' | 'light' | 'dark';
  textSize: number;
  libraryWidth: number;
  inspectorWidth: number;
  timelineHeight: number;
}

export const usePreferences = create<Preferences>()(
  persist<Preferences>(
    () => ({ theme: 'system', textSize: 18, libraryWidth: 256, inspectorWidth: 292, timelineHeight: firstTimelineHeight() }),
    {
      name: 'dateline-preferences',
      version: 1,
    },
  ),
);

const TEXT_SIZES = [14, 15, 16, 17, 18, 20, 22, 24, 28, 32];

/** The next larger (1) or smaller (-1) reading size in px; the same at the end of the scale. */
export function stepTextSize(step: 1 | -1): void {
  const at = TEXT_SIZES.indexOf(usePreferences.getState().textSize);
  const next = TEXT_SIZES[at + step];
  if (next) usePreferences.setState({ textSize: next });
}
