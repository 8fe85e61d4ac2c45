import { useDeferredValue, useMemo, useState } from 'react';
import { optionsOf } from '../../shared/annotations/field';
import { previewOf, type AnnotationChange, type VoiceChange } from '../../shared/ledgers/bulk-change';
import { findActor, foldName, namesOf } from '../../shared/model/actor-names';
import { CheckingStatus, Stance, type Annotation } from '../../shared/model/annotation';
import type { Actor, Issue } from '../../shared/model/codebook';
import { findIssue } from '../../shared/model/issue-names';
import { tagsIn } from '../../shared/model/retagged';
import { counted } from '../../shared/text/counted';
import { changeAnnotations } from '../store/edits/bulk-annotations';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Modal } from '../ui/Modal';
import { WordsField } from '../ui/WordsField';
import type { Tell } from './tell';
import './BulkDialog.css';

interface BulkDialogProps {
  annotations: readonly Annotation[];
  actors: readonly Actor[];
  issues: readonly Issue[];
  onClose: () => void;
  tell: Tell;
}

const KEEP = 'leave as it is';
/** Takes the value away. */
const NONE = 'none';
const checkings = optionsOf(CheckingStatus.options) as { id: CheckingStatus; label: string }[];
const stances = [...(optionsOf(Stance.options) as { id: Stance; label: string }[]), { id: NONE, label: 'None stated' } as const];
const privacies = [
  { id: 'public', label: 'Public' },
  { id: 'private', label: 'Private' },
] as const;
const privateFields = [
  { id: 'voices', label: 'Speakers and holders' },
  { id: 'tags', label: 'Tags' },
  { id: 'note', label: 'Note' },
] as const;

/** Changes several annotations at once, as one Edit; how many change is said beforehand. */
export default function BulkDialog({ annotations, actors, issues, onClose, tell }: BulkDialogProps) {
  const [change, setChange] = useState<AnnotationChange>({});
  const settled = useDeferredValue(change);
  const preview = useMemo(() => previewOf(settled, annotations), [settled, annotations]);
  const set = <K extends keyof AnnotationChange>(key: K, value: AnnotationChange[K] | undefined) =>
    setChange((now) => withValue(now, key, value));
  const has = (kind: 'claim' | 'position') => annotations.some(({ fields }) => fields.kind === kind);
  const hasVoices = annotations.some(({ fields }) => 'speakers' in fields || 'holders' in fields);
  const total = counted(annotations.length, 'annotation', 'annotations');
  const apply = async () => {
    onClose();
    const count = await changeAnnotations(
      annotations.map(({ id }) => id),
      change,
    );
    tell(`Changed ${counted(count, 'annotation', 'annotations')}. Undo brings back what was there.`);
  };
  return (
    <Modal
      title={`Edit ${total}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <p role="status" className="ledgers-preview">
            {previewWords(change, preview, total)}
          </p>
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" isDisabled={preview.changing === 0} onPress={() => void apply()}>
            Change
          </Button>
        </>
      }
    >
      <div className="ledgers-form">
        {has('claim') && (
          <Choice
            label="Checking"
            value={change.checking ?? null}
            options={checkings}
            noneLabel={KEEP}
            onChange={(value) => set('checking', value ?? undefined)}
          />
        )}
        {has('position') && (
          <>
            <Choice
              label="Stance"
              value={change.stance === null ? NONE : (change.stance ?? null)}
              options={stances}
              noneLabel={KEEP}
              onChange={(value) => set('stance', value === NONE ? null : (value ?? undefined))}
            />
            <IssueField issues={issues} onChange={(value) => set('issue', value)} />
          </>
        )}
        {hasVoices && <VoiceFields actors={actors} onChange={(value) => set('voice', value)} />}
        {(['addTags', 'removeTags'] as const).map((key) => (
          <WordsField
            key={key}
            label={key === 'addTags' ? 'Add tags' : 'Remove tags'}
            hint="parted by commas"
            longest={2_000}
            onInput={(words) => {
              const tags = tagsIn(words);
              set(key, tags.length > 0 ? tags : undefined);
            }}
          />
        ))}
        {privateFields.map(({ id, label }) => (
          <Choice
            key={id}
            label={`${label}: in exports`}
            value={change.makePublic?.includes(id) ? 'public' : change.makePrivate?.includes(id) ? 'private' : null}
            options={privacies}
            noneLabel={KEEP}
            onChange={(value) => {
              set('makePublic', moved(change.makePublic, id, value === 'public'));
              set('makePrivate', moved(change.makePrivate, id, value === 'private'));
            }}
          />
        ))}
      </div>
    </Modal>
  );
}

function withValue<K extends keyof AnnotationChange>(
  change: AnnotationChange,
  key: K,
  value: AnnotationChange[K] | undefined,
): AnnotationChange {
  const { [key]: _, ...rest } = change;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** The names with one put in or taken out; nothing where none is left. */
function moved(names: readonly string[] = [], name: string, isIn: boolean): readonly string[] | undefined {
  const next = [...names.filter((each) => each !== name), ...(isIn ? [name] : [])];
  return next.length > 0 ? next : undefined;
}

function previewWords(change: AnnotationChange, { changing, full }: ReturnType<typeof previewOf>, total: string): string {
  if (Object.keys(change).length === 0) return 'Nothing is chosen yet.';
  const changes =
    changing === 0 ? 'None of them changes.' : `${counted(changing, 'annotation changes', 'annotations change')}, of ${total}.`;
  if (full === 0) return changes;
  const room = 'room for 200 tags of 200 characters and for 50 speakers or holders';
  return `${changes} ${counted(full, 'annotation stays as it is', 'annotations stay as they are')}: there is ${room}.`;
}

function IssueField({ issues, onChange }: { issues: readonly Issue[]; onChange: (issue: string | undefined) => void }) {
  const known = useMemo(() => issues.map(({ name }) => name).sort(), [issues]);
  // Counted as it will be written: an issue of the codebook by its own name.
  const named = (words: string) => findIssue(issues, words)?.name ?? (words.trim() || undefined);
  return <WordsField label="Issue" hint={KEEP} longest={500} known={known} onInput={(words) => onChange(named(words))} />;
}

/** Who speaks or holds: an actor of the codebook by any of their names, else the name as it is typed. */
function VoiceFields({ actors, onChange }: { actors: readonly Actor[]; onChange: (voice: VoiceChange | undefined) => void }) {
  const [name, setName] = useState('');
  const [how, setHow] = useState<VoiceChange['how']>('add');
  const named = useMemo(() => actors.filter(({ source }) => source === null), [actors]);
  const known = useMemo(() => named.map((actor) => actor.name).sort(), [named]);
  const actor = name.trim() === '' ? null : findActor(actors, name);
  const tell = (words: string, next: VoiceChange['how']) => {
    const found = findActor(actors, words);
    const typed = words.trim();
    if (typed === '') return onChange(undefined);
    onChange({ name: found?.name ?? typed, actor: found?.id ?? null, names: (found ? namesOf(found) : [typed]).map(foldName), how: next });
  };
  return (
    <>
      <WordsField
        label="Speaker or holder"
        hint={KEEP}
        longest={300}
        known={known}
        about={
          name.trim() === ''
            ? null
            : actor
              ? `${actor.name}, an actor of the codebook.`
              : 'A name as it is typed: no actor goes by it alone.'
        }
        onInput={(words) => {
          setName(words);
          tell(words, how);
        }}
      />
      {name.trim() !== '' && (
        <Choice
          label="Those who are there"
          value={how}
          options={[
            { id: 'add', label: 'stay' },
            { id: 'instead', label: 'go' },
          ]}
          onChange={(next) => {
            if (!next) return;
            setHow(next);
            tell(name, next);
          }}
        />
      )}
    </>
  );
}
