import { Relation } from '../model/link';

/** What a link says at the end it points to: "supported by". */
const from: Readonly<Record<Relation, string>> = {
  supports: 'Supported by',
  contradicts: 'Contradicted by',
  updates: 'Updated by',
  repeats: 'Repeated by',
};
const to: Readonly<Record<Relation, string>> = {
  supports: 'Supports',
  contradicts: 'Contradicts',
  updates: 'Updates',
  repeats: 'Repeats',
};

/** What a link says of the annotation at one of its ends. */
export const relationWords = (relation: Relation, end: 'from' | 'to'): string => (end === 'from' ? to : from)[relation];

/** The relations as a person chooses among them. */
export const relations = Relation.options.map((id) => ({ id, label: to[id] }));
