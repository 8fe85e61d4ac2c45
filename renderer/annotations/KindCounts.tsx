import { kinds } from '../../shared/annotations/index';
import { Kind, type Annotation } from '../../shared/model/annotation';
import { counted } from '../../shared/text/counted';

/** How many annotations of each kind a source has. */
export function KindCounts({ annotations }: { annotations: readonly Annotation[] }) {
  const count = (kind: Kind) => annotations.filter(({ fields }) => fields.kind === kind).length;
  return (
    <section className="inspector-section" aria-label="Annotations">
      <h3>Annotations</h3>
      <ul className="inspector-counts">
        {Kind.options.map((kind) => (
          <li key={kind}>
            <span className={`inspector-swatch inspector-${kind}`} aria-hidden="true">
              {kinds[kind].letter}
            </span>
            {counted(count(kind), kinds[kind].label.toLowerCase(), kinds[kind].plural.toLowerCase())}
          </li>
        ))}
      </ul>
    </section>
  );
}
