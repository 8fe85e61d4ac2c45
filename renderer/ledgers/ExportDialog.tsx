import { useMemo, useState } from 'react';
import type { LedgerContent } from '../../shared/export/ledgers/format';
import { ledgerFormatList, ledgerFormats, type LedgerFormatId } from '../../shared/export/ledgers/index';
import type { ConditionalAs } from '../../shared/ledgers/stance';
import type { Outcome } from '../../shared/ipc';
import { counted } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Modal } from '../ui/Modal';
import { Segments } from '../ui/Segments';
import type { LedgerState } from './use-ledger';
import './ExportDialog.css';

/** Saves a file where the person chooses; gives its name, or null where they chose no place. */
export type SaveFile = (file: {
  readonly name: string;
  readonly extension: string;
  readonly label: string;
  readonly bytes: Uint8Array;
}) => Promise<Outcome<string | null>>;

const conditionals: { id: ConditionalAs; label: string }[] = [
  { id: '0.5', label: '0.5' },
  { id: '1', label: '1, as for' },
  { id: '0', label: '0, as neutral' },
  { id: 'none', label: 'no number' },
];

type Saving = { is: 'choosing' | 'saving' } | { is: 'saved'; name: string } | { is: 'failed'; message: string };

/** Shows what a file of the ledger will hold and what it leaves out, before it is saved. */
export default function ExportDialog({
  state,
  save,
  app,
  onClose,
}: {
  state: LedgerState;
  save: SaveFile;
  app: string;
  onClose: () => void;
}) {
  const { ledger, rows, columns, shownColumns } = state;
  const formats = ledgerFormatList.filter(({ isNetwork }) => !isNetwork || ledger.id === 'positions');
  const [format, setFormat] = useState<LedgerFormatId>('table');
  const [isWhole, setWhole] = useState(false);
  const [bom, setBom] = useState(false);
  const [conditional, setConditional] = useState<ConditionalAs>('0.5');
  const [saving, setSaving] = useState<Saving>({ is: 'choosing' });
  const [madeAt] = useState(() => new Date().toISOString());
  const { about, extension, label, isNetwork, write } = ledgerFormats[format];
  const used = isWhole ? columns : shownColumns;
  const written = useMemo(() => {
    const content: LedgerContent = { ledger, rows, columns: used, madeAt, app };
    return write(content, { bom, conditional });
  }, [write, ledger, rows, used, madeAt, app, bom, conditional]);
  const start = async () => {
    if (saving.is === 'saved') return onClose();
    if (saving.is === 'saving') return;
    setSaving({ is: 'saving' });
    const name = isNetwork ? `${ledger.label} ${label.replace(/ \(.*/, '').toLowerCase()}` : ledger.label;
    const outcome = await save({ name, extension, label, bytes: written.bytes });
    if (!outcome.ok) setSaving({ is: 'failed', message: outcome.error.message });
    else setSaving(outcome.value === null ? { is: 'choosing' } : { is: 'saved', name: outcome.value });
  };
  const change = (act: () => void) => {
    setSaving({ is: 'choosing' });
    act();
  };
  return (
    <Modal
      title={`Export ${ledger.label.toLowerCase()}`}
      isOpen
      onClose={onClose}
      actions={
        <>
          <p role="status" className="ledgers-preview">
            {saving.is === 'saved' && `Saved ${saving.name}`}
            {saving.is === 'failed' && saving.message}
          </p>
          {saving.is !== 'saved' && <Button onPress={onClose}>Cancel</Button>}
          <Button kind="primary" onPress={() => void start()}>
            {{ choosing: 'Save…', saving: 'Saving', saved: 'Done', failed: 'Try again' }[saving.is]}
          </Button>
        </>
      }
    >
      {formats.length > 1 && <Segments label="Format" value={format} options={formats} onChange={(id) => change(() => setFormat(id))} />}
      <p className="ui-description">{about}</p>
      {!isNetwork && <Tick label="All columns, not only those shown" isOn={isWhole} onChange={(isOn) => change(() => setWhole(isOn))} />}
      {extension === 'csv' && (
        <Tick label="Mark as UTF-8 for spreadsheets (byte order mark)" isOn={bom} onChange={(isOn) => change(() => setBom(isOn))} />
      )}
      {isNetwork && (
        <Choice
          label="A conditional stance counts as"
          value={conditional}
          options={conditionals}
          onChange={(next) => next && change(() => setConditional(next))}
        />
      )}
      <section className="ledgers-lines">
        <h3>In the file</h3>
        <p>
          {counted(rows.length, ledger.one, ledger.many)}, as filtered
          {isNetwork ? '.' : ` and sorted, ${counted(used.length, 'column', 'columns')}.`}
        </p>
      </section>
      <section className="ledgers-lines">
        <h3>Left out</h3>
        {written.losses.length === 0 && <p>Nothing.</p>}
        <ul>
          {written.losses.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <p className="ui-description">Notes, tags, speakers and holders are private until they are made public: select rows and press F2.</p>
    </Modal>
  );
}

function Tick({ label, isOn, onChange }: { label: string; isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <label className="ledgers-tick">
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      <span>{label}</span>
    </label>
  );
}
