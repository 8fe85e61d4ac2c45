import { useMemo } from 'react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { formatSpanShort } from '../../shared/dates/format-span';
import type { Reading } from '../../shared/import/imported';
import { counted, numbered } from '../../shared/text/counted';

interface Row {
  readonly id: number;
  readonly title: string;
  readonly hasTitle: boolean;
  readonly about: string;
}

export interface PartListProps {
  parts: readonly Reading[];
  here: ReadonlySet<number>;
  chosen: ReadonlySet<number>;
  onChoose: (chosen: Selection) => void;
  /** Called with the number of the article that the person has come to. */
  onShow: (number: number) => void;
}

const ROW = 46;

/** The articles of a file, to be chosen by mouse, Space, Ctrl A and by typing how their titles begin. Only those in view are drawn. */
export function PartList({ parts, here, chosen, onChoose, onShow }: PartListProps) {
  const rows = useMemo(() => parts.map((part, at) => rowOf(part, at + 1)), [parts]);
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW }}>
      <ListBox
        aria-label="Articles in the file"
        className="import-part-list"
        items={rows}
        dependencies={[here]}
        selectionMode="multiple"
        selectedKeys={chosen}
        disabledKeys={here}
        onSelectionChange={onChoose}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog opened by an import puts the focus on the first article
        autoFocus="first"
      >
        {({ id, title, hasTitle, about }) => (
          <ListBoxItem id={id} textValue={title} className="import-part" onFocusChange={(isFocused) => isFocused && onShow(id)}>
            {({ isSelected }) => (
              <>
                <span className="import-part-tick" aria-hidden="true">
                  {isSelected ? '✓' : ''}
                </span>
                <span className="import-part-number">{numbered(id)}</span>
                <span className="import-part-words">
                  <b dir="auto" className={hasTitle ? undefined : 'import-none'}>
                    {title}
                  </b>
                  <span>{here.has(id) ? `here already · ${about}` : about}</span>
                </span>
              </>
            )}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

function rowOf({ metadata: { title, publisher, published }, text: { text } }: Reading, id: number): Row {
  const words = text.slice(0, 80).replace(/\s+/g, ' ').trim();
  const about = [
    publisher?.value,
    published ? formatSpanShort(published.value) : 'date not found',
    counted(text.length, 'character', 'characters'),
  ];
  return { id, title: title?.value ?? (words || 'No words'), hasTitle: title !== null, about: about.filter(Boolean).join(' · ') };
}
