import type { EventRelation } from '../../../shared/model/timeline';
import { friday, inMarch, thursday, type DateWords } from './sample-annotations';

/** One event of the sample, resting on annotations by their keys. The first gives it its kind. With no date it waits in the tray. */
export interface SampleEvent {
  readonly title: string;
  readonly evidence: readonly string[];
  /** Counted, where they need it, from the publication date of the source that the first passage stands in. */
  readonly when?: DateWords;
  readonly text?: string;
  /** What its title may still change into; the others are ready. */
  readonly isDraft?: true;
  /** Events it is linked to, by their titles. */
  readonly links?: readonly { readonly to: string; readonly relation: EventRelation }[];
}

/** The states that Japan has dealt with over the islands, as bands behind the events; dates in EDTF. */
export const sampleEras: readonly { readonly title: string; readonly edtf: string }[] = [
  { title: 'Russian Empire', edtf: '../1917' },
  { title: 'Soviet Union', edtf: '1922-12-30/1991-12-26' },
  { title: 'Russian Federation', edtf: '1991-12-26/..' },
];

export const sampleTitle = 'Japan, Russia and the four islands';

export const sampleEvents: readonly SampleEvent[] = [
  { title: 'Treaty of Shimoda draws the border', evidence: ['shimoda'], when: { words: '7 February 1855' } },
  { title: 'Soviet forces take the islands', evidence: ['islands-taken'], when: { words: 'between 28 August and 5 September 1945' } },
  { title: 'Last large groups of residents shipped away', evidence: ['shipped-away'], when: { words: 'around 1948' } },
  {
    title: 'Joint Declaration ends the state of war',
    evidence: ['declaration', 'handover'],
    when: { words: '19 October 1956' },
    links: [{ to: 'Two islands to be handed over after a peace treaty', relation: 'leads to' }],
  },
  { title: 'First visits to graves', evidence: ['graves'], when: { words: '1964' } },
  { title: 'Crossings without a visa', evidence: ['without-visa'], when: { words: 'since 1992' } },
  { title: 'Japan keeps sanctions on Russia', evidence: ['sanctions'], when: { words: 'since 2014' } },
  { title: 'Visit planned, then put off', evidence: ['visit-put-off'], when: { words: 'autumn of 2014' } },
  { title: 'Trade falls by more than a quarter', evidence: ['trade-fell'], when: { words: '2015' } },
  {
    title: 'Average age 80.7 years',
    evidence: ['age', 'living'],
    when: inMarch,
  },
  {
    title: 'Eight fields proposed in Sochi',
    evidence: ['sochi', 'trade-first'],
    when: { words: '6 May 2016' },
    links: [{ to: '¥300 billion, about 80 agreements', relation: 'leads to' }],
  },
  {
    title: 'First day, in Nagato',
    evidence: ['nagato'],
    when: thursday,
  },
  {
    title: 'Talks on joint activities agreed in Tokyo',
    evidence: ['talks-agreed', 'tokyo-law', 'moscow-law'],
    when: friday,
    text: 'Which law would apply on the islands was left open.',
  },
  {
    title: '¥300 billion, about 80 agreements',
    evidence: ['sum', 'deals', 'sum-claim'],
    when: friday,
  },
  { title: 'Abe may travel to Russia', evidence: ['return-visit'], when: { words: 'perhaps in 2017' }, isDraft: true },
  { title: 'Two islands to be handed over after a peace treaty', evidence: ['handover'] },
];
