import { memo, type RefObject } from 'react';
import type { Id } from '../../shared/model/record';
import { leftEdge, rightEdge, type Shown } from '../../shared/timeline/layout';
import type { Model } from './model';
import { CARD_ID } from './Card';
import { nameOf } from './words';

interface PoolProps {
  layer: RefObject<HTMLDivElement | null>;
  shown: readonly Shown[];
  model: Model;
  /** Of the time scale, in pixels. */
  width: number;
  selected: Id | null;
  highlighted: ReadonlySet<Id>;
  /** The one event that Tab goes to. */
  tabStop: Id | null;
  /** The event whose card is shown. */
  described: Id | null;
  onFocus: (event: Id, visibly: boolean) => void;
  onBlur: () => void;
}

/** The events in view as a list box over the picture: what keyboards and screen readers use. */
export function Pool({ layer, shown, model, width, selected, highlighted, tabStop, described, onFocus, onBlur }: PoolProps) {
  if (shown.length === 0) return null;
  return (
    <div ref={layer} className="timeline-layer" role="listbox" aria-label="Events on the timeline">
      {shown.map((one) => {
        const { id } = one.entry.event;
        const place = model.placeOf.get(id)!;
        return (
          <Option
            key={id}
            id={id}
            name={nameOf(one.entry, model, highlighted.has(id))}
            left={Math.max(-4, leftEdge(one))}
            right={Math.min(width + 4, rightEdge(one))}
            top={one.top}
            height={one.band.style.bar}
            selected={id === selected}
            isTabStop={id === tabStop}
            isDescribed={id === described}
            place={place + 1}
            total={model.entries.length}
            onFocus={onFocus}
            onBlur={onBlur}
          />
        );
      })}
    </div>
  );
}

interface OptionProps {
  id: Id;
  name: string;
  left: number;
  right: number;
  top: number;
  height: number;
  selected: boolean;
  isTabStop: boolean;
  isDescribed: boolean;
  place: number;
  total: number;
  onFocus: (event: Id, visibly: boolean) => void;
  onBlur: () => void;
}

const Option = memo(function Option(props: OptionProps) {
  const { id, left, right, top, height, selected, isTabStop } = props;
  return (
    <div
      role="option"
      className="timeline-event"
      data-event={id}
      aria-label={props.name}
      aria-selected={selected}
      aria-setsize={props.total}
      aria-posinset={props.place}
      aria-describedby={props.isDescribed ? CARD_ID : undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-region-focus={isTabStop || undefined}
      style={{ left, top, width: right - left, height }}
      onFocus={(event) => props.onFocus(id, event.currentTarget.matches(':focus-visible'))}
      onBlur={props.onBlur}
    />
  );
});
