import { useState } from 'react';
import { kinds } from '../../shared/annotations/index';
import { wordsOf } from '../../shared/annotations/words';
import type { Annotation } from '../../shared/model/annotation';
import { Relation } from '../../shared/model/link';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { Segments } from '../ui/Segments';
import { PassageChoice } from './PassageChoice';
import { relations } from '../../shared/annotations/relation-words';
import './LinkDialog.css';

interface LinkDialogProps {
  from: Annotation;
  /** Where it is known already what to link to; else it is found by its words. */
  to: Annotation | null;
  annotations: readonly Annotation[];
  sources: readonly Source[];
  onLink: (from: Id, relation: Relation, to: Id) => void;
  onClose: () => void;
}

/** Says how one passage bears on another, and finds that other one over all sources. */
export function LinkDialog({ annotations, sources, onLink, onClose, ...ends }: LinkDialogProps) {
  const [isTurned, setTurned] = useState(false);
  const from = (isTurned && ends.to) || ends.from;
  const to = isTurned && ends.to ? ends.from : ends.to;
  const [relation, setRelation] = useState<Relation>('supports');
  const link = (id: Id) => {
    onClose();
    onLink(from.id, relation, id);
  };
  const step = (by: 1 | -1) => {
    const at = Relation.options.indexOf(relation) + by;
    setRelation(Relation.options[(at + Relation.options.length) % Relation.options.length]!);
  };
  return (
    <Modal
      title="Link to another passage"
      isOpen
      wide
      onClose={onClose}
      actions={
        to && (
          <>
            <Button onPress={() => setTurned(!isTurned)}>The other way round</Button>
            <Button kind="primary" autoFocus onPress={() => link(to.id)}>
              Link them
            </Button>
          </>
        )
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a second way to the buttons of the relation, from the field */}
      <div
        className="link-dialog"
        onKeyDownCapture={(event) => {
          if (!event.altKey || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
          event.preventDefault();
          event.stopPropagation();
          step(event.key === 'ArrowRight' ? 1 : -1);
        }}
      >
        <Passage annotation={from} sources={sources} />
        <div className="link-dialog-relation">
          <Segments label="Relation" value={relation} options={relations} onChange={setRelation} />
          <span className="link-dialog-keys">Alt with the arrows changes it</span>
        </div>
        {to ? <Passage annotation={to} sources={sources} /> : <PassageChoice {...{ from, annotations, sources }} onChoose={link} />}
      </div>
    </Modal>
  );
}

function Passage({ annotation, sources }: { annotation: Annotation; sources: readonly Source[] }) {
  const source = sources.find(({ id }) => id === annotation.source);
  return (
    <figure className={`link-dialog-passage link-dialog-${annotation.fields.kind}`}>
      <blockquote className="link-dialog-words">“{wordsOf(annotation)}”</blockquote>
      <figcaption className="link-dialog-small">
        {kinds[annotation.fields.kind].label} · {source?.publisher ?? source?.title ?? 'untitled source'}
      </figcaption>
    </figure>
  );
}
