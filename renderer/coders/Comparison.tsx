import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { agreementOf } from '../../shared/agreement/agreement';
import { agreementRows } from '../../shared/agreement/agreement-rows';
import type { FieldNames } from '../../shared/agreement/compared-fields';
import type { ProvideCommands } from '../../shared/commands';
import { csvText } from '../../shared/export/csv-text';
import type { Coder } from '../../shared/model/coder';
import type { Coding } from '../../shared/model/coding';
import type { Source, Version } from '../../shared/model/source';
import type { Verdict } from '../store/edits/adjudicate';
import { Empty } from '../ui/Empty';
import { AgreementView, type Scope } from './AgreementView';
import { ComparisonHead, type ComparisonView } from './ComparisonHead';
import { ComparisonNotes } from './ComparisonNotes';
import { openAndSame } from './same-coding';
import { Places } from './Places';
import type { Library } from './pooled';
import { useComparison } from './use-comparison';
import { keepSame } from './verdicts';
import './Comparison.css';

export interface ComparisonProps {
  source: Source;
  version: Version;
  text: string;
  coders: readonly Coder[];
  codings: readonly Coding[];
  library: Library;
  fieldNames: FieldNames;
  onVerdict: (verdict: Verdict) => Promise<unknown>;
  /** Carries out several as one. */
  onVerdicts: (verdicts: readonly Verdict[], label: string) => Promise<unknown>;
  onExport: (file: { name: string; csv: string }) => void;
  onClose: () => void;
  provide: ProvideCommands;
}

/** Two coders' passes over a source side by side: what differs, what is to be taken, and how far they agree. */
export function Comparison(props: ComparisonProps) {
  const { source, version, text, coders, codings, library, fieldNames, onVerdict, onVerdicts, onExport, onClose, provide } = props;
  const { present, compared, choose } = useComparison(library, coders, version);
  const [view, show] = useState<ComparisonView>('places');
  const [scope, setScope] = useState<Scope>('source');
  const pool = useMemo(() => (view === 'agreement' ? (compared?.pool() ?? null) : null), [view, compared]);
  const all = scope === 'all' && pool !== null && pool.titles.length > 1 ? pool : null;
  const box = useRef<HTMLElement>(null);
  const save = useCallback(() => {
    if (!compared) return;
    const { texts, titles } = all ?? { texts: compared.texts, titles: [source.title ?? 'Untitled'] };
    const rows = agreementRows(agreementOf(texts, fieldNames), { coders: compared.names, sources: titles });
    const name = all ? `Agreement of ${compared.names.join(' and ')}` : `Agreement on ${titles[0]!}`;
    onExport({ name: name.slice(0, 200), csv: csvText(rows, { bom: true }) });
  }, [compared, all, fieldNames, source.title, onExport]);
  const same = useMemo(() => (compared ? openAndSame(compared.places, fieldNames) : []), [compared, fieldNames]);
  const keepAllSame = () => {
    if (!compared) return;
    const label = `Keep what ${compared.names.join(' and ')} coded the same`.slice(0, 300);
    // The button that was pressed goes with the last of them.
    void onVerdicts(keepSame(same, compared.names), label).then(() => box.current?.focus());
  };
  const canSave = compared !== null;
  useEffect(() => (canSave ? provide({ 'comparison.export': save }) : undefined), [canSave, save, provide]);
  useEffect(() => box.current?.focus(), []);
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the view from anywhere in it
    <section
      ref={box}
      className="comparison"
      aria-label="Comparison"
      data-region="comparison"
      tabIndex={-1}
      data-region-focus
      onKeyDown={leave}
    >
      <ComparisonHead
        present={present}
        compared={compared}
        view={view}
        onView={show}
        onChoose={choose}
        same={same.length}
        onSame={keepAllSame}
        onExport={save}
        onClose={onClose}
      />
      {compared ? (
        <>
          <ComparisonNotes compared={compared} codings={codings} />
          {view === 'agreement' ? (
            <AgreementView
              texts={all ? all.texts : compared.texts}
              names={compared.names}
              fieldNames={fieldNames}
              scope={all ? 'all' : 'source'}
              shared={pool?.titles.length ?? 0}
              onScope={setScope}
            />
          ) : (
            <Places
              places={compared.places}
              names={compared.names}
              text={text}
              fieldNames={fieldNames}
              onVerdict={onVerdict}
              provide={provide}
            />
          )}
        </>
      ) : (
        <Empty title={present[0] ? `Only ${present[0].name} has coded this source` : 'Nobody has coded this source'}>
          Have a second coder code it: choose who is coding, then code this source blind. When they have marked it as done, the two are
          compared here, passage by passage.
        </Empty>
      )}
    </section>
  );
}
