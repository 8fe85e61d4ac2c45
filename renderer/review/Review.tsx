import { useEffect, useMemo, useRef } from 'react';
import type { CommandHandlers, ProvideCommands } from '../../shared/commands';
import type { Annotation, CheckingStatus, Clock } from '../../shared/model/annotation';
import type { DateSpan } from '../../shared/dates/date-span';
import type { Source } from '../../shared/model/source';
import { counted, numbered } from '../../shared/text/counted';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { Segments } from '../ui/Segments';
import { queues, type Queue, startReview, useReview, waitingIn } from './queues';
import { ReviewCard } from './ReviewCard';
import { Verdicts, verdictActs } from './Verdicts';
import { WaitingDates } from './WaitingDates';
import './Review.css';

interface ReviewProps {
  readonly annotations: readonly Annotation[];
  readonly sources: readonly Source[];
  /** Shows it in the inspector. */
  readonly onShow: (annotation: Annotation) => void;
  readonly onOpen: (annotation: Annotation) => void;
  readonly onVerdict: (annotation: Annotation, checking: CheckingStatus) => void;
  readonly onDate: (annotation: Annotation, clock: Clock, span: DateSpan | null) => void;
  readonly onClose: () => void;
  readonly provide: ProvideCommands;
}

/** What waits for a person, one passage at a time: its words where they stand, and one key for each decision. */
export function Review({ annotations, sources, onShow, onOpen, onVerdict, onDate, onClose, provide }: ReviewProps) {
  const { queue: id, at } = useReview();
  const queue: Queue = queues[id];
  const waiting = useMemo(() => waitingIn(queue, annotations, sources), [queue, annotations, sources]);
  const last = useRef(0);
  const found = waiting.findIndex((annotation) => annotation.id === at);
  // What was decided has left the queue: the one after it has taken its place.
  const index = found >= 0 ? found : Math.min(at === null ? 0 : last.current, waiting.length - 1);
  last.current = index;
  const annotation = waiting[index];
  const source = sources.find((each) => each.id === annotation?.source);
  const go = (to: number): void => startReview(id, waiting[to]?.id ?? null);
  useEffect(() => {
    if (annotation) onShow(annotation);
  }, [annotation, onShow]);
  const acts: CommandHandlers = {
    'review.next': index < waiting.length - 1 ? () => go(index + 1) : null,
    'review.previous': index > 0 ? () => go(index - 1) : null,
    'review.open': annotation ? () => onOpen(annotation) : null,
    ...(annotation && id === 'claims' ? verdictActs((checking) => decide(annotation, checking)) : {}),
  };
  useEffect(() => provide(acts));
  const box = useRef<HTMLDivElement>(null);
  const first = annotation?.id;
  useEffect(() => {
    // A field for a date takes the focus by itself; else the passage does, and the keys work.
    if (id === 'claims' || first === undefined) box.current?.focus({ preventScroll: true });
  }, [id, first]);

  const decide = (decided: Annotation, checking: CheckingStatus): void => {
    startReview(id, waiting[index + 1]?.id ?? waiting[index - 1]?.id ?? null);
    onVerdict(decided, checking);
  };
  return (
    <section className="review" aria-label="Review" data-region="review">
      <header className="review-head">
        <h1>Review</h1>
        <Segments
          label="What is reviewed"
          options={Object.entries(queues).map(([key, { label }]) => ({ id: key, label }))}
          value={id}
          onChange={(key) => startReview(key as keyof typeof queues)}
        />
        <Button kind="quiet" onPress={onClose}>
          Back to the text
        </Button>
      </header>
      <div
        ref={box}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is longer than the window is scrolled by key from in here
        tabIndex={0}
        className="review-body"
        data-region-focus=""
        role="group"
        aria-label={progress(queue, index, waiting.length)}
      >
        <p role="status" className="review-progress">
          {progress(queue, index, waiting.length)}
        </p>
        {annotation && source && (
          <>
            <ReviewCard key={annotation.id} annotation={annotation} source={source} />
            {id === 'dates' && <WaitingDates key={`${annotation.id} dates`} annotation={annotation} source={source} onDate={onDate} />}
          </>
        )}
      </div>
      {annotation && (
        <footer className="review-foot">
          {id === 'claims' && <Verdicts onVerdict={(checking) => decide(annotation, checking)} />}
          <Steps acts={acts} />
        </footer>
      )}
    </section>
  );
}

const progress = ({ one, many, none }: Queue, index: number, count: number): string =>
  count === 0 ? none : `${numbered(index + 1)} of ${counted(count, one, many)}`;

function Steps({ acts }: { acts: CommandHandlers }) {
  return (
    <div className="review-acts">
      <Step id="review.previous" acts={acts}>
        Back
      </Step>
      <Step id="review.next" acts={acts}>
        Leave for later
      </Step>
      <Step id="review.open" acts={acts}>
        Open in the text
      </Step>
    </div>
  );
}

type StepId = 'review.previous' | 'review.next' | 'review.open';

function Step({ id, acts, children }: { id: StepId; acts: CommandHandlers; children: string }) {
  return (
    <Button keys={useKeysOf(id)} isDisabled={!acts[id]} onPress={() => acts[id]?.()}>
      {children}
    </Button>
  );
}
