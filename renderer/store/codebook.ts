import { useMemo } from 'react';
import type { Dismissal } from '../../shared/model/dismissal';
import type { Link } from '../../shared/model/link';
import type { TableName, RecordOf } from '../../shared/model/tables';
import { useBlindSources, useUnseen } from './annotations';
import { useCurrentCoder } from './commit';
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
const useEveryLink = shared('links');
export const useCodings = shared('codings');
const useEveryDismissal = shared('dismissals');
export const useViews = shared('views');

/** The links between annotations that the coder at work may see. */
export function useLinks(): Link[] | undefined {
  const unseen = useUnseen();
  const all = useEveryLink();
  return useMemo(() => {
    const isSeen = ({ from, to }: Link): boolean => !unseen?.has(from) && !unseen?.has(to);
    return unseen && all && (unseen.size === 0 ? all : all.filter(isSeen));
  }, [all, unseen]);
}

/** The suggestions dismissed, but for those that others dismissed in a source that is being coded blind: what they passed over says what they thought. */
export function useDismissals(): Dismissal[] | undefined {
  const blind = useBlindSources();
  const coder = useCurrentCoder();
  const all = useEveryDismissal();
  return useMemo(() => {
    const isSeen = ({ source, creator }: Dismissal): boolean => creator === coder || !blind?.has(source);
    return blind && all && (blind.size === 0 ? all : all.filter(isSeen));
  }, [all, blind, coder]);
}
