import { corroborate, type Corroboration, type Testimony } from '../../shared/annotations/corroboration';
import type { Annotation } from '../../shared/model/annotation';
import type { Link } from '../../shared/model/link';
import type { Id } from '../../shared/model/record';
import type { Source } from '../../shared/model/source';

/** One link as an annotation at one of its ends sees it. */
export interface SeenLink {
  readonly link: Link;
  /** The end at which the annotation stands. */
  readonly end: 'from' | 'to';
  readonly other: Annotation;
  readonly source: Source | undefined;
}

const order = ['supports', 'contradicts', 'updates', 'repeats'] as const;

/** The links at either end of an annotation, what bears on it first, by what they say. */
export function linksOf(id: Id, links: readonly Link[], annotations: readonly Annotation[], sources: readonly Source[]): SeenLink[] {
  const own = links.filter(({ from, to }) => from === id || to === id);
  const ends = new Set(own.map(({ from, to }) => (from === id ? to : from)));
  const others = new Map(annotations.filter((annotation) => ends.has(annotation.id)).map((annotation) => [annotation.id, annotation]));
  return own
    .flatMap((link): SeenLink[] => {
      const end = link.from === id ? 'from' : 'to';
      const other = others.get(end === 'from' ? link.to : link.from);
      return other ? [{ link, end, other, source: sources.find((source) => source.id === other.source) }] : [];
    })
    .sort((a, b) => (a.end === b.end ? 0 : a.end === 'to' ? -1 : 1) || order.indexOf(a.link.relation) - order.indexOf(b.link.relation));
}

/** How many independent sources support, or contradict, an annotation; null where no link says so. */
export function corroborationOf(
  annotation: Annotation,
  source: Source,
  relation: 'supports' | 'contradicts',
  seen: readonly SeenLink[],
  links: readonly Link[],
): Corroboration | null {
  // That one contradicts the other holds from both ends.
  const speaking = seen.filter(({ link, end }) => link.relation === relation && (end === 'to' || relation === 'contradicts'));
  if (speaking.length === 0) return null;
  const testimonies = speaking.flatMap(({ other, source: its }): Testimony[] => (its ? [{ annotation: other, source: its }] : []));
  const repeats = (a: Id, b: Id) => links.some((link) => link.relation === 'repeats' && link.from === a && link.to === b);
  return corroborate({ annotation, source }, testimonies, repeats);
}
