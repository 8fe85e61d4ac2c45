import type { Annotation, FigureFields, PersonFields, PositionFields, Stance, Voice } from '../../../../shared/model/annotation';
import { readDate } from '../../../../shared/dates/read-date';
import { layOut } from '../../../../shared/timeline/lenses/lay-out';
import type { Lens, LensContext } from '../../../../shared/timeline/lenses/lens';
import type { DatedEvent } from '../../../../shared/model/timeline';
import { annotationOf } from '../events';

/** A date on a clock, from its words. */
export function dated(words: string) {
  const read = readDate(words);
  if (!read.ok) throw new Error(read.error.message);
  return read.span;
}

export const voice = (name: string, more: Partial<Voice> = {}): Voice => ({ name, role: null, unnamed: false, actor: null, ...more });

const withFields = (annotation: Annotation, fields: object, more: Partial<Annotation>): Annotation => ({
  ...annotation,
  ...more,
  fields: { ...annotation.fields, ...fields },
});

export function positionOf(
  id: string,
  holders: readonly Voice[],
  issue: string | null,
  stance: Stance | null = null,
  more: Partial<Annotation> = {},
): Annotation {
  const fields: Partial<PositionFields> = { holders: [...holders], issue, stance };
  return withFields(annotationOf(id, 'position', more.source), fields, more);
}

export const claimBy = (id: string, speakers: readonly Voice[], more: Partial<Annotation> = {}): Annotation =>
  withFields(annotationOf(id, 'claim', more.source), { speakers }, more);

export const quantityOf = (id: string, fields: Partial<FigureFields>, more: Partial<Annotation> = {}): Annotation =>
  withFields(annotationOf(id, 'figure', more.source), fields, more);

export function personOf(id: string, name: string | null, actor: string | null = null): Annotation {
  const fields: PersonFields = { kind: 'figure', variant: 'person', name, office: null, nativeName: null, actor };
  return { ...annotationOf(id, 'figure'), fields };
}

/** The lanes as "group / label: events". */
export const summary = (lens: Lens, events: readonly DatedEvent[], context: LensContext): string[] =>
  layOut(lens, events, context).map(({ group, label, events: own }) =>
    [`${group === undefined ? '' : `${group} / `}${label}:`, ...own.map(({ id }) => id)].join(' '),
  );
