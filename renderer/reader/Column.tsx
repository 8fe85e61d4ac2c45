import { memo } from 'react';
import type { Id } from '../../shared/model/record';
import type { RangeIndex } from '../../shared/text/flatten';
import type { SourceText } from '../../shared/text/source-text';
import type { BlockView } from './block-view';
import { BlockText } from './BlockText';
import type { Mark } from './placements';
import type { Window } from './use-window';

interface ColumnProps {
  text: SourceText;
  slots: Window['slots'];
  watch: Window['watch'];
  marks: RangeIndex<Mark>;
  view: (index: number, marks: RangeIndex<Mark>) => BlockView;
  selected: Id | null;
  /** The block that is the source's title; -1 where none is. */
  heading: number;
}

/** The blocks that are mounted, in order, with empty height in place of the others. */
export const Column = memo(function Column({ text, slots, watch, marks, view, selected, heading }: ColumnProps) {
  return slots.map((slot) => {
    if ('gap' in slot) return <div key={`gap ${slot.before}`} className="reader-gap" style={{ height: slot.gap }} />;
    const shown = view(slot.block, marks);
    const isHere = selected !== null && shown.marks.some(({ id }) => id === selected);
    return (
      <BlockText
        key={slot.block}
        text={text.text}
        view={shown}
        index={slot.block}
        isTitle={slot.block === heading}
        selected={isHere ? selected : null}
        watch={watch}
      />
    );
  });
});
