import type { Annotation } from '../../shared/model/annotation';
import { saveAnnotation } from './save';

/** Marks a field as one that exports may carry, or as private again. */
export const setPublic = ({ id }: Annotation, field: string, isPublic: boolean): Promise<void> =>
  saveAnnotation(
    id,
    (now) => ({ public: isPublic ? [...now.public.filter((name) => name !== field), field] : now.public.filter((name) => name !== field) }),
    `Make ${field} ${isPublic ? 'public' : 'private'}`,
  );
