import { useMemo, useState } from 'react';
import { detailLabels } from '../../shared/citation/detail-labels';
import { matchReferences, replaced, type Match } from '../../shared/citation/match-references';
import type { CslItem } from '../../shared/citation/csl-item';
import type { Detail, MetadataField, Source } from '../../shared/model/source';
import { counted, locale } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import './ReferencesDialog.css';

export interface ReferencesDialogProps {
  /** The bibliography's file name. */
  name: string;
  items: readonly CslItem[];
  /** How many more could not be read. */
  left: number;
  sources: readonly Source[];
  onFill: (matches: readonly Match[], overwrite: boolean) => void;
  onClose: () => void;
}

const by: Readonly<Record<Match['by'], string>> = { identifier: 'same identifier', address: 'same address', title: 'same title' };
const names: Readonly<Record<Exclude<MetadataField, 'details'>, string>> = {
  title: 'title',
  publisher: 'publisher',
  authors: 'authors',
  published: 'publication date',
  language: 'language',
  url: 'address',
};
const nameOf = (field: MetadataField | Detail): string =>
  field in names ? names[field as keyof typeof names] : detailLabels[field as Detail].toLowerCase();
const listed = (fields: readonly (MetadataField | Detail)[]): string => new Intl.ListFormat(locale).format(fields.map(nameOf));

/** What the references of a bibliography would fill in, source by source, before anything is changed. */
export function ReferencesDialog({ name, items, left, sources, onFill, onClose }: ReferencesDialogProps) {
  const matches = useMemo(() => matchReferences(items, sources), [items, sources]);
  const [overwrite, setOverwrite] = useState(false);
  const filling = matches.filter(({ fills, differs }) => fills.length > 0 || replaced(differs, overwrite).length > 0);
  return (
    <Modal
      title={`References of ${name}`}
      isOpen
      onClose={onClose}
      wide
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isDisabled={filling.length === 0} onPress={() => onFill(filling, overwrite)}>
            Fill in {counted(filling.length, 'source', 'sources')}
          </Button>
        </>
      }
    >
      <p role="status">
        Of {counted(items.length, 'reference', 'references')}, {counted(matches.length, 'is', 'are')} about a source of this library
        {matches.length > 0 ? '.' : ', so nothing can be filled in.'}
        {left > 0 && ` ${counted(left, 'more could', 'more could')} not be read.`}
      </p>
      {matches.length > 0 && (
        <>
          <ul className="citation-matches" aria-label="Matches">
            {matches.map(({ source, by: how, fills, differs }) => (
              <li key={source.id}>
                <b dir="auto">{source.title ?? 'Title not found'}</b>
                <span>{by[how]}</span>
                <span>{fills.length > 0 ? `fills in ${listed(fills)}` : 'nothing to fill in'}</span>
                <Differing differs={differs} overwrite={overwrite} />
              </li>
            ))}
          </ul>
          <label className="citation-overwrite">
            <input type="checkbox" checked={overwrite} onChange={(event) => setOverwrite(event.target.checked)} />
            Also replace what differs, except publication dates
          </label>
        </>
      )}
    </Modal>
  );
}

/** What becomes of the fields of which both say something else. */
function Differing({ differs, overwrite }: Pick<Match, 'differs'> & { overwrite: boolean }) {
  const gone = replaced(differs, overwrite);
  const kept = differs.filter((field) => !gone.includes(field));
  return (
    <>
      {gone.length > 0 && <span>replaces {listed(gone)}</span>}
      {kept.length > 0 && <span>keeps its own {listed(kept)}</span>}
    </>
  );
}
