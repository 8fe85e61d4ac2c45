import type { Annotation } from '../../shared/model/annotation';
import { NoteAndTags } from './NoteAndTags';
import { Privacy } from './Privacy';
import { saveAnnotation } from './save';
import { setPublic } from './set-public';
import { WebLinks } from './WebLinks';

/** The reader's own note, tags and links, private until marked public. */
export function Remarks({ annotation }: { annotation: Annotation }) {
  const { id, attachments = [] } = annotation;
  const mark = (field: string, isPublic: boolean) => void setPublic(annotation, field, isPublic);
  return (
    <section className="inspector-section" aria-label="Note, tags and attachments">
      <NoteAndTags record={annotation} onChange={(patch, label) => void saveAnnotation(id, patch, label)} onPublic={mark} />
      <div className="inspector-with-privacy inspector-with-wide">
        <WebLinks
          label="Attachments"
          links={attachments}
          placeholder="none yet; paste an address"
          onChange={(change) => void saveAnnotation(id, (now) => ({ attachments: change(now.attachments ?? []) }), 'Change attachments')}
        />
        <Privacy
          field="attachments"
          isPublic={annotation.public.includes('attachments')}
          onChange={(isPublic) => mark('attachments', isPublic)}
        />
      </div>
    </section>
  );
}
