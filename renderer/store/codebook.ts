import type { TableName, RecordOf } from '../../shared/model/tables';
import { store } from './database';
import { byCreation } from './first';
import { admit } from './known';
import { steadyRead } from './steady-read';

// Live reads that all rooms share: undefined while loading, then what the store holds, the oldest record first.

const shared = <T extends TableName>(table: T) =>
  steadyRead<RecordOf<T>[]>({
    table,
    read: async () => admit(table, await store().table<RecordOf<T>, string>(table).toArray()).sort(byCreation),
    isUrgent: () => true,
  }).useShown;

export const useActors = shared('actors');
export const useIssues = shared('issues');
export const useTags = shared('tags');
export const useOwnFields = shared('ownFields');
export const useGuidelines = shared('guidelines');
export const useLinks = shared('links');
export const useCodings = shared('codings');
export const useDismissals = shared('dismissals');
export const useViews = shared('views');
