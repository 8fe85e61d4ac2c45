import type { DatedEvent } from '../../../shared/model/timeline';
import { useAnnotations } from '../../store/annotations';
import { useTags } from '../../store/codebook';
import { Chips } from '../Chips';
import { suggestTags } from '../known-tags';
import { NoteField } from '../NoteField';
import { Privacy } from '../Privacy';
import { saveEvent } from '../save';
import { setEventPublic } from '../set-public';

/** The note and tags of an event, private until marked public. */
export function EventRemarks({ event }: { event: DatedEvent }) {
  const { id, note, tags } = event;
  const all = useAnnotations() ?? [];
  const known = useTags() ?? [];
  const privacy = (field: 'note' | 'tags') => (
    <Privacy field={field} isPublic={event.public.includes(field)} onChange={(isPublic) => void setEventPublic(event, field, isPublic)} />
  );
  return (
    <section className="inspector-section" aria-label="Note and tags">
      <div className="inspector-with-privacy">
        <NoteField value={note} onCommit={(words) => void saveEvent(id, { note: words }, 'Change note')} />
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
            onChange={(change) => void saveEvent(id, (now) => ({ tags: change(now.tags) }), 'Change tags')}
          />
        </div>
        {privacy('tags')}
      </div>
    </section>
  );
}
