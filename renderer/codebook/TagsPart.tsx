import { useMemo, useRef, type KeyboardEvent } from 'react';
import { counted, numbered } from '../../shared/text/counted';
import { useAllEvents } from '../store/events';
import { addTag } from '../store/edits/tags';
import { Empty } from '../ui/Empty';
import { Swatch } from '../ui/Swatch';
import { chosenOf, lookFor, useCodebookView } from './codebook-view';
import { keyTo } from './key-to';
import { ManyTags } from './ManyTags';
import { NewName } from './NewName';
import type { PartProps } from './part-props';
import { PickList } from './PickList';
import { SideSearch } from './SideSearch';
import { tagRows, tagsShown, usesOf, type TagRow } from './tag-rows';
import { TagPage } from './TagPage';

const idOf = ({ name }: TagRow): string => name;
const select = (tags: ReadonlySet<string>): void => useCodebookView.setState({ tags, renamed: null });
const nothing: never[] = [];

/** The tags of passages, sources, events and actors alike. */
export function TagsPart({ book, tell }: PartProps) {
  const { words, tags: selected, renamed } = useCodebookView();
  const events = useAllEvents() ?? nothing;
  const rows = useMemo(() => tagRows({ ...book, sources: book.sources.values(), events }), [book, events]);
  const shown = useMemo(() => tagsShown(rows, words.tags), [rows, words.tags]);
  const chosen = useMemo(() => chosenOf(rows, idOf, selected, renamed), [rows, selected, renamed]);
  const side = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLDivElement>(null);
  const onKey = (event: KeyboardEvent): boolean => keyTo(event, side.current, page.current);
  const add = async (name: string): Promise<string | null> => {
    select(new Set([name]));
    if (rows.some((row) => row.name === name)) return `${name} is there already.`;
    await addTag(name);
    lookFor('tags', '');
    return null;
  };
  return (
    <div className="codebook-part">
      <div className="codebook-side" ref={side}>
        <SideSearch label="Search tags" value={words.tags} onChange={(typed) => lookFor('tags', typed)} />
        {shown.length > 0 ? (
          <PickList label="Tags" role="listbox" rows={shown} idOf={idOf} selected={selected} onSelect={select} onKey={onKey}>
            {(row) => <Line row={row} />}
          </PickList>
        ) : (
          <p className="codebook-none">{rows.length === 0 ? 'No tag yet.' : 'No tag fits.'}</p>
        )}
        <NewName label="New tag" maxLength={200} onAdd={add} />
        <p className="codebook-count" role="status">
          {counted(rows.length, 'tag', 'tags')}
        </p>
      </div>
      <div className="codebook-main" ref={page}>
        {chosen.length === 0 && <NoneChosen isEmpty={rows.length === 0} />}
        {chosen.length === 1 && <TagPage key={renamed?.from ?? chosen[0]!.name} row={chosen[0]!} rows={rows} tell={tell} />}
        {chosen.length > 1 && <ManyTags rows={chosen} tell={tell} />}
      </div>
    </div>
  );
}

function Line({ row }: { row: TagRow }) {
  const count = usesOf(row);
  return (
    <>
      <Swatch colour={row.record?.colour ?? null} />
      <span className="ui-row-name" dir="auto" title={row.name}>
        {row.name}
      </span>
      <span className="ui-row-count codebook-number">
        {numbered(count)}
        <span className="ui-visually-hidden"> {count === 1 ? 'use' : 'uses'}</span>
      </span>
    </>
  );
}

const NoneChosen = ({ isEmpty }: { isEmpty: boolean }) =>
  isEmpty ? (
    <Empty title="No tag yet">Passages, sources, events and actors carry tags: add one in the inspector, or here below the list.</Empty>
  ) : (
    <Empty title="No tag chosen">Choose one to rename or colour it. Choose several with Shift or Ctrl to merge them.</Empty>
  );
