import { formatSpan } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { locale } from '../../shared/text/counted';
import { ClockField } from './ClockField';
import { Row } from './Row';

const recorded = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

/** The four clocks of an annotation: about and said are typed here, published stands on the source, recorded is ours. */
export function Clocks({ annotation, source }: { annotation: Annotation; source: Source }) {
  const { id } = annotation;
  return (
    <section className="inspector-section" aria-labelledby={`when-${id}`}>
      <h3 id={`when-${id}`}>When</h3>
      <ClockField clock="about" annotation={annotation} source={source} />
      <ClockField clock="said" annotation={annotation} source={source} />
      <dl className="inspector-rows">
        <Row label="Published" value={source.published && formatSpan(source.published)} none="not found" />
        <Row label="Recorded" value={recorded.format(new Date(annotation.created))} />
      </dl>
    </section>
  );
}
