import type { Id } from '../../shared/model/record';
import { counted, numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { useLibraryView } from './library-view';
import { isSmart } from '../../shared/model/tree';
import { putInto, type Tell } from './tree-acts';
import { takeOutOfCollection } from '../store/edits/collected-sources';
import { placeName } from './places';
import type { RowKeys } from './use-row-keys';
import type { TableRows } from './use-table-rows';

interface TableFootProps {
  table: TableRows;
  selected: ReadonlySet<Id>;
  keys: RowKeys;
  tell: Tell;
}

/** Below the table: how many there are and are selected, and what can be done with those. */
export function TableFoot({ table, selected, keys, tell }: TableFootProps) {
  const { rows, shown, isArrangeable } = table;
  const count = rows.reduce((sum, { source }) => sum + (selected.has(source.id) ? 1 : 0), 0);
  const plain = shown.collections.filter((each) => !isSmart(each));
  const takeOut = async () => {
    const taken = await takeOutOfCollection(keys.acted(), shown.place);
    tell(`${counted(taken, 'source', 'sources')} taken out of ${placeName(shown.place, shown.collections)}. Undo puts back.`);
  };
  return (
    <footer className="sources-foot">
      <span role="status" className="sources-count">
        {count > 0
          ? `${numbered(count)} of ${counted(rows.length, 'source', 'sources')} selected`
          : counted(rows.length, 'source', 'sources')}
      </span>
      {count > 0 && (
        <>
          {plain.length > 0 && (
            <select
              className="ui-choice sources-put"
              aria-label="Put into a collection"
              value=""
              onChange={({ target }) => {
                const into = plain.find(({ id }) => id === target.value);
                if (into) void putInto(keys.acted(), into, null, tell);
              }}
            >
              <option value="">Put into…</option>
              {plain.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
          {isArrangeable && <Button onPress={() => void takeOut()}>Take out</Button>}
          <Button keys="F2" onPress={keys.edit}>
            Edit
          </Button>
          <Button kind="danger" keys="Delete" onPress={keys.remove}>
            Remove
          </Button>
          <Button kind="quiet" onPress={() => useLibraryView.setState({ selected: new Set() })}>
            Select none
          </Button>
        </>
      )}
    </footer>
  );
}
