import { useRef } from 'react';
import { fold } from '../../shared/text/fold';
import type { Id } from '../../shared/model/record';
import { useTypeAhead } from '../ui/type-ahead';
import type { Model } from './model';
import { stopAt, type Stop } from './navigate';

/** Digits and signs are commands: they zoom, fit and filter. */
const isLetter = /^\p{L}$/u;

/**
 * Type-ahead in the drawing: the next event in time whose title begins with what is typed. Gives null where the key types nothing,
 * undefined where nothing begins so.
 */
export function useSeek(): (event: Parameters<ReturnType<typeof useTypeAhead>>[0], model: Model, from: Id) => Stop | null | undefined {
  const seek = useTypeAhead(fold);
  const titles = useRef<{ readonly of: Model['events']; readonly words: readonly string[] }>(undefined);
  return (event, model, from) => {
    if (!isLetter.test(event.key)) return null;
    if (titles.current?.of !== model.events) titles.current = { of: model.events, words: model.events.map(({ title }) => title) };
    const own = model.ids.get(from);
    const place = seek(event, titles.current.words, (own && model.placeOf(own)) ?? 0);
    if (place === null) return null;
    const found = model.events[place];
    return found ? (stopAt(model, found.id) ?? undefined) : undefined;
  };
}
