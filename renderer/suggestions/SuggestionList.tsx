import { memo, useMemo } from 'react';
import { formatQuantity } from '../../shared/amounts/format-figure';
import { formatSpanShort } from '../../shared/dates/format-span';
import type { Suggested } from '../../shared/suggest/suggested';
import { locale, numbered } from '../../shared/text/counted';
import { useRowList } from '../ui/use-row-list';
import { goTo } from './acts';
import { Shown, useChoices } from './choices';
import { named, oneLine } from './summary';
import { useStops, useSuggesting } from './suggesting';
import './kinds.css';
import './SuggestionList.css';

/** The height of a row, px: SuggestionList.css sets the same. */
const ROW = 56;

interface SuggestionListProps {
  readonly onAccept: () => void;
  readonly onEdit: () => void;
  readonly onDismiss: () => void;
}

/** The suggestions as a list, equal to the underlines in the text: going through it shows each in its place, and the same keys do the same. */
export function SuggestionList({ onAccept, onEdit, onDismiss }: SuggestionListProps) {
  const { is, items, current, reading } = useSuggesting();
  const shown = useChoices((choices) => choices.shown);
  const rows = useStops();
  const acts: Record<string, () => void> = { Enter: onAccept, F2: onEdit, Delete: onDismiss };
  return (
    <div className="suggestions">
      <KindChoice items={items} shown={shown} />
      {rows.length > 0 ? (
        <Rows text={reading?.text.text ?? ''} rows={rows} current={current} acts={acts} />
      ) : (
        <p className="suggestions-none">{emptyWords(is, items.length)}</p>
      )}
    </div>
  );
}

function emptyWords(is: string, others: number): string {
  if (is === 'looking') return 'Looking through the text.';
  if (is === 'failed') return 'Suggestions could not be found in this text.';
  if (is === 'off') return 'Suggestions are off.';
  return others > 0 ? 'None of this kind is left.' : 'Nothing is left to suggest. Select words in the text, then press C, P or F.';
}

const labels: Readonly<Record<Shown, string>> = { all: 'All kinds', statement: 'Statements', figure: 'Figures', date: 'Dates' };

/** Which kinds are shown and walked through, with how many there are of each. */
function KindChoice({ items, shown }: { items: readonly Suggested[]; shown: Shown }) {
  const counts = useMemo(() => {
    const count = (kind: Shown) => (kind === 'all' ? items.length : items.filter((item) => item.kind === kind).length);
    return new Map(Shown.options.map((kind) => [kind, count(kind)]));
  }, [items]);
  return (
    <select
      className="ui-choice"
      aria-label="Kind of suggestion"
      value={shown}
      onChange={({ currentTarget }) => useChoices.setState({ shown: Shown.parse(currentTarget.value) })}
    >
      {Shown.options.map((kind) => (
        <option key={kind} value={kind}>{`${labels[kind]} (${numbered(counts.get(kind) ?? 0)})`}</option>
      ))}
    </select>
  );
}

interface RowsProps {
  text: string;
  rows: readonly Suggested[];
  current: string | null;
  acts: Readonly<Record<string, () => void>>;
}

function Rows({ text, rows, current, acts }: RowsProps) {
  const at = rows.findIndex(({ id }) => id === current);
  const { list, mounted } = useRowList({ rows, at, height: ROW, onGo: ({ id }) => goTo(id), acts });
  return (
    <div {...list} aria-label="Suggestions" className="suggestions-rows">
      <div role="presentation" className="suggestions-all" style={{ height: rows.length * ROW }}>
        {mounted.map(({ row: item, place, id }) => (
          <Row
            key={item.id}
            id={id}
            item={item}
            words={oneLine(text.slice(item.start, item.end))}
            place={place}
            total={rows.length}
            isCurrent={item.id === current}
          />
        ))}
      </div>
    </div>
  );
}

interface RowProps {
  id: string;
  item: Suggested;
  words: string;
  place: number;
  total: number;
  isCurrent: boolean;
}

const Row = memo(function Row({ id, item, words, place, total, isCurrent }: RowProps) {
  const { letter, name } = named(item);
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list box has the focus and the keys
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      aria-setsize={total}
      aria-posinset={place + 1}
      className="suggestion-row"
      style={{ top: place * ROW }}
      onClick={() => goTo(item.id)}
    >
      <span className={`suggestion-letter suggestion-${letter}`} aria-hidden="true">
        {letter}
      </span>
      <span className="ui-visually-hidden">{name}: </span>
      <span className="suggestion-row-words">{words}</span>
      <span className="suggestion-row-more">{moreOf(item)}</span>
    </div>
  );
});

/** What stands under the words: who says it, the amount, the date or that there is none. */
function moreOf(item: Suggested): string {
  if (item.kind === 'statement') return item.statement.speaker.named ?? oneLine(item.statement.speaker.text);
  if (item.kind === 'date') return item.date.edtf === null ? 'no date' : formatSpanShort(item.date.edtf);
  return formatQuantity(item.figure, locale) ?? 'no number';
}
