import { useEffect, useMemo, useState } from 'react';
import { clocks } from '../../shared/timeline/clocks';
import type { Destination, Whereabouts } from '../../shared/timeline/go-to';
import { closeGoTo, useGoToBox } from './go-to-box';
import { GoToField } from './GoToField';
import { GoToMark } from './GoToMark';
import type { Model } from './model';
import type { Travel } from './use-travel';
import type { Size } from './view';
import './go-to.css';

interface GoToDateProps {
  model: Model;
  travel: Travel;
  size: Size | null;
}

/** The field that asks where to go, over the drawing, and the mark on the place gone to. */
export function GoToDate({ model, travel, size }: GoToDateProps) {
  const isOpen = useGoToBox((box) => box.isOpen);
  const [mark, setMark] = useState<{ place: Destination; number: number } | null>(null);
  useEffect(() => closeGoTo, []);
  const at = useMemo((): Whereabouts => {
    const { clock, context } = model.input;
    const { from, to } = travel.rest;
    return { events: model.events, spanOf: (event) => clocks[clock].spanOf(event, context), now: wallClock(), middle: (from + to) / 2 };
  }, [model, travel.rest]);
  const go = (place: Destination) => {
    closeGoTo();
    travel.show(place.window);
    setMark((last) => ({ place, number: (last?.number ?? 0) + 1 }));
  };
  return (
    <>
      {mark && <GoToMark key={mark.number} place={mark.place} camera={travel.camera} size={size} onFaded={() => setMark(null)} />}
      {isOpen && <GoToField at={at} onGo={go} onClose={closeGoTo} />}
      <p className="ui-visually-hidden" role="status">
        {mark && `In view: ${mark.place.words}`}
      </p>
    </>
  );
}

/** Now, as the clock on the wall shows it, in floating milliseconds. */
function wallClock(): number {
  const now = new Date();
  return now.getTime() - now.getTimezoneOffset() * 60_000;
}
