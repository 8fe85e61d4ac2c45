import type { Collection, Version } from '../../shared/model/source';
import { store } from './database';
import { byCreation } from './first';
import { admit } from './known';
import { steadyRead } from './steady-read';

/** All collections, read once for every room: undefined while loading. */
export const { useShown: useCollections } = steadyRead<Collection[]>({
  table: 'collections',
  read: async () => admit('collections', await store().collections.toArray()).sort(byCreation),
  isUrgent: (key, shown = []) => shown.some(({ id }) => id === key),
});

/** All Versions, read once for every room; only what needs the words or files of every source at once asks for them. */
export const { useShown: useAllVersions } = steadyRead<Version[]>({
  table: 'versions',
  read: async () => admit('versions', await store().versions.toArray()),
  isUrgent: (key, shown = []) => shown.some(({ id }) => id === key),
});
