import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { needsLook } from '../../shared/model/needs-look';
import type { ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source, Version } from '../../shared/model/source';
import type { SourceText } from '../../shared/text/source-text';
import { counted } from '../../shared/text/counted';
import type { Decision } from '../store/edits/decide-standing';
import { useSourceText } from '../store/live';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Empty } from '../ui/Empty';
import { Comparison } from './Comparison';
import type { Focus } from './fold-same';
import { Review } from './Review';
import { useCompared } from './use-compared';
import { versionName } from '../../shared/citation/version-name';
import './Changes.css';

export interface ChangesProps {
  source: Source;
  /** The source's Versions, the first one first. */
  versions: readonly Version[];
  /** The source's annotations, in reading order. */
  annotations: readonly Annotation[];
  selected: Id | null;
  onSelect: (annotation: Id) => void;
  onDecide: (annotation: Annotation, decision: Decision) => void;
  onNewVersion: () => void;
  onClose: () => void;
  provide: ProvideCommands;
}

/** What became of a source: two Versions side by side, and the passages that wait for a person. */
export function Changes({ source, versions, annotations, selected, onSelect, onDecide, onNewVersion, onClose, provide }: ChangesProps) {
  const waiting = useMemo(() => annotations.filter(needsLook), [annotations]);
  const current = annotations.find((annotation) => annotation.id === selected && standsBack(annotation, source)) ?? waiting[0];
  const [chosen, choose] = useState<Id | null>(null);
  const [focus, setFocus] = useState<Focus | null>(null);
  const now = versions.find(({ id }) => id === source.version);
  const others = versions.filter(({ id }) => id !== source.version);
  const before = others.find(({ id }) => id === (chosen ?? current?.version)) ?? others.at(-1);
  const old = useSourceText(before);
  const text = useSourceText(now);
  const texts = useMemo(() => both(old, text), [old, text]);
  const compared = useCompared(typeof texts === 'object' ? texts : null);
  const box = useRef<HTMLElement>(null);
  useTakingFocus(box);
  // Places in one text mean nothing in another.
  const isOwn = before?.id === current?.version;
  const inTexts = useMemo(() => (focus && !isOwn ? { ...focus, before: null } : focus), [focus, isOwn]);
  const open = useCallback(
    ({ id }: Annotation) => {
      choose(null);
      onSelect(id);
    },
    [onSelect],
  );
  const decide = useCallback(
    (annotation: Annotation, decision: Decision) => {
      const next = waiting[waiting.indexOf(annotation) + 1] ?? waiting.find((other) => other !== annotation);
      onDecide(annotation, decision);
      setFocus(null);
      // What was pressed goes with the passage: the keys go on working in the view.
      box.current?.focus();
      if (next) open(next);
    },
    [waiting, onDecide, open],
  );
  const leave = (event: KeyboardEvent) => {
    // Dialogs and lists opened from here keep their own Esc.
    if (event.key !== 'Escape' || event.defaultPrevented || !box.current?.contains(event.target as Node)) return;
    event.preventDefault();
    onClose();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the view from anywhere in it
    <section ref={box} className="versions" aria-label="Versions" data-region="changes" tabIndex={-1} data-region-focus onKeyDown={leave}>
      <header className="versions-head">
        <h1>Versions</h1>
        <span role="status">
          {waiting.length > 0 ? counted(waiting.length, 'passage needs a look', 'passages need a look') : 'No passage needs a look'}
        </span>
        <span className="versions-space" />
        <Button onPress={onNewVersion}>Bring in a new version…</Button>
        <Button onPress={onClose}>Back to the text</Button>
      </header>
      {!before || !now ? (
        <Empty title="There is one version of this source">
          When it is published again with other words, bring it in as a new version: every passage is looked for in it, and what changed is
          shown here.
        </Empty>
      ) : (
        <>
          <div className="versions-which">
            <Choice
              label="Before"
              value={before.id}
              options={others.map((version) => ({ id: version.id, label: versionName(version, versions) }))}
              onChange={(id) => choose(id)}
            />
            <p>
              <span className="ui-label">Now</span>
              {versionName(now, versions)}
            </p>
          </div>
          {current && typeof text === 'object' && (
            <Review
              key={current.id}
              waiting={waiting}
              annotation={current}
              text={text.text}
              onOpen={open}
              onDecide={decide}
              onFocus={setFocus}
              provide={provide}
            />
          )}
          {typeof texts === 'string' && <Empty title="These versions cannot be compared">{texts}</Empty>}
          {typeof compared === 'string' && <Empty title="These versions could not be compared">{compared}</Empty>}
          {typeof texts === 'object' && typeof compared === 'object' ? (
            <Comparison {...texts} compared={compared} focus={inTexts} />
          ) : (
            typeof texts !== 'string' &&
            typeof compared !== 'string' && (
              <p className="versions-busy" role="status">
                Comparing…
              </p>
            )
          )}
        </>
      )}
    </section>
  );
}

/** Whether an annotation was looked for in the text read now and stands on an older Version: it waits, or was kept there. */
const standsBack = ({ version, standing }: Annotation, source: Source): boolean =>
  version !== source.version && standing?.version === source.version;

/** Both texts; a sentence where one cannot be had. */
function both(before: SourceText | string | undefined, after: SourceText | string | undefined) {
  if (typeof before === 'string') return before;
  if (typeof after === 'string') return after;
  return before && after ? { before, after } : undefined;
}

/** The view takes the focus when it opens, so that its keys work at once; never from someone who types. */
function useTakingFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement?.matches('input, textarea, [role="dialog"] *')) return;
      (box.current?.querySelector<HTMLElement>('.versions-review') ?? box.current)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [box]);
}
