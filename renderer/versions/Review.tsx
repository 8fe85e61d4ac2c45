import { useEffect, useMemo, useState } from 'react';
import { kinds } from '../../shared/annotations/index';
import type { CommandHandlers, ProvideCommands } from '../../shared/commands';
import { commands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Passage } from '../../shared/text/source-text';
import { numbered } from '../../shared/text/counted';
import type { Decision } from '../store/edits/decide-standing';
import { Button } from '../ui/Button';
import { Pill } from '../ui/Pill';
import { Candidates } from './Candidates';
import { decisionOf, openPart, partOf, type Pick } from './picks';
import { RelinkDialog } from './RelinkDialog';
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

/** One passage that was not found again with certainty: its words, where they may be now, and three ways to decide. Give it the annotation's id as its key. */
export function Review({ waiting, annotation, text, onOpen, onDecide, onFocus, provide }: ReviewProps) {
  const [picks, setPicks] = useState<Readonly<Record<number, Pick>>>({});
  const [isLinking, setLinking] = useState(false);
  const { selectors } = annotation;
  const asked = useMemo(() => [text, selectors] as const, [text, selectors]);
  const found = useFound(asked);
  const parts = useMemo(() => (Array.isArray(found) ? found.map((each, part) => partOf(each, picks[part])) : null), [found, picks]);
  const decision = useMemo(() => parts && decisionOf(text, parts), [parts, text]);
  const open = parts ? openPart(annotation, parts) : 0;
  const at = waiting.indexOf(annotation);
  const step = (by: 1 | -1) => onOpen(waiting[(at + by + waiting.length) % waiting.length]!);
  const passage = parts?.[open]?.passage ?? null;
  const selector = selectors[open]!;
  useEffect(() => onFocus({ before: selector, after: passage }), [selector, passage, onFocus]);

  const acts: CommandHandlers = {
    'changes.accept': decision && (() => onDecide(annotation, decision)),
    'changes.relink': () => setLinking(true),
    'changes.keep': () => onDecide(annotation, { is: 'kept' }),
    'changes.next': waiting.length > 1 ? () => step(1) : null,
    'changes.previous': waiting.length > 1 ? () => step(-1) : null,
  };
  // What the keys do changes with what is chosen: they are offered anew after each render.
  useEffect(() => provide(acts));

  const link = (words: Passage) => {
    setLinking(false);
    setPicks({ ...picks, [open]: words });
  };
  const { kind } = annotation.fields;
  return (
    <section className={`versions-review versions-${kind}`} aria-label="Passage to review" aria-busy={parts === null}>
      <header className="versions-review-head">
        <b aria-hidden="true" className="versions-kind">
          {kinds[kind].letter}
        </b>
        <h2>
          {kinds[kind].label} {numbered(at + 1)} of {numbered(waiting.length)}
        </h2>
        <Pill tone="warn">{annotation.standing!.state}</Pill>
        <span className="versions-space" />
        <Step id="changes.previous" acts={acts} />
        <Step id="changes.next" acts={acts} />
      </header>
      <blockquote>“{selector.exact}”</blockquote>
      {typeof found === 'string' && (
        <p className="ui-error">The new text could not be searched: {found}. Keep it on the old version, or try again.</p>
      )}
      {parts && <Candidates text={text} part={parts[open]!} pick={picks[open]} onPick={(pick) => setPicks({ ...picks, [open]: pick })} />}
      <div className="versions-acts">
        <Button kind="primary" keys={commands['changes.accept'].keys} isDisabled={!decision} onPress={() => acts['changes.accept']?.()}>
          Accept
        </Button>
        <Button keys={commands['changes.relink'].keys} onPress={() => setLinking(true)}>
          Link elsewhere…
        </Button>
        <Button keys={commands['changes.keep'].keys} onPress={() => acts['changes.keep']?.()}>
          Keep on the old version
        </Button>
      </div>
      {isLinking && <RelinkDialog text={text} words={selectedWords() || selector.exact} onLink={link} onClose={() => setLinking(false)} />}
    </section>
  );
}

function Step({ id, acts }: { id: 'changes.next' | 'changes.previous'; acts: CommandHandlers }) {
  return (
    <Button kind="quiet" keys={commands[id].keys} title={commands[id].label} isDisabled={!acts[id]} onPress={() => acts[id]?.()}>
      {id === 'changes.next' ? 'Next' : 'Back'}
    </Button>
  );
}

/** Words selected in the new text with the mouse: what to link to. */
function selectedWords(): string {
  const selection = document.getSelection();
  const side = selection?.anchorNode?.parentElement?.closest('[data-side="after"]');
  return side ? selection!.toString().trim() : '';
}
