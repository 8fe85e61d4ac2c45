import type { Id } from '../../../shared/model/record';
import { MOST_EVENT_LINKS, type EventLink } from '../../../shared/model/timeline';
import { commit } from '../commit';
import { store } from '../database';
import { inTurn } from '../turn';
import { changed } from './changes';

const same = (a: EventLink, b: EventLink): boolean => a.to === b.to && a.relation === b.relation;
/** "See also" says the same from both ends. */
const isMutual = ({ relation }: EventLink): boolean => relation === 'see also';

/** What became of a link: it is there, or why it is not. */
export type Linked = 'linked' | 'gone' | 'full';

/** Links one event to another: "gone" where either is, or both are one. Nothing is written where it is linked so already. */
export const linkEvents = (from: Id, link: EventLink): Promise<Linked> =>
  inTurn(async () => {
    const [before, other] = await store().events.bulkGet([from, link.to]);
    if (!before || !other || from === link.to) return 'gone';
    const links = before.links ?? [];
    const back = isMutual(link) && other.links?.some((each) => same(each, { ...link, to: from }));
    if (back || links.some((each) => same(each, link))) return 'linked';
    if (links.length >= MOST_EVENT_LINKS) return 'full';
    await commit({ label: `Link: ${link.relation}`, changes: [changed('events', before, { links: [...links, link] })] });
    return 'linked';
  });

/** Takes a link between events away; both stay. */
export const unlinkEvents = (from: Id, link: EventLink): Promise<void> =>
  inTurn(async () => {
    const before = await store().events.get(from);
    if (!before?.links?.some((each) => same(each, link))) return;
    const links = before.links.filter((each) => !same(each, link));
    await commit({ label: `Remove the link: ${link.relation}`, changes: [changed('events', before, { links })] });
  });
