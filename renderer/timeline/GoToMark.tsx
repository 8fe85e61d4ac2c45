import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Destination } from '../../shared/timeline/go-to';
import { xOf } from '../../shared/timeline/scale';
import type { Camera } from './camera';
import { scaleOf, type Size } from './view';

interface GoToMarkProps {
  place: Destination;
  camera: Camera;
  size: Size | null;
  onFaded: () => void;
}

/** For how long the place gone to is marked. */
const MARK_MS = 2_600;
/** A moment is marked as wide as this. */
const LEAST_WIDTH = 2;

/** Marks the place that was gone to, for a while. */
export function GoToMark({ place, camera, size, onFaded }: GoToMarkProps) {
  const mark = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const put = () => {
      if (!mark.current || !size) return;
      const scale = scaleOf(camera.window, size);
      const start = Math.max(0, Math.min(scale.width, xOf(scale, place.from)));
      const end = Math.max(0, Math.min(scale.width, xOf(scale, place.to)));
      mark.current.style.transform = `translateX(${start}px)`;
      mark.current.style.width = `${Math.max(LEAST_WIDTH, end - start)}px`;
    };
    put();
    return camera.onFrame(put);
  }, [place, camera, size]);
  const faded = useRef(onFaded);
  useEffect(() => {
    faded.current = onFaded;
  });
  useEffect(() => {
    const timer = setTimeout(() => faded.current(), MARK_MS);
    return () => clearTimeout(timer);
  }, []);
  return <div ref={mark} className="go-to-mark" aria-hidden="true" />;
}
