import type { Source } from '../../shared/model/source';
import { Chips } from './Chips';
import { saveSource } from './save';
import { typedOver } from './typed-over';

/** The authors of a source, as a list of names. */
export function AuthorsField({ source, foundIn }: { source: Source; foundIn: string | null }) {
  const { id, authors } = source;
  return (
    <div className="inspector-field" role="group" aria-label="Authors">
      <span className="ui-label" aria-hidden="true">
        Authors
      </span>
      <div>
        <Chips
          label="Authors"
          values={authors}
          addLabel="Add an author"
          placeholder={authors.length ? 'add another' : 'not found'}
          limit={500}
          onChange={(change) => void saveSource(id, (now) => typedOver('authors', change(now.authors))(now), 'Change authors')}
        />
        {foundIn && <span className="ui-description">{foundIn}</span>}
      </div>
    </div>
  );
}
