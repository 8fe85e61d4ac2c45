import { memo, type RefObject } from 'react';
import type { Id } from '../../shared/model/record';
import { leftEdge, rightEdge, type Shown } from '../../shared/timeline/layout';
import type { Model } from './model';
import type { Held } from './pool';
import { DETAILS_ID } from './CardBody';
import { nameOf } from './words';

interface PoolProps {
  layer: RefObject<HTMLDivElement | null>;
  shown: readonly Shown[];
  model: Model;
  /** Of the time scale, in pixels. */
  width: number;
  selected: Id | null;
  /** Chosen together, the selected one perhaps among them. */
  chosen: ReadonlySet<Id>;
  highlighted: ReadonlySet<Id>;
  /** The key of the one element that Tab goes to. */
  tabStop: string | null;
  /** The event whose card is shown. */
  described: Id | null;
  onFocus: (element: Held, visibly: boolean) => void;
  onBlur: () => void;
}

/** The events in view as a list box over the picture: what keyboards and screen readers use. */
export function Pool({ layer, shown, model, width, selected, chosen, highlighted, tabStop, described, onFocus, onBlur }: PoolProps) {
  if (shown.length === 0) return null;
  return (
    <div ref={layer} className="timeline-layer" role="listbox" aria-label="Events on the timeline" aria-multiselectable="true">
      {shown.map((one) => {
        const { event } = one.entry;
        const { id } = event;
        const place = model.placeOf(event);
        return (
          <Option
            key={one.key}
            id={id}
            at={one.key}
            name={nameOf(one.entry, model, highlighted.has(id), one.band.lane.label)}
            left={Math.max(-4, leftEdge(one))}
            right={Math.min(width + 4, rightEdge(one))}
            top={one.top}
            height={one.bar}
            selected={id === selected || chosen.has(id)}
            isTabStop={one.key === tabStop}
            isDescribed={id === described}
            place={place === undefined ? undefined : place + 1}
            total={model.events.length}
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
  /** The key of the event in its lane. */
  at: string;
  name: string;
  left: number;
  right: number;
  top: number;
  height: number;
  selected: boolean;
  isTabStop: boolean;
  isDescribed: boolean;
  place: number | undefined;
  total: number;
  onFocus: (element: Held, visibly: boolean) => void;
  onBlur: () => void;
}

const Option = memo(function Option(props: OptionProps) {
  const { id, at, left, right, top, height, selected, isTabStop } = props;
  return (
    <div
      role="option"
      className="timeline-event"
      data-event={id}
      data-key={at}
      aria-label={props.name}
      aria-selected={selected}
      aria-setsize={props.total}
      aria-posinset={props.place}
      aria-describedby={props.isDescribed ? DETAILS_ID : undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-region-focus={isTabStop || undefined}
      style={{ left, top, width: right - left, height }}
      onFocus={(event) => props.onFocus({ key: at, id }, event.currentTarget.matches(':focus-visible, [data-focus-visible]'))}
      onBlur={props.onBlur}
    />
  );
});
