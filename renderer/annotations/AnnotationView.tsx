import { useState } from 'react';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { AnnotationActions } from './AnnotationActions';
import { AnnotationHeader } from './AnnotationHeader';
import { Body } from './Body';
import { Clocks } from './Clocks';
import { CodebookPages } from './CodebookPages';
import { FigureSense } from './FigureSense';
import { KindForm } from './KindForm';
import { LinksSection } from './LinksSection';
import { OnTimeline } from './OnTimeline';
import { OpenItem } from './OpenItem';
import { withOwn } from './own-patch';
import { OwnFields } from './OwnFields';
import { Quotation } from './Quotation';
import { RecordSection } from './RecordSection';
import { Remarks } from './Remarks';
import { planAnnotation } from './save';
import { setPublic } from './set-public';

interface AnnotationViewProps {
  annotation: Annotation;
  source: Source;
  events: readonly DatedEvent[];
  onOpenEvent: (id: Id) => void;
  onOpenSource: (id: Id) => void;
  onPlace: (annotation: Annotation) => void;
  onRemove: (annotation: Annotation) => void;
  onCompare: () => void;
}

/** Everything known of one annotation, in the order one thinks of it. */
export function AnnotationView({
  annotation,
  source,
  events,
  onOpenEvent,
  onOpenSource,
  onPlace,
  onRemove,
  onCompare,
}: AnnotationViewProps) {
  const [dropped, setDropped] = useState<string | null>(null);
  return (
    <>
      <Body>
        <AnnotationHeader annotation={annotation} onDropped={setDropped} onReview={onCompare} />
        <p role="status" className="inspector-notice">
          {dropped}
        </p>
        <Quotation annotation={annotation} />
        <FigureSense annotation={annotation} onDropped={setDropped} />
        <KindForm annotation={annotation} source={source} />
        <OwnFields
          on={annotation.fields.kind}
          own={annotation.own}
          isPublic={annotation.public}
          source={source}
          onSet={(field, patch) =>
            void planAnnotation(
              annotation.id,
              async ({ own }) => {
                const { value, others = [] } = await patch();
                return { patch: { own: withOwn(own, field.id, value) }, others };
              },
              `Change ${field.name}`.slice(0, 300),
            )
          }
          onPublic={({ id, name }, isPublic) => void setPublic(annotation, id, isPublic, name)}
        />
        <Clocks annotation={annotation} source={source} />
        <Remarks annotation={annotation} />
        <LinksSection annotation={annotation} source={source} />
        <OnTimeline events={events} onOpen={onOpenEvent} />
        <CodebookPages />
        <section className="inspector-section" aria-label="Source">
          <h3>Source</h3>
          <OpenItem small={source.publisher ?? 'publisher not found'} onOpen={() => onOpenSource(source.id)}>
            {source.title ?? 'Untitled'}
          </OpenItem>
        </section>
        <RecordSection record={annotation} />
      </Body>
      <AnnotationActions
        annotation={annotation}
        placed={events[0] ?? null}
        onOpenEvent={onOpenEvent}
        onPlace={onPlace}
        onRemove={onRemove}
      />
    </>
  );
}
