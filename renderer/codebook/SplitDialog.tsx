import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState, type ReactNode } from 'react';
import { titleOf } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import { counted } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import type { Book } from './book';
import './SplitDialog.css';

interface SplitDialogProps {
  title: string;
  nameLabel: string;
  passages: readonly Annotation[];
  book: Book;
  /** What else may go, between the name and the passages. */
  children?: ReactNode;
  /** Why it cannot be done; null where it can. */
  refuse: (name: string, chosen: ReadonlySet<Id>) => string | null;
  onSplit: (name: string, chosen: ReadonlySet<Id>) => void;
  onClose: () => void;
}

const HEIGHT = 44;

/** Which passages go to something new of a name of its own. */
export function SplitDialog({ title, nameLabel, passages, book, children, refuse, onSplit, onClose }: SplitDialogProps) {
  const [name, setName] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<Id>>(new Set());
  const why = refuse(name.trim(), chosen);
  const toggle = (id: Id) => setChosen((now) => new Set(now.has(id) ? [...now].filter((each) => each !== id) : [...now, id]));
  const isAll = chosen.size === passages.length;
  return (
    <Modal
      title={title}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <p className="codebook-why" role="status">
            {name.trim() === '' ? '' : why}
          </p>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isDisabled={why !== null} onPress={() => onSplit(name.trim(), chosen)}>
            Split
          </Button>
        </>
      }
    >
      <label className="ui-field">
        <span className="ui-label">{nameLabel}</span>
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a person has just asked for it */}
        <input className="ui-input" autoFocus maxLength={300} value={name} onChange={({ target }) => setName(target.value)} />
      </label>
      {children}
      <div className="codebook-split-head">
        <span className="ui-label">
          Passages that go: {chosen.size} of {counted(passages.length, 'passage', 'passages')}
        </span>
        <Button onPress={() => setChosen(new Set(isAll ? [] : passages.map(({ id }) => id)))}>{isAll ? 'None' : 'All'}</Button>
      </div>
      <Ticks passages={passages} chosen={chosen} toggle={toggle} book={book} />
    </Modal>
  );
}

interface TicksProps extends Pick<SplitDialogProps, 'passages' | 'book'> {
  chosen: ReadonlySet<Id>;
  toggle: (id: Id) => void;
}

/** Only the rows near the visible ones are mounted. */
function Ticks({ passages, chosen, toggle, book }: TicksProps) {
  const box = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoised by a compiler
  const virtual = useVirtualizer({
    count: passages.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: 6,
  });
  return (
    <div ref={box} className="codebook-ticks" role="group" aria-label="Passages that go">
      <div className="codebook-rows" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const annotation = passages[index]!;
          return (
            // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- its words are those of the passage
            <label key={annotation.id} className="codebook-tick codebook-tick-row" style={{ transform: `translateY(${start}px)` }}>
              <input type="checkbox" checked={chosen.has(annotation.id)} onChange={() => toggle(annotation.id)} />
              <span>
                <span className="codebook-clip" dir="auto">
                  {titleOf(annotation)}
                </span>
                <span className="codebook-small codebook-clip">{book.sources.get(annotation.source)?.title ?? 'Title not found'}</span>
              </span>
            </label>
          );
        })}
      </div>
    </div>
  );
}
