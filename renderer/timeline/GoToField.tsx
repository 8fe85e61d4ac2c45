import { useId, useMemo, useState, type KeyboardEvent } from 'react';
import { clocks } from '../../shared/timeline/clocks';
import { readGoTo, type Destination, type Whereabouts } from '../../shared/timeline/go-to';
import type { TimeWindow } from '../../shared/timeline/scale';
import type { Model } from './model';
import { floatingNow } from './use-now';

interface GoToFieldProps {
  model: Model;
  /** What is in view: "next" and "previous" count from its middle. */
  rest: TimeWindow;
  onGo: (place: Destination) => void;
  onClose: () => void;
}

/** Asks where to go, and says as it is typed where that is; several places are a list to choose from. */
export function GoToField({ model, rest, onGo, onClose }: GoToFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const at = useMemo(() => whereabouts(model, rest), [model, rest]);
  const result = useMemo(() => readGoTo(typed, at), [typed, at]);
  const places = result.is === 'choice' ? result.places : result.is === 'place' ? [result.place] : [];
  const isChoice = places.length > 1;
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const place = places[active] ?? places[0];
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      if (place) onGo(place);
    } else if (isChoice && event.key === 'ArrowDown') setActive((active + 1) % places.length);
    else if (isChoice && event.key === 'ArrowUp') setActive((active - 1 + places.length) % places.length);
    else return;
    event.preventDefault();
  };
  const leave = (next: Element | null) => {
    if (!next?.closest('.go-to')) onClose();
  };
  return (
    <div className="go-to" role="dialog" aria-label="Go to a date">
      <label className="ui-visually-hidden" htmlFor={id}>
        Go to
      </label>
      <input
        id={id}
        className="ui-input"
        placeholder="Go to: 1956, today, 3 weeks before …"
        value={typed}
        maxLength={200}
        role="combobox"
        aria-expanded={isChoice}
        aria-controls={`${id}-places`}
        aria-activedescendant={isChoice ? `${id}-${active}` : undefined}
        aria-describedby={`${id}-reading`}
        autoComplete="off"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the field was just asked for
        autoFocus
        onKeyDown={onKeyDown}
        onBlur={(event) => leave(event.relatedTarget)}
        onChange={({ target }) => {
          setTyped(target.value);
          setActive(0);
        }}
      />
      <p id={`${id}-reading`} role="status" className="go-to-reading">
        {readingOf(result)}
      </p>
      <div id={`${id}-places`} role="listbox" aria-label="Places" hidden={!isChoice}>
        {isChoice &&
          places.map((place, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys are the field's
            <div
              key={`${index} ${place.words}`}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === active}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onGo(place)}
            >
              {place.words}
            </div>
          ))}
      </div>
    </div>
  );
}

function readingOf(result: ReturnType<typeof readGoTo>): string {
  if (result.is === 'place') return `Goes to ${result.place.words}`;
  return result.is === 'none' ? result.message : 'Several fit. The arrows choose, Enter goes there.';
}

function whereabouts({ input, events }: Model, { from, to }: TimeWindow): Whereabouts {
  const { clock, context } = input;
  return { events, spanOf: (event) => clocks[clock].spanOf(event, context), now: floatingNow(), middle: (from + to) / 2 };
}
