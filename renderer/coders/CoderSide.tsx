import { kinds } from '../../shared/annotations/index';
import type { ComparedField } from '../../shared/agreement/compared-fields';
import type { Annotation } from '../../shared/model/annotation';

interface CoderSideProps {
  name: string;
  annotation: Annotation | null;
  side: 'a' | 'b';
  fields: readonly ComparedField[];
  /** Whether it was set aside: its words are struck through. */
  isAside: boolean;
}

/** What one coder made of a place: the kind and the fields that either coder stated, those that differ marked. */
export function CoderSide({ name, annotation, side, fields, isAside }: CoderSideProps) {
  if (!annotation)
    return (
      <div className="comparison-side">
        <h2>{name}</h2>
        <p className="comparison-nothing">Nothing marked here.</p>
      </div>
    );
  const { kind } = annotation.fields;
  return (
    <div className="comparison-side" data-aside={isAside || undefined}>
      <h2>
        {name}
        <span className={`comparison-kind comparison-${kind}`}>
          <b aria-hidden="true">{kinds[kind].letter}</b> {kinds[kind].label}
        </span>
      </h2>
      <dl>
        {fields
          .filter(({ id }) => id !== 'passage')
          .map((field) => (
            <div key={field.id} data-differs={!field.isSame || undefined}>
              <dt>
                {field.label}
                {!field.isSame && <span className="comparison-differs"> differs</span>}
              </dt>
              <dd>{field[side] ?? <i>none stated</i>}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
