import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { Id } from '../../shared/model/record';
import { numbered } from '../../shared/text/counted';
import { Button } from '../ui/Button';
import { copyWords } from '../ui/copy-words';
import { Modal } from '../ui/Modal';
import { Segments } from '../ui/Segments';
import { asLines, inWords, type Report } from './report';
import './ReportDialog.css';

interface Row {
  readonly id: number;
  readonly name: string;
  readonly why: string | null;
  readonly source: Id | null;
}

interface Section {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly Row[];
  /** What to do about these. */
  readonly advice: string;
}

/** What became of an import: what came in, what was skipped, what could not be read and why, and what to do. */
export function ReportDialog({ report, onOpen, onClose }: { report: Report; onOpen: (source: Id) => void; onClose: () => void }) {
  const sections = sectionsOf(report).filter(({ rows }) => rows.length > 0);
  const [at, setAt] = useState(sections.at(0)?.id ?? '');
  const [said, say] = useState('');
  const section = sections.find(({ id }) => id === at) ?? sections[0];
  const open = (row: Row | undefined) => {
    if (!row?.source) return;
    onClose();
    onOpen(row.source);
  };
  return (
    <Modal
      title="What became of the import"
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <span className="import-said" role="status">
            {said}
          </span>
          <Button onPress={() => say(copyWords(asLines(report)) ? 'Copied.' : 'The clipboard could not be reached.')}>Copy as text</Button>
          <Button kind="primary" onPress={onClose}>
            Close
          </Button>
        </>
      }
    >
      <p>{inWords(report)}</p>
      {sections.length > 1 && (
        <Segments
          label="Show"
          value={section!.id}
          options={sections.map(({ id, label, rows }) => ({ id, label: `${label} ${numbered(rows.length)}` }))}
          onChange={setAt}
        />
      )}
      {section && (
        <>
          <p className="ui-description">{section.advice}</p>
          <Rows key={section.id} section={section} onOpen={open} />
        </>
      )}
    </Modal>
  );
}

const ROW = 48;

function Rows({ section, onOpen }: { section: Section; onOpen: (row: Row | undefined) => void }) {
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: ROW }}>
      <ListBox
        aria-label={section.label}
        className="import-report"
        style={{ height: Math.min(360, section.rows.length * ROW + 2) }}
        items={section.rows}
        onAction={(key) => onOpen(section.rows[Number(key)])}
      >
        {({ id, name, why }) => (
          <ListBoxItem id={id} textValue={name} className="import-report-row">
            <b dir="auto">{name}</b>
            {why && <span>{why}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
  );
}

type Listed = { readonly name: string; readonly why?: string; readonly source?: Id };

/** Those that need something done come first. */
function sectionsOf({ failed, left, skipped, versions, added }: Report): Section[] {
  const section = (id: string, label: string, listed: readonly Listed[], advice: string): Section => ({
    id,
    label,
    advice,
    rows: listed.map(({ name, why = null, source = null }, at) => ({ id: at, name, why, source })),
  });
  return [
    section('failed', 'Not brought in', failed, 'The files are where they were. Mend or convert them, then bring them in again.'),
    section(
      'left',
      'Left out',
      left.map((name) => ({ name })),
      'You cancelled before these. Bring the same files in again: what is here already is skipped.',
    ),
    section('skipped', 'Skipped', skipped, 'These are here already. Enter opens the source that is here.'),
    section('versions', 'New versions', versions, 'Enter opens the source. Its annotations were found again, or wait for you.'),
    section('added', 'Brought in', added, 'Enter opens the source.'),
  ];
}
