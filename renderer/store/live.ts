import { liveQuery } from 'dexie';
import { useLiveQuery, useObservable } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Coder } from '../../shared/model/coder';
import type { Id } from '../../shared/model/record';
import type { Source, Template, Version } from '../../shared/model/source';
import type { Timeline } from '../../shared/model/timeline';
import type { SourceText } from '../../shared/text/source-text';
import { store } from './database';
import { byCreation } from './first';
import { admit, admitOne } from './known';
import { steadyRead } from './steady-read';
import { loadText } from './texts';

// Live reads: undefined while loading, then always what the store holds now. Unchanged records keep their identity.

const sources = steadyRead<Source[]>({
  table: 'sources',
  read: async () => admit('sources', await store().sources.toArray()).sort(byCreation),
  isUrgent: (key, shown = []) => shown.some(({ id }) => id === key),
});
export const useSources = sources.useShown;
/** Resolves when the rooms show every source committed so far. */
export const sourcesShown = sources.refresh;

/** A live read of one record. For none nothing is listened to: a live query, even an empty one, pays for every change anywhere. */
function useOne<T>(id: Id | null, read: (id: Id) => Promise<T | undefined>): T | undefined {
  return useObservable(() => (id === null ? nothing : liveQuery(() => read(id))), [id]);
}
const nothing = {
  subscribe: (next: (none: undefined) => void) => {
    next(undefined);
    return () => undefined;
  },
};

export const useVersion = (id: Id | null): Version | undefined =>
  useOne(id, async (one) => admitOne('versions', await store().versions.get(one)));

/** The Versions of a source, the first one first. */
export const useVersionsOf = (source: Id | null): Version[] | undefined =>
  useLiveQuery(
    async () => (source ? admit('versions', await store().versions.where({ source }).toArray()).sort(byCreation) : []),
    [source],
  );

export const useVersions = (): Version[] | undefined => useLiveQuery(async () => admit('versions', await store().versions.toArray()), []);

export const useTemplates = (): Template[] | undefined =>
  useLiveQuery(async () => admit('templates', await store().templates.toArray()).sort(byCreation), []);

export const useTimelines = (): Timeline[] | undefined =>
  useLiveQuery(async () => admit('timelines', await store().timelines.toArray()).sort(byCreation), []);

/** The coders, the first one first. */
export const useCoders = (): Coder[] | undefined =>
  useLiveQuery(async () => admit('coders', await store().coders.toArray()).sort(byCreation), []);

/** The labels of the Edits that undo and redo would act on. */
export const { useShown: useHistory } = steadyRead<{ undo: string | null; redo: string | null }>({
  table: 'state',
  read: async () => {
    const state = await store().state.get('state');
    const label = async (number: number | undefined) => (number === undefined ? null : ((await store().edits.get(number))?.label ?? null));
    return { undo: await label(state?.undo.at(-1)), redo: await label(state?.redo.at(-1)) };
  },
  isUrgent: () => false,
});

/** The text of a version; undefined while it is fetched, a sentence where it cannot be had. */
export function useSourceText(version: Version | undefined): SourceText | string | undefined {
  const [loaded, setLoaded] = useState<{ sha256: string; text: SourceText | string }>();
  const sha256 = version?.text;
  useEffect(() => {
    if (!sha256) return;
    let wanted = true;
    void loadText(sha256)
      .catch((error: Error) => `The text of this source could not be read: ${error.message}`)
      .then((text) => wanted && setLoaded({ sha256, text }));
    return () => {
      wanted = false;
    };
  }, [sha256]);
  return loaded && loaded.sha256 === sha256 ? loaded.text : undefined;
}
