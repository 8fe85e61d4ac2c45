import { counted } from '../text/counted';
import type { Withheld } from './project';

/** What was withheld, one plain sentence each; empty where nothing was. */
export function lossSentences(withheld: Withheld): string[] {
  const sentences: [number, string, string][] = [
    [withheld.hiddenEvents, 'hidden event is left out.', 'hidden events are left out.'],
    [withheld.notes, 'private note is left out.', 'private notes are left out.'],
    [withheld.tags, 'record has private tags, which are left out.', 'records have private tags, which are left out.'],
    [
      withheld.voices,
      'passage has private speakers or holders, who are not named.',
      'passages have private speakers or holders, who are not named.',
    ],
    [
      withheld.own,
      "record has private values of the codebook's fields, which are left out.",
      "records have private values of the codebook's fields, which are left out.",
    ],
    [
      withheld.attachments,
      'passage has private attachments, which are left out.',
      'passages have private attachments, which are left out.',
    ],
    [withheld.linkNotes, 'note on a link is left out.', 'notes on links are left out.'],
    [withheld.brokenLinks, 'link to a passage outside this file is left out.', 'links to passages outside this file are left out.'],
    [
      withheld.datingNotes,
      'event has private notes on its datings, which are left out.',
      'events have private notes on their datings, which are left out.',
    ],
    [withheld.brokenEventLinks, 'link to an event outside this file is left out.', 'links to events outside this file are left out.'],
    [
      withheld.lostDatingSources,
      'dating names a source that is no longer in the library.',
      'datings name sources that are no longer in the library.',
    ],
    [
      withheld.lostEvidence,
      'passage named as evidence is no longer in the library.',
      'passages named as evidence are no longer in the library.',
    ],
  ];
  return sentences.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
}
