import type { Difference } from '../../shared/import/duplicates';

/** Longer than this, the words go on in the text. */
const CUT = 60;

/** Where two texts first differ, one under the other. The words that differ are marked, not only coloured. */
export function FirstDifference({ is: { shared, before, after } }: { is: Difference }) {
  return (
    <dl className="import-difference" aria-label="The first difference">
      <dt>Here</dt>
      <Words shared={shared} words={before} other={after} />
      <dt>Coming in</dt>
      <Words shared={shared} words={after} other={before} />
    </dl>
  );
}

function Words({ shared, words, other }: { shared: string; words: string; other: string }) {
  const end = differingEnd(words, other);
  return (
    <dd dir="auto">
      <span className="import-shared">{shared}</span>
      {words === '' ? <span className="import-none">the text ends here</span> : <mark>{words.slice(0, end)}</mark>}
      {words.slice(end)}
      {words.length > CUT && ' …'}
    </dd>
  );
}

/** Where the first run of differing words ends: at its first word, or before what both end alike. */
function differingEnd(words: string, other: string): number {
  let same = 0;
  while (same < Math.min(words.length, other.length) && words.at(-1 - same) === other.at(-1 - same)) same += 1;
  const end = words.length - same;
  const space = words.slice(end).search(/\s|$/);
  return Math.max(end + (end > 0 ? space : 0), words.search(/\s|$/));
}
