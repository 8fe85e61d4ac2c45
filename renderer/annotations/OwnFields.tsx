import { ownFieldsOn } from '../../shared/annotations/own-field';
import type { OwnField, OwnValues } from '../../shared/model/codebook';
import type { Source } from '../../shared/model/source';
import { useOwnFields } from '../store/codebook';
import type { OwnPatch } from './own-patch';
import { OwnControl } from './OwnControl';
import { Privacy } from './Privacy';

interface OwnFieldsProps {
  on: OwnField['on'];
  own: OwnValues | undefined;
  /** What exports may carry: the ids of fields, among others. */
  isPublic: readonly string[];
  /** The source that the record is, or stands in. */
  source: Source;
  onSet: (field: OwnField, patch: () => OwnPatch | Promise<OwnPatch>) => void;
  onPublic: (field: OwnField, isPublic: boolean) => void;
}

/** The codebook's own fields of a kind or of sources; nothing where it has none. */
export function OwnFields({ on, own = {}, isPublic, source, onSet, onPublic }: OwnFieldsProps) {
  const fields = ownFieldsOn(useOwnFields() ?? [], on);
  if (fields.length === 0) return null;
  return (
    <section className="inspector-section" aria-label="Fields of the codebook">
      <h3>Codebook</h3>
      <div className="inspector-form">
        {fields.map((field) => (
          <div key={field.id} className="inspector-with-privacy" title={field.guidelines || undefined}>
            <OwnControl field={field} value={own[field.id] ?? null} source={source} onSet={(patch) => onSet(field, patch)} />
            <Privacy field={field.name} isPublic={isPublic.includes(field.id)} onChange={(next) => onPublic(field, next)} />
          </div>
        ))}
      </div>
    </section>
  );
}
