import type { Annotation } from '../../shared/model/annotation';
import { useAnnotations } from '../store/annotations';
import { useTags } from '../store/codebook';
import { Chips } from './Chips';
import { suggestTags } from './known-tags';
import { NoteField } from './NoteField';
import { Privacy } from './Privacy';
import { saveAnnotation } from './save';
import { setPublic } from './set-public';
import { WebLinks } from './WebLinks';

/** The reader's own note, tags and links, private until marked public. */
export function Remarks({ annotation }: { annotation: Annotation }) {
  const { id, note, tags, attachments = [] } = annotation;
  const all = useAnnotations() ?? [];
  const known = useTags() ?? [];
  const privacy = (field: 'note' | 'tags' | 'attachments') => (
    <Privacy
      field={field}
      isPublic={annotation.public.includes(field)}
      onChange={(isPublic) => void setPublic(annotation, field, isPublic)}
    />
  );
  return (
    <section className="inspector-section" aria-label="Note, tags and attachments">
      <div className="inspector-with-privacy">
        <NoteField value={note} onCommit={(words) => void saveAnnotation(id, { note: words }, 'Change note')} />
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
            suggest={(words) => suggestTags(words, tags, known, all)}
            colourOf={(tag) => known.find(({ name }) => name === tag)?.colour ?? null}
            onChange={(change) => void saveAnnotation(id, (now) => ({ tags: change(now.tags) }), 'Change tags')}
          />
        </div>
        {privacy('tags')}
      </div>
      <div className="inspector-with-privacy inspector-with-wide">
        <WebLinks
          label="Attachments"
          links={attachments}
          placeholder="none yet; paste an address"
          onChange={(change) => void saveAnnotation(id, (now) => ({ attachments: change(now.attachments ?? []) }), 'Change attachments')}
        />
        {privacy('attachments')}
      </div>
    </section>
  );
}
