import type { Annotation } from '../../shared/model/annotation';
import { Chips } from './Chips';
import { LongText } from './LongText';
import { Privacy } from './Privacy';
import { saveAnnotation } from './save';
import { setPublic } from './set-public';

/** The reader's own note and tags, private until marked public. */
export function Remarks({ annotation }: { annotation: Annotation }) {
  const { id, note, tags } = annotation;
  const privacy = (field: 'note' | 'tags') => (
    <Privacy
      field={field}
      isPublic={annotation.public.includes(field)}
      onChange={(isPublic) => void setPublic(annotation, field, isPublic)}
    />
  );
  return (
    <section className="inspector-section" aria-label="Note and tags">
      <div className="inspector-with-privacy">
        <LongText
          label="Note"
          value={note}
          placeholder="none yet"
          onCommit={(words) => void saveAnnotation(id, { note: words }, 'Change note')}
        />
        {privacy('note')}
      </div>
      <div className="inspector-with-privacy">
        <div className="inspector-field">
          <span className="ui-label" aria-hidden="true">
            Tags
          </span>
          <Chips
            label="Tags"
            values={tags}
            addLabel="Add a tag"
            placeholder={tags.length ? 'add another' : 'none yet'}
            commas
            limit={200}
            onChange={(change) => void saveAnnotation(id, (now) => ({ tags: change(now.tags) }), 'Change tags')}
          />
        </div>
        {privacy('tags')}
      </div>
    </section>
  );
}
