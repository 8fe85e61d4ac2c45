import { fieldsOf } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import { lowerFirst } from './locale';
import { controls } from './controls/index';
import { Privacy } from './Privacy';
import { saveFields } from './save';
import { setPublic } from './set-public';

/** Each field of the annotation's kind with the control of its type. */
export function KindForm({ annotation }: { annotation: Annotation }) {
  const { id, fields } = annotation;
  return (
    <div className="inspector-form">
      {fieldsOf(fields).map((definition, index) => {
        const Control = controls[definition.type];
        return (
          <div key={`${fields.kind} ${definition.id}`} className="inspector-with-privacy">
            <Control
              definition={definition}
              fields={fields}
              first={index === 0}
              onChange={(patch) => void saveFields(id, fields, patch, `Change ${lowerFirst(definition.label)}`)}
            />
            {definition.private && (
              <Privacy
                field={lowerFirst(definition.label)}
                isPublic={annotation.public.includes(definition.id)}
                onChange={(isPublic) => void setPublic(annotation, definition.id, isPublic)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
