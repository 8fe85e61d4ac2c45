import { useState } from 'react';
import { pageAt } from '../pages/page-size';
import { Pages } from '../pages/Pages';
import { useAnnotationsOf } from '../store/annotations';
import { useSourceText, useVersion } from '../store/live';
import { provide } from './command-table';
import type { MiddleProps } from './middle-props';
import { ReadingColumn } from './ReadingColumn';
import { showMiddle, useView } from './view';

/** The pages of a PDF beside its text; they follow the caret and the passage selected. */
export default function PagesMiddle({ source }: MiddleProps) {
  const version = useVersion(source.version);
  const text = useSourceText(version);
  const [caret, setCaret] = useState<number | null>(null);
  const offset = useOffsetOfSelected(source.id, source.version) ?? caret;
  const pages = (typeof text === 'object' && text.pages) || [];
  return (
    <div className="pages-beside">
      {version && (
        <Pages
          sha256={version.original.sha256}
          labels={pages.map(({ label }) => label)}
          page={offset === null || pages.length === 0 ? null : pageAt(pages, offset)}
          onClose={() => showMiddle('text')}
          provide={provide}
        />
      )}
      <ReadingColumn source={source} onCaret={setCaret} />
    </div>
  );
}

/** Where the passage selected begins, if it stands in this version of the text. */
function useOffsetOfSelected(source: string, version: string): number | null {
  const selected = useView((view) => (view.selection.type === 'annotation' ? view.selection.id : null));
  const annotation = useAnnotationsOf(source)?.find(({ id }) => id === selected);
  return annotation?.version === version ? annotation.selectors[0]!.start : null;
}
