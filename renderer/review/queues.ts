import { create } from 'zustand';
import type { Annotation } from '../../shared/model/annotation';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';

/** What waits for a person and is gone through one by one. */
export interface Queue {
  readonly label: string;
  /** "unreviewed claim", "unreviewed claims". */
  readonly one: string;
  readonly many: string;
  readonly waits: (annotation: Annotation) => boolean;
  /** Said where nothing waits. */
  readonly none: string;
}

/** The registry of queues: one entry each. */
export const queues = {
  claims: {
    label: 'Claims to check',
    one: 'unreviewed claim',
    many: 'unreviewed claims',
    waits: ({ fields }) => fields.kind === 'claim' && fields.checking === 'unreviewed',
    none: 'Every claim has been reviewed.',
  },
  dates: {
    label: 'Dates to resolve',
    one: 'passage with an unresolved date',
    many: 'passages with unresolved dates',
    waits: ({ unresolved }) => unresolved !== undefined,
    none: 'No date waits to be resolved.',
  },
} as const satisfies Record<string, Queue>;

export type QueueId = keyof typeof queues;

/** What is gone through, and where one is. */
export const useReview = create<{ queue: QueueId; at: Id | null }>(() => ({ queue: 'claims', at: null }));

/** Begins with a queue at its first passage, or at one of them. */
export const startReview = (queue: QueueId, at: Id | null = null): void => useReview.setState({ queue, at });

/** What waits, source by source as they are listed, in reading order in each. */
export function waitingIn(queue: Queue, annotations: readonly Annotation[], sources: readonly Source[]): Annotation[] {
  const places = new Map(sources.map(({ id }, place) => [id, place]));
  const placeOf = ({ source }: Annotation): number => places.get(source) ?? Infinity;
  return annotations
    .filter((annotation) => queue.waits(annotation) && places.has(annotation.source))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.selectors[0]!.start - b.selectors[0]!.start || (a.id < b.id ? -1 : 1));
}
