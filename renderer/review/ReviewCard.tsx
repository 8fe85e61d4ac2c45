import { statedFields } from '../../shared/annotations/field-value';
import { kinds } from '../../shared/annotations/index';
import { wordsOf } from '../../shared/annotations/words';
import { formatWithWeekday } from '../../shared/dates/format-span';
import type { Annotation } from '../../shared/model/annotation';
import type { Source } from '../../shared/model/source';
import { blocksOf } from '../../shared/text/block-at';
import { locale } from '../../shared/text/counted';
import { useSourceText, useVersion } from '../store/live';

/** A passage in the paragraph it stands in, where it comes from, and what has been said of it. */
export function ReviewCard({ annotation, source }: { annotation: Annotation; source: Source }) {
  const { fields } = annotation;
  return (
    <article className={`review-card review-${fields.kind}`}>
      <p className="review-from">
        {kinds[fields.kind].label} in <b>{source.title ?? 'Title not found'}</b>
        {source.publisher && `, ${source.publisher}`}
        {source.published && `, ${formatWithWeekday(source.published, locale)}`}
      </p>
      <Words annotation={annotation} />
      <dl className="review-fields">
        {statedFields(fields, locale).map(({ definition, text }) => (
          <div key={definition.id}>
            <dt>{definition.label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {(['said', 'about'] as const).map(
          (clock) =>
            annotation[clock] && (
              <div key={clock}>
                <dt>{clock === 'said' ? 'Said' : 'About'}</dt>
                <dd>{formatWithWeekday(annotation[clock], locale)}</dd>
              </div>
            ),
        )}
      </dl>
    </article>
  );
}

/** The passage with the rest of its paragraph; alone while the text is fetched, or where it has several places. */
function Words({ annotation }: { annotation: Annotation }) {
  const text = useSourceText(useVersion(annotation.version));
  const [selector, ...others] = annotation.selectors;
  const range = typeof text === 'object' && selector && others.length === 0 ? blocksOf(text.blocks, selector) : null;
  if (!range || typeof text !== 'object' || !selector || text.text.slice(selector.start, selector.end) !== selector.exact)
    return (
      <blockquote>
        <mark>{wordsOf(annotation)}</mark>
      </blockquote>
    );
  const { start } = text.blocks[range[0]]!;
  const { end } = text.blocks[range[1]]!;
  return (
    <blockquote>
      {text.text.slice(start, selector.start)}
      <mark>{selector.exact}</mark>
      {text.text.slice(selector.end, end)}
    </blockquote>
  );
}
