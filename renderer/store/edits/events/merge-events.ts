import type { Change } from '../../../../shared/edits';
import type { Id } from '../../../../shared/model/record';
import { DatedEvent } from '../../../../shared/model/timeline';
import { counted } from '../../../../shared/text/counted';
import { mergedEvent, repointedLinks } from '../../../../shared/timeline/merged-event';
import { commit } from '../../commit';
import { store } from '../../database';
import { inTurn } from '../../turn';
import { changed, removed } from '../changes';
import { presentEvents } from './change-events';

/** What became of a merge: the event that is left, or a sentence that says why nothing was done. */
export type Merge = { readonly event: DatedEvent; readonly count: number } | { readonly refused: string };

/** Makes several events one, as one Edit: the first is kept, and links of other events that pointed to any of the others point to it. */
export const mergeEvents = (ids: readonly Id[]): Promise<Merge> =>
  inTurn(async () => {
    const all = await presentEvents(ids);
    const [kept, ...others] = all;
    if (!kept || others.length === 0) return { refused: 'Nothing was merged: choose two events or more.' };
    const evidence = await store().annotations.bulkGet(all.flatMap((event) => event.evidence.slice(0, 1)));
    const sources = new Map(evidence.flatMap((annotation) => (annotation ? [[annotation.id, annotation.source] as const] : [])));
    const event = mergedEvent(kept, others, (each) => sources.get(each.evidence[0] ?? '') ?? null);
    if (!DatedEvent.safeParse(event).success)
      return { refused: 'Nothing was merged: together these events hold more than one event can. Merge fewer of them.' };
    const changes = [
      changed('events', kept, event),
      ...others.map((other) => removed('events', other)),
      ...(await pointing(kept.id, others)),
    ];
    await commit({ label: `Merge ${counted(all.length, 'event', 'events')}`, changes });
    return { event, count: all.length };
  });

/** The changes to all other events that are linked to events which go. */
async function pointing(kept: Id, others: readonly DatedEvent[]): Promise<Change[]> {
  const gone = new Set(others.map(({ id }) => id));
  const linked = await store()
    .events.filter(({ id, links }) => links !== undefined && id !== kept && !gone.has(id) && links.some(({ to }) => gone.has(to)))
    .toArray();
  return linked.flatMap((event) => {
    const links = repointedLinks(event, gone, kept);
    return links ? [changed('events', event, { links })] : [];
  });
}
