import type { FieldType } from '../../shared/annotations/field';
import { isStated } from '../../shared/annotations/field-value';
import { fieldsOf } from '../../shared/annotations/index';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { lowerFirst } from './locale';
import { controls } from './controls/index';
import { Privacy } from './Privacy';
import { saveFields } from './save';
import { setPublic } from './set-public';

/** Types of field that have the whole width, their label above them. */
const wide: ReadonlySet<FieldType> = new Set(['voices', 'web links']);

/** Each field of the annotation's kind with the control of its type; what there is no occasion for is not asked. */
export function KindForm({ annotation, source }: { annotation: Annotation; source: Source }) {
  const { id, fields } = annotation;
  const asked = fieldsOf(fields).filter((definition) => definition.when?.(fields) !== false || isStated(fields, definition));
  return (
    <div className="inspector-form">
      {asked.map((definition, index) => {
        const Control = controls[definition.type];
        return (
          <div
            key={`${fields.kind} ${definition.id}`}
            className={`inspector-with-privacy ${wide.has(definition.type) ? 'inspector-with-wide' : ''}`}
          >
            <Control
              definition={definition}
              fields={fields}
              annotation={annotation}
              source={source}
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
