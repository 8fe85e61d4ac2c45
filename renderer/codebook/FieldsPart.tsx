import { useMemo, useRef, type KeyboardEvent } from 'react';
import { countValues } from '../../shared/codebook/own-values';
import type { OwnField } from '../../shared/model/codebook';
import { counted, numbered } from '../../shared/text/counted';
import { moveOwnField } from '../store/edits/own-fields';
import { Empty } from '../ui/Empty';
import { useCodebookView } from './codebook-view';
import { inOrder, onWords, typeWordsOf } from './field-words';
import { FieldPage } from './FieldPage';
import { keyTo } from './key-to';
import { NewField } from './NewField';
import type { PartProps } from './part-props';
import { PickList } from './PickList';

const idOf = ({ id }: OwnField): string => id;

/** The codebook's own fields, made without code: what each kind and each source can say beside what Dateline knows. */
export function FieldsPart({ book, tell }: PartProps) {
  const chosen = useCodebookView((view) => view.field);
  const fields = useMemo(() => inOrder(book.fields), [book.fields]);
  const field = fields.find(({ id }) => id === chosen) ?? null;
  const counts = useMemo(() => countValues([...book.annotations, ...book.sources.values()]), [book.annotations, book.sources]);
  const selected = useMemo(() => new Set(field ? [field.id] : []), [field]);
  // One at a time: of several chosen, the one that came last.
  const select = (ids: ReadonlySet<string>) =>
    useCodebookView.setState({ field: [...ids].find((id) => id !== chosen) ?? [...ids][0] ?? null });
  const side = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent, { id, name }: OwnField): boolean => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return keyTo(event, side.current, page.current);
    void moveOwnField(id, event.key === 'ArrowUp' ? -1 : 1).then((isMoved) => {
      if (!isMoved) tell(`${name} cannot go further.`);
    });
    return true;
  };
  return (
    <div className="codebook-part">
      <div className="codebook-side" ref={side}>
        {fields.length > 0 ? (
          <PickList label="Fields" role="listbox" rows={fields} idOf={idOf} selected={selected} isSingle onSelect={select} onKey={onKey}>
            {(row) => <Line field={row} count={counts.get(row.id) ?? 0} />}
          </PickList>
        ) : (
          <p className="codebook-none">No field of your own yet.</p>
        )}
        <NewField tell={tell} />
        <p className="codebook-count" role="status">
          {counted(fields.length, 'field', 'fields')}
        </p>
      </div>
      <div className="codebook-main" ref={page}>
        {field ? (
          <FieldPage key={field.id} field={field} count={counts.get(field.id) ?? 0} book={book} tell={tell} />
        ) : (
          <Empty title={fields.length === 0 ? 'No field of your own yet' : 'No field chosen'}>
            A field of your own is asked for on every claim, position, figure or source: a choice such as “Tone”, a number, a date, an
            actor. Add one below the list; it is shown in the inspector, the ledgers and the exports.
          </Empty>
        )}
      </div>
    </div>
  );
}

function Line({ field, count }: { field: OwnField; count: number }) {
  return (
    <>
      <span className="ui-row-name" dir="auto" title={field.name}>
        {field.name}
      </span>
      <span className="codebook-small">
        {onWords(field.on)} · {typeWordsOf(field.type)}
      </span>
      <span className="ui-row-count codebook-number">
        {numbered(count)}
        <span className="ui-visually-hidden"> {count === 1 ? 'value' : 'values'}</span>
      </span>
    </>
  );
}
