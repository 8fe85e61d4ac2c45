import { counted, numbered } from '../../shared/text/counted';
import type { Id } from '../../shared/model/record';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Segments } from '../ui/Segments';
import type { Choosing, Compared } from './use-comparison';

export type ComparisonView = 'places' | 'agreement';

const views = [
  { id: 'places', label: 'Passages' },
  { id: 'agreement', label: 'Agreement' },
] as const;

interface ComparisonHeadProps extends Pick<Choosing, 'present' | 'compared'> {
  view: ComparisonView;
  onView: (view: ComparisonView) => void;
  onChoose: (side: 'a' | 'b', coder: Id) => void;
  /** How many open places both coded the same. */
  same: number;
  /** Keeps one of each of these. */
  onSame: () => void;
  onExport: () => void;
  onClose: () => void;
}

/** Who is compared, how much is decided, and which view of it is shown. */
export function ComparisonHead({ present, compared, view, onView, onChoose, same, onSame, onExport, onClose }: ComparisonHeadProps) {
  const options = present.map(({ id, name }) => ({ id, label: name }));
  return (
    <>
      <header className="comparison-head">
        <h1>Two coders</h1>
        {compared && <span role="status">{progress(compared)}</span>}
        <span className="comparison-space" />
        {compared && <Button onPress={onExport}>Export the agreement…</Button>}
        <Button onPress={onClose}>Back to the text</Button>
      </header>
      {compared && (
        <div className="comparison-which">
          <Choice label="First coder" value={compared.a.id} options={options} onChange={(id) => id && onChoose('a', id)} />
          <Choice label="Second coder" value={compared.b.id} options={options} onChange={(id) => id && onChoose('b', id)} />
          <Segments label="View" value={view} options={views} onChange={onView} />
          {same > 0 && <Button onPress={onSame}>Keep {counted(same, 'place', 'places')} coded the same</Button>}
        </div>
      )}
    </>
  );
}

function progress({ places }: Compared): string {
  const open = places.filter(({ outcome }) => outcome === 'open').length;
  if (open === 0) return `All ${numbered(places.length)} decided`;
  return `${numbered(places.length - open)} of ${numbered(places.length)} decided`;
}
