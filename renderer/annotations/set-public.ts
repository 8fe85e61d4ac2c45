import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import type { DatedEvent } from '../../shared/model/timeline';
import { saveAnnotation, saveEvent, saveSource } from './save';

/** Marks a field as one that exports may carry, or as private again. `name` is what the history calls it. */
export const setPublic = ({ id }: Annotation, field: string, isPublic: boolean, name = field): Promise<void> =>
  saveAnnotation(id, withPublic(field, isPublic), labelOf(name, isPublic));

/** The same for a field of a source. */
export const setSourcePublic = ({ id }: Source, field: string, isPublic: boolean, name = field): Promise<void> =>
  saveSource(id, withPublic(field, isPublic), labelOf(name, isPublic));

/** The same for a field of an event. */
export const setEventPublic = ({ id }: DatedEvent, field: string, isPublic: boolean, name = field): Promise<void> =>
  saveEvent(id, withPublic(field, isPublic), labelOf(name, isPublic));

const withPublic =
  (field: string, isPublic: boolean) =>
  ({ public: names }: { readonly public: readonly string[] }): { public: string[] } => {
    const others = names.filter((each) => each !== field);
    return { public: isPublic ? [...others, field] : others };
  };

const labelOf = (name: string, isPublic: boolean): string => `Make ${name} ${isPublic ? 'public' : 'private'}`.slice(0, 300);
