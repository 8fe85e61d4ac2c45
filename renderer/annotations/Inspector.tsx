import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { DatedEvent } from '../../shared/model/timeline';
import { Empty } from '../ui/Empty';
import { ActsContext, type Acts } from './acts';
import { AnnotationView } from './AnnotationView';
import { dropPictures } from './event/add-pictures';
import { usePictureDrop } from './event/use-picture-drop';
import { EventView } from './EventView';
import { focusFirstField } from './focus-first-field';
import { usePassageDrop } from '../ui/use-passage-drop';
import { refuse, useRefusal } from './refusal';
import { idOf, type InspectorSelection } from './selection';
import { SourceView } from './SourceView';
import './Inspector.css';
import './controls.css';

export type { InspectorSelection } from './selection';

export interface InspectorProps {
  selection: InspectorSelection | null;
  /** The events that rest on the selected annotation. */
  events: readonly DatedEvent[];
  onOpenEvent: (id: Id) => void;
  onOpenAnnotation: (id: Id) => void;
  onOpenSource: (id: Id) => void;
  onPlace: (annotation: Annotation) => void;
  onRemove: (annotation: Annotation) => void;
  /** Shows what became of the open source's text, and the passages that wait for a person. */
  onCompare: () => void;
  onNewVersion: () => void;
  /** What else it asks of the app. */
  acts: Acts;
  provide: ProvideCommands;
}

/** What is known of the thing selected, where it is described, dated and placed. */
export function Inspector(props: InspectorProps) {
  const { selection, provide } = props;
  const refusal = useRefusal((state) => state.message);
  const acts = useRef(props.acts);
  useLayoutEffect(() => void (acts.current = props.acts));
  const isAnnotation = selection?.type === 'annotation';
  const shown = selection && idOf(selection);
  useEffect(
    () =>
      isAnnotation && shown
        ? provide({ 'annotate.describe': () => void focusFirstField(), 'annotate.link': () => acts.current.link(shown) })
        : undefined,
    [isAnnotation, shown, provide],
  );
  useEffect(() => refuse(null), [shown]);
  const { isOver, handlers } = usePassageDrop((dragged) => {
    if (isAnnotation && shown && dragged !== shown) acts.current.link(dragged, shown);
  });
  const isEvent = selection?.type === 'event';
  const pictures = usePictureDrop((files) => {
    if (isEvent && shown) void dropPictures(shown, files);
  });
  return (
    <section
      className="inspector"
      aria-label="Inspector"
      data-region="inspector"
      tabIndex={-1}
      data-drop={(isAnnotation && isOver) || (isEvent && pictures.isOver) || undefined}
      {...(isAnnotation ? handlers : isEvent ? pictures.handlers : {})}
    >
      <p role="alert" className="inspector-notice inspector-refusal">
        {refusal}
      </p>
      {selection ? (
        <ActsContext value={props.acts}>
          <Inspected {...props} selection={selection} />
        </ActsContext>
      ) : (
        <Empty title="Nothing selected">Select a passage, a source or an event to describe and date it here.</Empty>
      )}
    </section>
  );
}

/** Keyed by what is shown, so that words half typed for one thing never land on another. */
function Inspected({ selection, ...rest }: InspectorProps & { selection: InspectorSelection }) {
  switch (selection.type) {
    case 'annotation':
      return <AnnotationView key={idOf(selection)} {...selection} {...rest} />;
    case 'source':
      return <SourceView key={idOf(selection)} {...selection} onCompare={rest.onCompare} onNewVersion={rest.onNewVersion} />;
    case 'event':
      return <EventView key={idOf(selection)} {...selection} onOpenAnnotation={rest.onOpenAnnotation} />;
  }
}
