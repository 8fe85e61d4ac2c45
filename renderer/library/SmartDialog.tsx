import { useDeferredValue, useId, useMemo, useState } from 'react';
import { optionsOf } from '../../shared/annotations/field';
import { CodingStatus, type Collection, type Source } from '../../shared/model/source';
import { readsText } from '../../shared/search/query';
import { counted } from '../../shared/text/counted';
import { addCollection, changeCollection } from '../store/edits/collections';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Modal } from '../ui/Modal';
import type { SourceFacts } from './facts';
import { isAskedFor, queryOf } from './smart-members';
import { withTerm } from './smart-terms';

interface SmartDialogProps {
  /** The collection that is changed; undefined makes a new one. */
  collection: Collection | undefined;
  sources: readonly Source[];
  factsOf: (source: Source) => SourceFacts;
  onClose: () => void;
}

const statuses = optionsOf(CodingStatus.options);
const known = [
  { id: 'has:date', label: 'a publication date' },
  { id: '-has:date', label: 'no publication date' },
  { id: '-has:title', label: 'no title' },
  { id: 'has:passages', label: 'passages tagged' },
  { id: '-has:passages', label: 'no passage tagged' },
  { id: 'has:look', label: 'passages that need a look' },
  { id: 'has:versions', label: 'several versions' },
  { id: '-has:text', label: 'no text read' },
] as const;

/** A saved query: a few common questions to choose, and the query itself to type. What it finds is counted at once. */
export default function SmartDialog({ collection, sources, factsOf, onClose }: SmartDialogProps) {
  const id = useId();
  const [name, setName] = useState(collection?.name ?? '');
  const [typed, setTyped] = useState(collection?.query ?? '');
  const settled = useDeferredValue(typed);
  const query = queryOf(settled);
  const found = useMemo(
    () => (query.is === 'error' ? 0 : sources.reduce((sum, source) => sum + Number(isAskedFor(query, factsOf(source))), 0)),
    [query, sources, factsOf],
  );
  const isEmpty = typed.trim() === '';
  const isReady = name.trim() !== '' && !isEmpty && query.is !== 'error' && settled === typed;
  const keep = () => {
    if (!isReady) return;
    onClose();
    const kept = { name: name.trim(), query: typed.trim() };
    if (collection) void changeCollection(collection.id, kept, 'Change the smart collection');
    else void addCollection({ ...kept, parent: null });
  };
  const term = (words: string | null) => words !== null && setTyped((now) => withTerm(now, words));
  return (
    <Modal
      title={collection ? 'Change the smart collection' : 'New smart collection'}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isDisabled={!isReady} onPress={keep}>
            {collection ? 'Keep' : 'Make it'}
          </Button>
        </>
      }
    >
      <form
        className="bulk-form"
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <div className="ui-field">
          <label className="ui-label" htmlFor={`${id}-name`}>
            Name
          </label>
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog begins at its first field */}
          <input
            id={`${id}-name`}
            className="ui-input"
            autoFocus
            maxLength={300}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
        <div className="bulk-terms">
          <Choice
            label="Status"
            value={null}
            options={statuses}
            noneLabel="any"
            onChange={(status) => term(status && `status:"${status}"`)}
          />
          <Choice label="With" value={null} options={known} noneLabel="anything" onChange={term} />
        </div>
        <div className="ui-field">
          <label className="ui-label" htmlFor={`${id}-query`}>
            Query
          </label>
          <textarea
            id={`${id}-query`}
            className="ui-input"
            rows={3}
            maxLength={2_000}
            value={typed}
            placeholder={'status:"to do" title:harbour before:1950'}
            aria-invalid={query.is === 'error' ? true : undefined}
            aria-describedby={`${id}-about`}
            onChange={({ target }) => setTyped(target.value)}
          />
          <span id={`${id}-about`} role="status" className={query.is === 'error' ? 'ui-error' : 'ui-description'}>
            {query.is === 'error' ? query.message : isEmpty ? 'Choose above, or type what the sources are to have.' : foundWords(found)}
          </span>
          {query.is !== 'error' && readsText(query) && (
            <span className="ui-description">A smart collection asks the metadata only. Words of the texts are found by the search.</span>
          )}
        </div>
      </form>
    </Modal>
  );
}

const foundWords = (count: number): string =>
  count === 0 ? 'No source is found now.' : `${counted(count, 'source is', 'sources are')} found now.`;
