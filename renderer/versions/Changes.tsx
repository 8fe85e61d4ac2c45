import { useCallback, useMemo, useState } from 'react';
import { needsLook } from '../../shared/model/needs-look';
import type { ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source, Version } from '../../shared/model/source';
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
  const current = waiting.find(({ id }) => id === selected) ?? waiting[0];
  const [chosen, choose] = useState<Id | null>(null);
  const [focus, setFocus] = useState<Focus | null>(null);
  const now = versions.find(({ id }) => id === source.version);
  const others = versions.filter(({ id }) => id !== source.version);
  const before = others.find(({ id }) => id === (chosen ?? current?.version)) ?? others.at(-1);
  const texts = useTexts(before, now);
  const compared = useCompared(typeof texts === 'object' ? texts : null);
  const decide = useCallback(
    (annotation: Annotation, decision: Decision) => {
      const next = waiting[waiting.indexOf(annotation) + 1] ?? waiting.find((other) => other !== annotation);
      onDecide(annotation, decision);
      setFocus(null);
      if (next) onSelect(next.id);
    },
    [waiting, onDecide, onSelect],
  );

  return (
    <section className="versions" aria-label="Versions" data-region="changes" tabIndex={-1} data-region-focus>
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
          {current && typeof texts === 'object' && (
            <Review
              key={current.id}
              waiting={waiting}
              annotation={current}
              text={texts.after.text}
              onOpen={({ id }) => onSelect(id)}
              onDecide={decide}
              onFocus={setFocus}
              provide={provide}
            />
          )}
          {typeof texts === 'string' && <Empty title="These versions cannot be compared">{texts}</Empty>}
          {typeof compared === 'string' && <Empty title="These versions could not be compared">{compared}</Empty>}
          {typeof texts === 'object' && typeof compared === 'object' ? (
            <Comparison {...texts} compared={compared} focus={focus} />
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

/** Both texts, the same object for as long as they are the same; a sentence where one cannot be had. */
function useTexts(before: Version | undefined, after: Version | undefined) {
  const old = useSourceText(before);
  const now = useSourceText(after);
  return useMemo(() => {
    if (typeof old === 'string') return old;
    if (typeof now === 'string') return now;
    return old && now ? { before: old, after: now } : undefined;
  }, [old, now]);
}
