import { useDeferredValue, useMemo, useState } from 'react';
import { optionsOf } from '../../shared/annotations/field';
import { isSmart } from '../../shared/model/tree';
import type { Id } from '../../shared/model/record';
import { tagsIn } from '../../shared/model/retagged';
import { CodingStatus, type Collection, type Source } from '../../shared/model/source';
import { counted } from '../../shared/text/counted';
import { fillSources } from '../store/edits/fill-sources';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Modal } from '../ui/Modal';
import { WordsField } from '../ui/WordsField';
import { changedBy, fieldLabels, longestOf, previewOf, wordFields, type BulkChange, type Preview, type WordField } from './bulk-change';
import type { Tell } from './tree-acts';

interface BulkDialogProps {
  sources: readonly Source[];
  collections: readonly Collection[];
  onClose: () => void;
  tell: Tell;
}

const statuses = optionsOf(CodingStatus.options) as { id: CodingStatus; label: string }[];
const KEEP = 'leave as it is';

/** Changes several sources at once, as one Edit; how many change is said beforehand. */
export default function BulkDialog({ sources, collections, onClose, tell }: BulkDialogProps) {
  const [change, setChange] = useState<BulkChange>({});
  const [field, setField] = useState<WordField | null>(null);
  const settled = useDeferredValue(change);
  const preview = useMemo(() => previewOf(settled, sources), [settled, sources]);
  const set = (patch: BulkChange) => setChange((now) => ({ ...now, ...patch }));
  const plain = collections.filter((each) => !isSmart(each)).map(({ id, name }) => ({ id, label: name }));
  const typed = wordFields.filter((each) => change.words?.[each] !== undefined);
  const apply = async () => {
    onClose();
    const ids = sources.map(({ id }) => id);
    const count = await fillSources(ids, (now) => changedBy(change, now), `Edit ${counted(preview.changing, 'source', 'sources')}`);
    tell(`Changed ${counted(count, 'source', 'sources')}. Undo brings back what was there.`);
  };
  const words = (next: NonNullable<BulkChange['words']>) => set({ words: next });
  return (
    <Modal
      title={`Edit ${counted(sources.length, 'source', 'sources')}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <p role="status" className="bulk-preview">
            {previewWords(preview, sources.length, change)}
          </p>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isDisabled={preview.changing === 0} onPress={() => void apply()}>
            Change
          </Button>
        </>
      }
    >
      <div className="bulk-form">
        <Choice
          label="Status"
          value={change.status ?? null}
          options={statuses}
          noneLabel={KEEP}
          onChange={(status) => setChange(settingOf(change, 'status', status))}
        />
        {plain.length > 0 && (
          <>
            <Choice
              label="Put into"
              value={change.into ?? null}
              options={plain}
              noneLabel={KEEP}
              onChange={(into) => setChange(settingOf(change, 'into', into))}
            />
            <Choice
              label="Take out of"
              value={change.outOf?.[0] ?? null}
              options={plain}
              noneLabel={KEEP}
              onChange={(id: Id | null) => setChange(settingOf(change, 'outOf', id === null ? null : [id]))}
            />
          </>
        )}
        <WordsField label="Add tags" hint="parted by commas" longest={2_000} onInput={(text) => set({ addTags: tagsIn(text) })} />
        <WordsField label="Remove tags" hint="parted by commas" longest={2_000} onInput={(text) => set({ removeTags: tagsIn(text) })} />
        {typed.map((each) => (
          <div key={each} className="bulk-field">
            <WordsField
              label={fieldLabels[each]}
              hint="empty: takes the value away"
              longest={longestOf(each)}
              autoFocus={each === field}
              about={replacedWords(preview.replaced.get(each))}
              onInput={(text) => words({ ...change.words, [each]: text })}
            />
            <Button
              kind="quiet"
              aria-label={`Leave ${fieldLabels[each].toLowerCase()} as it is`}
              onPress={() => words(without(change.words, each))}
            >
              Leave
            </Button>
          </div>
        ))}
        <Choice
          label="Another field"
          value={null}
          options={wordFields.filter((each) => !typed.includes(each)).map((id) => ({ id, label: fieldLabels[id] }))}
          noneLabel="choose"
          onChange={(next) => {
            if (!next) return;
            setField(next);
            words({ ...change.words, [next]: '' });
          }}
        />
      </div>
    </Modal>
  );
}

function settingOf<K extends keyof BulkChange>(change: BulkChange, key: K, value: NonNullable<BulkChange[K]> | null): BulkChange {
  const { [key]: _, ...rest } = change;
  return value === null ? rest : { ...rest, [key]: value };
}

function without(words: BulkChange['words'], field: WordField): NonNullable<BulkChange['words']> {
  const { [field]: _, ...rest } = words ?? {};
  return rest;
}

const replacedWords = (count: number | undefined): string | null =>
  count === undefined ? null : `${counted(count, 'source has', 'sources have')} another value, which goes.`;

function previewWords({ changing, full }: Preview, of: number, change: BulkChange): string {
  if (Object.keys(change).length === 0) return 'Nothing is chosen yet.';
  const changes =
    changing === 0
      ? 'None of them changes.'
      : `${counted(changing, 'source changes', 'sources change')}, of ${counted(of, 'source', 'sources')}.`;
  if (full === 0) return changes;
  const room = 'room for 200 tags of 200 characters and for 500 collections';
  return `${changes} ${counted(full, 'source stays as it is', 'sources stay as they are')}: there is ${room}.`;
}
