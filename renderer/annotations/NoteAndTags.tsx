import { useAnnotations } from '../store/annotations';
import { useTags } from '../store/codebook';
import { Chips } from './Chips';
import { suggestTags } from './known-tags';
import { NoteField } from './NoteField';
import { Privacy } from './Privacy';

interface Remarked {
  readonly note: string;
  readonly tags: readonly string[];
  readonly public: readonly string[];
}

interface NoteAndTagsProps {
  record: Remarked;
  onChange: (patch: (now: Remarked) => { note?: string; tags?: string[] }, label: string) => void;
  onPublic: (field: 'note' | 'tags', isPublic: boolean) => void;
}

/** The reader's own note and tags on a record, private until marked public. */
export function NoteAndTags({ record, onChange, onPublic }: NoteAndTagsProps) {
  const { note, tags } = record;
  const all = useAnnotations() ?? [];
  const known = useTags() ?? [];
  const privacy = (field: 'note' | 'tags') => (
    <Privacy field={field} isPublic={record.public.includes(field)} onChange={(isPublic) => onPublic(field, isPublic)} />
  );
  return (
    <>
      <div className="inspector-with-privacy">
        <NoteField value={note} onCommit={(words) => onChange(() => ({ note: words }), 'Change note')} />
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
            onChange={(change) => onChange((now) => ({ tags: change(now.tags) }), 'Change tags')}
          />
        </div>
        {privacy('tags')}
      </div>
    </>
  );
}
