// The Reader and nothing else of Dateline: its text and annotations come from a plain IndexedDB, and what is tagged is put there.
import { useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Reader } from '../../../renderer/reader/Reader';
import '../../../renderer/ui/base.css';
import '../../../renderer/ui/fonts';
import { kinds } from '../../../shared/annotations/index';
import type { CommandHandlers } from '../../../shared/commands';
import type { Annotation, Kind } from '../../../shared/model/annotation';
import type { Source, Version } from '../../../shared/model/source';
import type { Selector } from '../../../shared/text/selector';
import type { SourceText } from '../../../shared/text/source-text';
import { toSelector } from '../../../shared/text/to-selector';
import { keeping } from './keeping';

const record = () => ({ id: crypto.randomUUID() as string, creator: 'bench', created: '', modified: '', note: '', tags: [], public: [] });
const source = { ...record(), title: 'A long article', publisher: null, authors: [], published: null, language: 'en' } as unknown as Source;
const version = { ...record(), source: source.id } as unknown as Version;

const annotationOf = (kind: Kind, selectors: Selector[]): Annotation => ({
  ...record(),
  source: source.id,
  version: version.id,
  selectors,
  fields: kinds[kind].empty(),
  said: null,
  about: null,
});

const kept = keeping((article) => article.marked.map((mark) => annotationOf(mark.kind, [toSelector(article.text, mark)])));

/** The reader's commands as they stand; the page sends them the key C, as the app does. */
let handlers: CommandHandlers = {};
const provide = (given: CommandHandlers): (() => void) => {
  handlers = given;
  return () => (handlers = {});
};
window.addEventListener('keydown', ({ key }) => key === 'c' && handlers['annotate.claim']?.());

const nothing = (): void => {};
const noneOnTimeline: ReadonlySet<string> = new Set();

function Room({ text, begun }: { text: SourceText; begun: readonly Annotation[] }) {
  const [annotations, setAnnotations] = useState(begun);
  const [selected, setSelected] = useState<string | null>(null);
  const onTag = useCallback((kind: Kind, selectors: Selector[]): void => {
    const annotation = annotationOf(kind, selectors);
    setAnnotations((before) => [...before, annotation]);
    setSelected(annotation.id);
    kept.add(annotation);
  }, []);
  return (
    <Reader
      source={source}
      version={version}
      text={text}
      annotations={annotations}
      placed={noneOnTimeline}
      selected={selected}
      onSelect={setSelected}
      onTag={onTag}
      onChangeKind={nothing}
      onAddPassage={nothing}
      onMark={nothing}
      onPlace={nothing}
      onEvidence={nothing}
      onDescribe={nothing}
      onRemove={nothing}
      onChangeRange={nothing}
      provide={provide}
      textSize={18}
    />
  );
}

const root = createRoot(document.getElementById('room')!);

async function open(): Promise<void> {
  const { text, blocks, marked } = await kept.read();
  root.render(<Room text={{ text, blocks: blocks.map((block) => ({ ...block, type: 'paragraph' })), inlines: [] }} begun={marked} />);
}

document.getElementById('open')!.addEventListener('click', () => void open());
document.getElementById('close')!.addEventListener('click', () => root.render(null));
