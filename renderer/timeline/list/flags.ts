import { extentOf } from '../../../shared/dates/extent';
import { looksOf } from '../../../shared/model/needs-look';
import type { DatedEvent } from '../../../shared/model/timeline';
import { counted } from '../../../shared/text/counted';
import { LOOK } from '../../../shared/timeline/label';
import type { LensContext } from '../../../shared/timeline/lenses/lens';
import { looksWords } from '../words';

/** Something worth knowing before an event is relied on: a sign, and what it means in words. */
export interface Flag {
  readonly is: 'looks' | 'uncertain' | 'datings' | 'links' | 'media' | 'also';
  readonly sign: string;
  readonly words: string;
}

/** The flags of an event, the gravest first. */
export function flagsOf(event: DatedEvent, { annotations }: Pick<LensContext, 'annotations'>): Flag[] {
  const flags: Flag[] = [];
  const looks = looksWords(looksOf(event, annotations));
  if (looks) flags.push({ is: 'looks', sign: LOOK, words: looks });
  if (event.datings?.length)
    flags.push({ is: 'datings', sign: '≠', words: `${counted(event.datings.length, 'other date', 'other dates')} given` });
  if (event.when && extentOf(event.when).uncertain) flags.push({ is: 'uncertain', sign: '?', words: 'date uncertain' });
  if (event.links?.length) flags.push({ is: 'links', sign: '→', words: counted(event.links.length, 'link', 'links') });
  if (event.media?.length) flags.push({ is: 'media', sign: '▣', words: counted(event.media.length, 'picture', 'pictures') });
  if (event.alsoOn?.length)
    flags.push({ is: 'also', sign: '+', words: `also on ${counted(event.alsoOn.length, 'other timeline', 'other timelines')}` });
  return flags;
}
