import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { CommandHandlers, ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Selector } from '../../shared/text/selector';
import type { Passage } from '../../shared/text/source-text';
import { counted, numbered } from '../../shared/text/counted';
import type { Decision } from '../store/edits/decide-standing';
import { useKeysOf } from '../store/key-map';
import { Button } from '../ui/Button';
import { Candidates } from './Candidates';
import { decisionOf, openPart, openParts, partOf, type Pick } from './picks';
import { RelinkDialog } from './RelinkDialog';
import { ReviewHead } from './ReviewHead';
import { ReviewPart } from './ReviewPart';
import type { Focus } from './fold-same';
import { useFound } from './use-compared';

export interface ReviewProps {
  /** Those that wait for a person, in reading order; there is at least one. */
  waiting: readonly Annotation[];
  /** The one to decide on. */
  annotation: Annotation;
  /** The text it was looked for in. */
  text: string;
  onOpen: (annotation: Annotation) => void;
  onDecide: (annotation: Annotation, decision: Decision) => void;
  onFocus: (focus: Focus | null) => void;
  provide: ProvideCommands;
}

/**
 * An annotation that was not found again with certainty: its words, where they may be now, and three ways to decide. Of several passages each that is
 * not certain is shown: none is accepted unseen. Give it the annotation's id as its key.
 */
export function Review({ waiting, annotation, text, onOpen, onDecide, onFocus, provide }: ReviewProps) {
  const [picks, setPicks] = useState<Readonly<Record<number, Pick>>>({});
  const [isLinking, setLinking] = useState(false);
  const [touched, touch] = useState<number | null>(null);
  const asked = useAsked(text, annotation.selectors);
  const found = useFound(asked);
  const parts = useMemo(() => (Array.isArray(found) ? found.map((each, part) => partOf(each, picks[part])) : null), [found, picks]);
  const decision = useMemo(() => parts && decisionOf(text, parts), [parts, text]);
  const open = touched ?? openPart(annotation, parts);
  const shown = openParts(annotation, parts);
  const isKept = annotation.standing!.decision === 'kept';
  const passage = parts?.[open]?.passage ?? null;
  const selector = asked[1][open]!;
  useEffect(() => onFocus({ before: selector, after: passage }), [selector, passage, onFocus]);
  const [acceptKeys, relinkKeys, keepKeys] = [useKeysOf('changes.accept'), useKeysOf('changes.relink'), useKeysOf('changes.keep')];
  const box = useRef<HTMLElement>(null);
  useFollowingFocus(box);

  const acts: CommandHandlers = {
    'changes.accept': decision && (() => onDecide(annotation, decision)),
    'changes.relink': () => setLinking(true),
    'changes.keep': isKept ? null : () => onDecide(annotation, { is: 'kept' }),
    'changes.next': stepTo(waiting, annotation, 1, onOpen),
    'changes.previous': stepTo(waiting, annotation, -1, onOpen),
  };
  // What the keys do changes with what is chosen: they are offered anew after each render.
  useEffect(() => provide(acts));

  const link = (words: Passage) => {
    setLinking(false);
    setPicks({ ...picks, [open]: words });
  };
  const { kind } = annotation.fields;
  return (
    <section
      ref={box}
      tabIndex={-1}
      className={`versions-review versions-${kind}`}
      aria-label="Passage to review"
      aria-busy={parts === null && typeof found !== 'string'}
    >
      <ReviewHead waiting={waiting} annotation={annotation} acts={acts} />
      {typeof found === 'string' && (
        <p className="ui-error">The new text could not be searched: {found}. Keep it on the old version, or try again.</p>
      )}
      {shown.map((part) => (
        <ReviewPart
          key={part}
          label={`Passage ${numbered(part + 1)} of ${numbered(annotation.selectors.length)}`}
          isOpen={shown.length > 1 && part === open}
          isOneOfSeveral={annotation.selectors.length > 1}
          onTouch={() => touch(part)}
        >
          <blockquote dir="auto">“{annotation.selectors[part]!.exact}”</blockquote>
          {parts && (
            <Candidates text={text} part={parts[part]!} pick={picks[part]} onPick={(pick) => setPicks({ ...picks, [part]: pick })} />
          )}
        </ReviewPart>
      ))}
      {shown.length < annotation.selectors.length && (
        <p className="versions-none">
          {counted(annotation.selectors.length - shown.length, 'other passage was', 'other passages were')} found again.
        </p>
      )}
      <div className="versions-acts">
        <Button kind="primary" keys={acceptKeys} isDisabled={!decision} onPress={() => acts['changes.accept']?.()}>
          Accept
        </Button>
        <Button keys={relinkKeys} onPress={() => setLinking(true)}>
          Link elsewhere…
        </Button>
        <Button keys={keepKeys} isDisabled={isKept} onPress={() => acts['changes.keep']?.()}>
          Keep on the old version
        </Button>
      </div>
      {isLinking && <RelinkDialog text={text} words={selectedWords() || selector.exact} onLink={link} onClose={() => setLinking(false)} />}
    </section>
  );
}

/** The same array for as long as it asks the same: records read anew are new objects, and a search need not begin again for that. */
function useAsked(text: string, selectors: readonly Selector[]): readonly [text: string, selectors: readonly Selector[]] {
  const words = JSON.stringify(selectors);
  return useMemo(() => [text, JSON.parse(words) as readonly Selector[]], [text, words]);
}

/** One passage after another is announced and has its keys: the focus goes along where it was in the view, and nowhere from elsewhere. */
function useFollowingFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = box.current?.closest('[data-region]');
    if (view && document.activeElement === view) box.current?.focus({ preventScroll: true });
  }, [box]);
}

/** Goes to the next that waits, round and round; null where there is no other. */
function stepTo(waiting: readonly Annotation[], annotation: Annotation, by: 1 | -1, onOpen: ReviewProps['onOpen']): (() => void) | null {
  const at = waiting.indexOf(annotation);
  const from = at < 0 && by < 0 ? 0 : at;
  const next = waiting.at((from + by + waiting.length) % Math.max(1, waiting.length));
  return next && next !== annotation ? () => onOpen(next) : null;
}

/** Words selected in the new text with the mouse: what to link to. */
function selectedWords(): string {
  const selection = document.getSelection();
  const side = selection?.anchorNode?.parentElement?.closest('[data-side="after"]');
  return side ? selection!.toString().trim() : '';
}
