import { useCallback, useEffect, useRef, useState } from 'react';
import type { FieldNames } from '../../shared/agreement/compared-fields';
import type { CommandHandlers, ProvideCommands } from '../../shared/commands';
import type { Verdict } from '../store/edits/adjudicate';
import { PlaceCard } from './PlaceCard';
import type { Place } from './passes';
import { canTake } from './same-coding';
import { keepBoth, keepOne, type Names } from './verdicts';

export interface PlacesProps {
  places: readonly Place[];
  text: string;
  names: Names;
  fieldNames: FieldNames;
  /** Resolves when it is done. */
  onVerdict: (verdict: Verdict) => Promise<unknown>;
  provide: ProvideCommands;
}

/** The places of a comparison in the order of the text, one of them current: keys decide on that one and go on to the next that is open. */
export function Places({ places, text, names, fieldNames, onVerdict, provide }: PlacesProps) {
  const list = useRef<HTMLOListElement>(null);
  const [chosen, choose] = useState<string | null>(null);
  const [taking, setTaking] = useState<string | null>(null);
  const current = places.find(({ key }) => key === chosen) ?? places.find(({ outcome }) => outcome === 'open') ?? places[0];

  const goTo = useCallback((place: Place | undefined) => {
    if (!place) return;
    choose(place.key);
    setTaking(null);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-place="${CSS.escape(place.key)}"]`)?.focus());
  }, []);
  const decide = useCallback(
    (place: Place, verdict: Verdict) => {
      const at = places.indexOf(place);
      const next = [...places.slice(at + 1), ...places.slice(0, at)].find(({ outcome }) => outcome === 'open');
      void onVerdict(verdict).then(() => goTo(next ?? place));
    },
    [places, onVerdict, goTo],
  );
  const open = useCallback((place: Place, isTaking: boolean) => {
    choose(place.key);
    setTaking(isTaking ? place.key : null);
    if (!isTaking) requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus());
  }, []);
  const focused = useCallback(({ key }: Place) => choose(key), []);

  useEffect(() => {
    if (!current || taking !== null) return undefined;
    const at = places.indexOf(current);
    const step = (to: number) => (places[to] ? () => goTo(places[to]) : null);
    const handlers: CommandHandlers = {
      'comparison.keep-first': () => decide(current, keepOne(current, 'a', names)),
      'comparison.keep-second': () => decide(current, keepOne(current, 'b', names)),
      'comparison.keep-both': current.a && current.b ? () => decide(current, keepBoth(current, names)) : null,
      'comparison.take-fields': canTake(current, fieldNames) ? () => open(current, true) : null,
      'comparison.next': step(at + 1),
      'comparison.previous': step(at - 1),
    };
    return provide(handlers);
  }, [current, places, names, fieldNames, taking, provide, decide, goTo, open]);

  useEffect(() => {
    const frame = requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);

  return (
    <ol ref={list} className="comparison-places" aria-label="Places that were marked">
      {places.map((place, at) => (
        <PlaceCard
          key={place.key}
          place={place}
          number={at + 1}
          text={text}
          names={names}
          fieldNames={fieldNames}
          isCurrent={place === current}
          isTaking={taking === place.key}
          onVerdict={decide}
          onCurrent={focused}
          onTaking={open}
        />
      ))}
    </ol>
  );
}
