import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ProvideCommands } from '../../shared/commands';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { Button } from '../ui/Button';
import { Segments } from '../ui/Segments';
import { ActorsPart } from './ActorsPart';
import { useBook } from './book';
import { parts, showPart, useCodebookView } from './codebook-view';
import { FieldsPart } from './FieldsPart';
import { GuidelinesPart } from './GuidelinesPart';
import { IssuesPart } from './IssuesPart';
import type { PartProps } from './part-props';
import { TagsPart } from './TagsPart';
import './Codebook.css';
import './Details.css';

export interface CodebookProps extends Omit<PartProps, 'book'> {
  sources: readonly Source[];
  annotations: readonly Annotation[];
  /** Called once, when there is something to go to. */
  onReady: () => void;
  onExport: () => void;
  onClose: () => void;
  provide: ProvideCommands;
}

const views = { actors: ActorsPart, issues: IssuesPart, tags: TagsPart, fields: FieldsPart, guidelines: GuidelinesPart };

/** The codebook: who and what is coded, and by which rules. */
export function Codebook({ sources, annotations, onReady, onExport, onClose, provide, ...acts }: CodebookProps) {
  const { tell } = acts;
  const book = useBook(annotations, sources);
  const part = useCodebookView((view) => view.part);
  const View = views[part];
  const region = useRef<HTMLElement>(null);
  useEffect(() => {
    const press = (what: string, none: string) => () => {
      const button = region.current?.querySelector<HTMLElement>(what);
      if (button) button.click();
      else tell(none);
    };
    return provide({
      'codebook.new': () => region.current?.querySelector<HTMLInputElement>('.codebook-new input')?.focus(),
      'codebook.merge': press('[data-merge]', 'Select two or more in the list to merge them.'),
      'codebook.remove': press('[data-remove]', 'Choose something in the list first.'),
    });
  }, [provide, tell]);
  const isReady = book !== undefined;
  useEffect(() => {
    if (isReady) onReady();
  }, [isReady, onReady]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.stopPropagation();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves from wherever the focus is in here
    <section ref={region} aria-label="Codebook" data-region="codebook" className="codebook" onKeyDown={onKeyDown}>
      <header className="codebook-bar">
        <h1>Codebook</h1>
        <Segments label="Part of the codebook" value={part} options={parts} onChange={showPart} />
        <span className="codebook-gap" />
        <Button onPress={onExport}>Export…</Button>
        <Button onPress={onClose}>Back to the text</Button>
      </header>
      {book && <View book={book} {...acts} />}
    </section>
  );
}
