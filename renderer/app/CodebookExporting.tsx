import { useMemo, useState } from 'react';
import { useBook } from '../codebook/book';
import { tagRows, usesOf } from '../codebook/tag-rows';
import { CodebookDialog, type WholeCodebook } from '../export/CodebookDialog';
import { countValues } from '../../shared/codebook/own-values';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { bridge } from '../store/bridge';
import { useGuidelines } from '../store/codebook';
import { useAllEvents } from '../store/events';

interface CodebookExportingProps {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  onClose: () => void;
}

/** Gathers the codebook with its counts and hands it to the dialog. */
export default function CodebookExporting({ sources, annotations, onClose }: CodebookExportingProps) {
  const book = useBook(annotations, sources);
  const guidelines = useGuidelines();
  const events = useAllEvents();
  const [madeAt] = useState(() => new Date().toISOString());
  const codebook = useMemo<WholeCodebook | null>(() => {
    if (!book || !guidelines || !events) return null;
    const rows = tagRows({ ...book, sources, events });
    const sizes = (map: ReadonlyMap<string, readonly unknown[]>) => new Map([...map].map(([key, { length }]) => [key, length]));
    return {
      guidelines,
      ownFields: book.fields,
      issues: book.issues,
      tags: rows.map(({ name, record }) => ({ name, colour: record?.colour ?? null, guidelines: record?.guidelines ?? '' })),
      actors: book.actors,
      uses: {
        fields: countValues([...annotations, ...sources]),
        actors: sizes(book.byActor),
        issues: sizes(book.byIssue),
        tags: new Map(rows.map((row) => [row.name, usesOf(row)])),
      },
      madeAt,
      app: `Dateline ${__VERSION__}`,
    };
  }, [book, guidelines, events, annotations, sources, madeAt]);
  return codebook && <CodebookDialog codebook={codebook} onClose={onClose} save={(file) => bridge().invoke('export:save', file)} />;
}
