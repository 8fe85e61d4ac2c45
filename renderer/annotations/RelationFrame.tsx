import type { ReactNode } from 'react';
import { Segments } from '../ui/Segments';
import './LinkDialog.css';

interface RelationFrameProps<R extends string> {
  relation: R;
  relations: readonly { readonly id: R; readonly label: string }[];
  onRelation: (relation: R) => void;
  /** What is linked. */
  from: ReactNode;
  /** What it is linked to, or the way to find that. */
  children: ReactNode;
}

/** The inside of a dialog that links one thing to another: between the two stands how the one bears on the other. */
export function RelationFrame<R extends string>({ relation, relations, onRelation, from, children }: RelationFrameProps<R>) {
  const step = (by: 1 | -1) => {
    const at = relations.findIndex(({ id }) => id === relation) + by;
    onRelation(relations[(at + relations.length) % relations.length]!.id);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a second way to the buttons of the relation, from the field
    <div
      className="link-dialog"
      onKeyDownCapture={(event) => {
        if (!event.altKey || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
        event.preventDefault();
        event.stopPropagation();
        step(event.key === 'ArrowRight' ? 1 : -1);
      }}
    >
      {from}
      <div className="link-dialog-relation">
        <Segments label="Relation" value={relation} options={relations} onChange={onRelation} />
        <span className="link-dialog-keys">Alt with the arrows changes it</span>
      </div>
      {children}
    </div>
  );
}
