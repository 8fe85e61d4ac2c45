import type { Annotation } from '../../shared/model/annotation';
import { draftForPassage } from '../../shared/suggest/for-passage';
import { withActors } from '../store/edits/voice-actors';
import { useSuggesting } from './suggesting';

/** A passage just tagged, with what the suggestions in it say: its numbers, its speaker, its dates. As it is while none are known. */
export function prefilled(annotation: Annotation): Annotation {
  const { reading, version, actors } = useSuggesting.getState();
  const [selector, ...others] = annotation.selectors;
  if (!reading || version !== annotation.version || !selector || others.length > 0) return annotation;
  const draft = draftForPassage(annotation.fields.kind, selector, reading);
  if (!draft) return annotation;
  const { said, about, unresolved, rules } = draft;
  return {
    ...annotation,
    fields: withActors(draft.fields, actors),
    said,
    about,
    ...(Object.keys(unresolved).length > 0 ? { unresolved } : {}),
    ...(rules.length > 0 ? { suggestedBy: rules.slice(0, 50) } : {}),
  };
}
