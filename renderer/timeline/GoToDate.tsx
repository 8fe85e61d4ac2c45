import { useEffect, useState } from 'react';
import type { Destination } from '../../shared/timeline/go-to';
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
  const go = (place: Destination) => {
    closeGoTo();
    travel.show(place.window);
    setMark((last) => ({ place, number: (last?.number ?? 0) + 1 }));
  };
  return (
    <>
      {mark && <GoToMark key={mark.number} place={mark.place} camera={travel.camera} size={size} onFaded={() => setMark(null)} />}
      {isOpen && <GoToField model={model} rest={travel.rest} onGo={go} onClose={closeGoTo} />}
      <p className="ui-visually-hidden" role="status">
        {mark && `In view: ${mark.place.words}`}
      </p>
    </>
  );
}
