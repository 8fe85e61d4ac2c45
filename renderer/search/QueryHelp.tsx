import { choiceFields, dateFields, wordFields } from '../../shared/search/fields';

const signs = [
  ['harbour treaty', 'both words, in any order'],
  ['"freedom of navigation"', 'these words in this order'],
  ['harb*', 'words that begin so'],
  ['-draft', 'without this; also before a phrase, a field or a group'],
  ['port OR quay', 'either of two; parentheses group'],
  ['title:harbour', 'in one field; title:(port OR quay) too'],
] as const;

/** How a search is written. */
export function QueryHelp() {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is longer than the window is scrolled by key from in here
    <div className="search-help" role="group" aria-label="How to search" tabIndex={0}>
      <p>
        Capital letters and accents make no difference: Lodz finds Łódź. Words are found whole; nothing is guessed. Numbers are found
        however their thousands are set.
      </p>
      <dl>
        {signs.map(([typed, meaning]) => (
          <Line key={typed} typed={typed} meaning={meaning} />
        ))}
      </dl>
      <p>Fields with words:</p>
      <dl>
        {Object.entries(wordFields).map(([field, meaning]) => (
          <Line key={field} typed={`${field}:`} meaning={meaning} />
        ))}
      </dl>
      <p>The date of publication, in plain words or EDTF. What is certain and what may be are kept apart:</p>
      <dl>
        {Object.entries(dateFields).map(([field, meaning]) => (
          <Line key={field} typed={`${field}:1950`} meaning={meaning} />
        ))}
        <Line typed="-has:date" meaning="Sources without a date, which no date filter finds" />
      </dl>
      <p>Fields with fixed answers:</p>
      <dl>
        {Object.entries(choiceFields).map(([field, answers]) => (
          <Line key={field} typed={`${field}:`} meaning={answers.join(', ')} />
        ))}
      </dl>
    </div>
  );
}

function Line({ typed, meaning }: { typed: string; meaning: string }) {
  return (
    <div>
      <dt>
        <code>{typed}</code>
      </dt>
      <dd>{meaning}</dd>
    </div>
  );
}
