import { useMemo, useState } from 'react';
import type { LedgerContent } from '../../shared/export/ledgers/format';
import { ledgerFormatList, ledgerFormats, type LedgerFormatId } from '../../shared/export/ledgers/index';
import type { ConditionalAs } from '../../shared/ledgers/stance';
import { counted } from '../../shared/text/counted';
import { Choice } from '../ui/Choice';
import { Lines } from '../ui/Lines';
import { SaveModal } from '../ui/SaveModal';
import { Segments } from '../ui/Segments';
import { useSaving, type Save } from '../ui/use-saving';
import type { LedgerState } from './use-ledger';

const conditionals: { id: ConditionalAs; label: string }[] = [
  { id: '0.5', label: '0.5' },
  { id: '1', label: '1, as for' },
  { id: '0', label: '0, as neutral' },
  { id: 'none', label: 'no number' },
];

/** Shows what a file of the ledger will hold and what it leaves out, before it is saved. */
export default function ExportDialog({ state, save, app, onClose }: { state: LedgerState; save: Save; app: string; onClose: () => void }) {
  const { ledger, rows, columns, shownColumns } = state;
  const formats = ledgerFormatList.filter(({ isNetwork }) => !isNetwork || ledger.id === 'positions');
  const [format, setFormat] = useState<LedgerFormatId>('table');
  const [isWhole, setWhole] = useState(false);
  const [bom, setBom] = useState(false);
  const [conditional, setConditional] = useState<ConditionalAs>('0.5');
  const saver = useSaving(save);
  const [madeAt] = useState(() => new Date().toISOString());
  const { about, extension, label, isNetwork, write } = ledgerFormats[format];
  const used = isWhole ? columns : shownColumns;
  const written = useMemo(() => {
    const content: LedgerContent = { ledger, rows, columns: used, madeAt, app };
    return write(content, { bom, conditional });
  }, [write, ledger, rows, used, madeAt, app, bom, conditional]);
  const name = isNetwork ? `${ledger.label} ${label.replace(/ \(.*/, '').toLowerCase()}` : ledger.label;
  const change = (act: () => void) => {
    saver.reset();
    act();
  };
  return (
    <SaveModal
      title={`Export ${ledger.label.toLowerCase()}`}
      saver={saver}
      file={() => ({ name, extension, label, bytes: written.bytes })}
      onClose={onClose}
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
      <Lines
        title="In the file"
        lines={[
          `${counted(rows.length, ledger.one, ledger.many)}, as filtered${isNetwork ? '.' : ` and sorted, ${counted(used.length, 'column', 'columns')}.`}`,
        ]}
      />
      <Lines title="Left out" lines={written.losses} none="Nothing." />
      <p className="ui-description">Notes, tags, speakers and holders are private until they are made public: select rows and press F2.</p>
    </SaveModal>
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
