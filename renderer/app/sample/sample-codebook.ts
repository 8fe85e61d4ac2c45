import type { ActorType, Colour } from '../../../shared/model/codebook';
import type { Relation } from '../../../shared/model/link';

/** An actor of the sample: voices and public figures of this name are linked to it. Terms are EDTF. */
export interface SampleActor {
  readonly name: string;
  readonly type: ActorType;
  readonly nativeName?: string;
  readonly aliases: readonly string[];
  readonly offices?: readonly { readonly title: string; readonly organisation: string; readonly term: string }[];
}

export const sampleActors: readonly SampleActor[] = [
  {
    name: 'Shinzo Abe',
    type: 'person',
    nativeName: '安倍晋三',
    aliases: ['Abe', 'Prime Minister Shinzo Abe'],
    offices: [
      { title: 'Prime Minister', organisation: 'Japan', term: '2006-09-26/2007-09-26' },
      { title: 'Prime Minister', organisation: 'Japan', term: '2012-12-26/2020-09-16' },
    ],
  },
  {
    name: 'Vladimir Putin',
    type: 'person',
    nativeName: 'Владимир Путин',
    aliases: ['Putin', 'President Vladimir Putin'],
    offices: [
      { title: 'President', organisation: 'Russia', term: '2000-05-07/2008-05-07' },
      { title: 'President', organisation: 'Russia', term: '2012-05-07/..' },
    ],
  },
  { name: 'Japanese government', type: 'state', aliases: ['Tokyo'] },
  { name: 'Russian government', type: 'state', aliases: ['Moscow'] },
  { name: 'Soviet government', type: 'state', aliases: [] },
];

/** The issues by name, each below the one named as its parent. */
export const sampleIssues: readonly { readonly name: string; readonly parent?: string }[] = [
  { name: 'Status of the islands' },
  { name: 'Which law applies on the islands', parent: 'Status of the islands' },
  { name: 'Handover of islands', parent: 'Status of the islands' },
  { name: 'Economic cooperation' },
  { name: 'Joint economic activities on the islands', parent: 'Economic cooperation' },
];

export const sampleTags: readonly { readonly name: string; readonly colour: Colour; readonly guidelines: string }[] = [
  { name: 'economy', colour: 'teal', guidelines: 'Money, trade and agreements between companies.' },
  { name: 'residents', colour: 'violet', guidelines: 'People who lived on the islands, and their families.' },
  { name: 'joint activities', colour: 'amber', guidelines: 'What the two countries might do together on the islands.' },
];

/** Links between the sample's annotations, by their keys. */
export const sampleLinks: readonly { readonly from: string; readonly to: string; readonly relation: Relation }[] = [
  { from: 'sum', to: 'sum-claim', relation: 'supports' },
  { from: 'tokyo-law', to: 'moscow-law', relation: 'contradicts' },
];
