import { useEffect, useMemo } from 'react';
import { changeKind } from '../../shared/annotations/change-kind';
import { markedWith, partsIn, type PartField } from '../../shared/annotations/parts';
import { addPassage, changePassage } from '../../shared/annotations/passages';
import { kinds } from '../../shared/annotations/index';
import type { Annotation, Kind } from '../../shared/model/annotation';
import type { Source, Version } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { counted } from '../../shared/text/counted';
import type { Selector } from '../../shared/text/selector';
import type { Passage } from '../../shared/text/source-text';
import { droppedMessage } from '../annotations/dropped-message';
import { useKeysOf } from '../store/key-map';
import { showAtOnce, useAnnotationsOf } from '../store/annotations';
import { newAnnotation } from '../store/edits/add-annotation';
import { addTagged } from '../store/edits/add-tagged';
import { changeAnnotation } from '../store/edits/change-annotation';
import { removeAnnotation } from '../store/edits/remove-annotation';
import { useEvents } from '../store/events';
import { useSourceText, useVersion } from '../store/live';
import { restedOn } from '../store/rested-on';
import { inTurn } from '../store/turn';
import { prefilled } from '../suggestions/prefilled';
import { Button } from '../ui/Button';
import { Empty } from '../ui/Empty';
import { BlindBar } from './BlindBar';
import { provide, run } from './command-table';
import { useShownAnnotation, useTimelineId } from './current';
import { focusRegion } from './focus-region';
import { tell } from './notices';
import { onAnnotation, placeAnnotation } from './place';
import { StaleNotice } from './StaleNotice';
import { SuggestedReader } from './SuggestedReader';
import { select, showDialog, usePreferences, useView } from './view';

const none: readonly DatedEvent[] = [];

/** The text of the open source, and what can be done to it. */
export function ReadingColumn({ source, onCaret }: { source: Source; onCaret?: (offset: number) => void }) {
  const read = useVersion(source.version);
  // For a moment after another source was opened, the live read still gives the version of the last one.
  const version = read?.id === source.version ? read : undefined;
  const text = useSourceText(version);
  const all = useAnnotationsOf(source.id);
  // What stands on another version has no place in this text; it is told of above it.
  const annotations = useMemo(() => all?.filter((annotation) => annotation.version === source.version), [all, source.version]);
  const elsewhere = useMemo(() => all?.filter((annotation) => annotation.version !== source.version) ?? [], [all, source.version]);
  const events = useEvents(useTimelineId());
  const textSize = usePreferences((preferences) => preferences.textSize);
  const selected = useShownAnnotation(annotations);
  const passage = useView((view) => view.passage);
  const placed = restedOn(events ?? none);

  useArrival(typeof text === 'object' && annotations !== undefined);

  if (typeof text === 'string') return <Unreadable reason={text} />;
  if (!version || !text || !annotations) return <section aria-label="Reader" data-region="reader" aria-busy="true" />;
  const notice = (
    <>
      <BlindBar source={source.id} />
      <StaleNotice elsewhere={elsewhere} selected={selected} />
    </>
  );
  if (version.unread !== undefined && text.text === '')
    return (
      <div className="app-reading">
        {notice}
        <Unread version={version} />
      </div>
    );
  return (
    <div className="app-reading">
      {notice}
      <SuggestedReader
        key={version.id}
        source={source}
        version={version}
        text={text}
        annotations={annotations}
        placed={placed}
        selected={selected}
        textSize={textSize}
        provide={provide}
        onCaret={onCaret}
        goTo={passage}
        onWent={() => useView.setState({ passage: null })}
        onSelect={(id) => select(id ? { type: 'annotation', id } : { type: 'source' })}
        onTag={(kind, selectors) => tag(source, kind, selectors)}
        onAddPassage={({ id }, selector) => void onAnnotation(id, (now) => extend(now, selector, version))}
        onMark={({ id }, field, words) => void onAnnotation(id, (now) => mark(now, field, words, version))}
        onPlace={(id) => void placeAnnotation(id)}
        onEvidence={() => showDialog('evidence')}
        onDescribe={describe}
        onRemove={({ id }) => void onAnnotation(id, removeAnnotation)}
        onChangeRange={({ id }, change) => void onAnnotation(id, (now) => changeRange(now, change, version))}
        onChangeKind={({ id }, kind) => void onAnnotation(id, (now) => recode(now, kind))}
      />
    </div>
  );
}

/** Takes the focus to the text once it is there, where a passage was opened from elsewhere. */
function useArrival(isThere: boolean): void {
  const isAwaited = useView((view) => view.readerAwaited);
  useEffect(() => {
    if (!isThere || !isAwaited) return;
    useView.setState({ readerAwaited: false });
    // A menu that the passage was chosen from closes first, and gives focus back to what had opened it.
    requestAnimationFrame(() => focusRegion('reader'));
  }, [isThere, isAwaited]);
}

/** What a person moved on screen is a passage of the text shown: where the annotation stands in another by now, it is left alone. */
async function changeRange(annotation: Annotation, change: (now: Selector) => Selector | null, shown: Version): Promise<void> {
  if (annotation.version !== shown.id) return;
  const selector = change(annotation.selectors[0]!);
  if (selector) await changeAnnotation(annotation, changePassage(annotation, 0, selector), 'Change passage');
}

/** Adds a passage of the text shown to an annotation. */
async function extend(annotation: Annotation, selector: Selector, shown: Version): Promise<void> {
  const patch = annotation.version === shown.id ? addPassage(annotation, selector) : null;
  if (!patch) return tell('These words could not be added to the annotation.');
  await changeAnnotation(annotation, patch, 'Add a passage');
  tell(`Added: ${counted(annotation.selectors.length + 1, 'passage', 'passages')} now.`);
}

/** Marks words of an annotation's passages as its cue or content, beside what is marked so already; the same words again are no longer. */
async function mark(annotation: Annotation, field: PartField, words: Passage, shown: Version): Promise<void> {
  const { fields } = annotation;
  if (annotation.version !== shown.id || fields.kind === 'figure') return;
  const marked = markedWith(fields[field] ?? [], partsIn(annotation.selectors, words));
  if (!marked) return tell(`No more words can be marked as its ${field}. Nothing was changed.`);
  await changeAnnotation(annotation, { fields: { ...fields, [field]: marked } }, `Mark the ${field}`);
}

/** Changes the kind in place, and says what the new kind has no place for: undo brings it back. */
async function recode(annotation: Annotation, kind: Kind): Promise<void> {
  if (annotation.fields.kind === kind) return;
  const { dropped, ...carried } = changeKind(annotation, kind);
  await changeAnnotation(annotation, carried, `Change to ${kind}`);
  const message = droppedMessage(dropped, kind);
  if (message) tell(message);
}

/** The annotation is there and selected at once, with what the suggestions in its words say; the store has it in its turn. */
function tag(source: Source, kind: Kind, selectors: Selector[]): void {
  const annotation = prefilled(newAnnotation({ source: source.id, version: source.version, selectors, fields: kinds[kind].empty() }));
  showAtOnce(
    annotation,
    inTurn(() => addTagged(annotation)),
  );
  select({ type: 'annotation', id: annotation.id });
}

/** Opens the inspector, also where it is a drawer, and goes to its first field once it is there. */
function describe(): void {
  useView.setState({ inspectorOpen: true });
  requestAnimationFrame(() => focusRegion('inspector', '[data-first-field]'));
}

/** A sound file in which there was nothing to read: what to do about it. */
function Unread({ version }: { version: Version }) {
  return (
    <section aria-label="Reader" data-region="reader" tabIndex={-1} data-region-focus>
      <Empty title={`There is no text in ${version.original.name}`} actions={<TypeIt />}>
        {`${sentence(version.unread!)} The original is kept, and can be opened from the inspector. A text that you type from it becomes a new version of this source.`}
      </Empty>
    </section>
  );
}

const TypeIt = () => (
  <Button kind="primary" keys={useKeysOf('source.type')} onPress={() => run('source.type')}>
    Type its text
  </Button>
);

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

function Unreadable({ reason }: { reason: string }) {
  return (
    <section aria-label="Reader" data-region="reader">
      <Empty title="This text cannot be shown">{reason}</Empty>
    </section>
  );
}
