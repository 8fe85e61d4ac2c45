import { useMemo } from 'react';
import { formatSpan } from '../../shared/dates/format-span';
import type { Reading } from '../../shared/import/imported';
import { countWords } from '../../shared/text/count-words';
import { counted, numbered } from '../../shared/text/counted';

/** So much of an article's beginning and end is shown, in UTF-16 code units. */
const SHOWN = 700;

/** One article of a file: what it says of itself, how it begins and how it ends. */
export function PartPreview({ part, number, of }: { part: Reading; number: number; of: number }) {
  const { text, metadata, warnings } = part;
  const words = useMemo(() => countWords(text.text.slice(0, 200_000)), [text]);
  const isShort = text.text.length <= SHOWN * 2;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and must do so by key
    <section className="import-part-preview" tabIndex={0} aria-label={`Article ${numbered(number)} of ${numbered(of)}`}>
      <dl className="import-part-facts">
        <Fact label="Title" value={metadata.title?.value} />
        <Fact label="Publisher" value={metadata.publisher?.value} />
        <Fact label="Authors" value={metadata.authors?.value.join('; ')} />
        <Fact label="Published" value={metadata.published ? formatSpan(metadata.published.value) : undefined} />
        <Fact label="Length" value={`${text.text.length > 200_000 ? 'more than ' : ''}${counted(words, 'word', 'words')}`} />
      </dl>
      {warnings.map((warning) => (
        <p key={warning} className="ui-description">
          {warning}
        </p>
      ))}
      <div className="import-part-text" dir="auto">
        <h3>Begins</h3>
        <p>{isShort ? text.text : `${text.text.slice(0, SHOWN).trimEnd()} …`}</p>
        {!isShort && (
          <>
            <h3>Ends</h3>
            <p>{`… ${text.text.slice(-SHOWN).trimStart()}`}</p>
          </>
        )}
      </div>
    </section>
  );
}

function Fact({ label, value }: { label: string; value: string | undefined }) {
  return (
    <>
      <dt>{label}</dt>
      <dd dir="auto">{value ?? <span className="import-none">not found</span>}</dd>
    </>
  );
}
