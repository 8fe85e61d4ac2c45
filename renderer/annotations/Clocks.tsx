import { formatSpan } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { DateField } from './DateField';
import { locale } from './locale';
import { Row } from './Row';
import { saveAnnotation } from './save';

const recorded = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

/** The four clocks of an annotation: about and said are typed here, published stands on the source, recorded is ours. */
export function Clocks({ annotation, source }: { annotation: Annotation; source: Source }) {
  const { id } = annotation;
  const reference = source.published?.edtf ?? null;
  return (
    <section className="inspector-section" aria-labelledby={`when-${id}`}>
      <h3 id={`when-${id}`}>When</h3>
      <DateField
        label="About"
        value={annotation.about}
        reference={reference}
        onCommit={(about) => void saveAnnotation(id, { about }, 'Set date about')}
      />
      <DateField
        label="Said"
        value={annotation.said}
        reference={reference}
        onCommit={(said) => void saveAnnotation(id, { said }, 'Set date said')}
      />
      <dl className="inspector-rows">
        <Row label="Published" value={source.published && formatSpan(source.published, locale)} none="not found" />
        <Row label="Recorded" value={recorded.format(new Date(annotation.created))} />
      </dl>
    </section>
  );
}
