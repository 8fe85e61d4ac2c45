import { useState } from 'react';
import { kinds } from '../../shared/annotations/index';
import { wordsOf } from '../../shared/annotations/words';
import type { Annotation } from '../../shared/model/annotation';
import type { Relation } from '../../shared/model/link';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { PassageChoice } from './PassageChoice';
import { RelationFrame } from './RelationFrame';
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
      <RelationFrame
        relation={relation}
        relations={relations}
        onRelation={setRelation}
        from={<Passage annotation={from} sources={sources} />}
      >
        {to ? <Passage annotation={to} sources={sources} /> : <PassageChoice {...{ from, annotations, sources }} onChoose={link} />}
      </RelationFrame>
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
