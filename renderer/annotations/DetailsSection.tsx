import { useState } from 'react';
import { detailLabels } from '../../shared/citation/detail-labels';
import type { Detail, Source } from '../../shared/model/source';
import { Choice } from '../ui/Choice';
import { TextField } from '../ui/TextField';
import { AddField } from './AddField';
import { changeDetail, changeFreeField } from './change-details';
import { Templates } from './Templates';

const OWN = 'own';
const all = Object.keys(detailLabels) as Detail[];

/** The library card of a source: the fields it has values for, any other that is asked for, and fields of the person's own naming. */
export function DetailsSection({ source }: { source: Source }) {
  const { details = {}, freeFields = [], foundIn } = source;
  const [asked, ask] = useState<readonly Detail[]>([]);
  const [isNaming, setNaming] = useState(false);
  const shown = all.filter((detail) => details[detail] !== undefined || asked.includes(detail));
  const options = [
    ...all.filter((detail) => !shown.includes(detail)).map((id) => ({ id: id as string, label: detailLabels[id] })),
    { id: OWN, label: 'A field of your own…' },
  ];
  const add = (id: string | null) => {
    if (id === OWN) setNaming(true);
    else if (id) ask([...asked, id as Detail]);
  };
  return (
    <section className="inspector-section" aria-label="Details">
      <h3>Details</h3>
      <div className="inspector-form">
        {shown.map((detail) => (
          <TextField
            key={detail}
            label={detailLabels[detail]}
            value={details[detail] ?? ''}
            placeholder="none stated"
            autoFocus={asked.at(-1) === detail && details[detail] === undefined}
            description={foundIn.details && details[detail] !== undefined ? `from ${foundIn.details}` : null}
            onCommit={(words) => void changeDetail(source.id, detail, words)}
          />
        ))}
        {freeFields.map(({ name, value }) => (
          <TextField
            key={name}
            label={name}
            value={value}
            placeholder="empty: left as it is, or removed with Enter"
            onCommit={(words) => void changeFreeField(source.id, name, words)}
          />
        ))}
        {isNaming && (
          <AddField
            label="Name of the new field"
            placeholder="name it, then press Enter"
            onAdd={(name) => {
              setNaming(false);
              void changeFreeField(source.id, name.slice(0, 100), '', true);
            }}
          />
        )}
        <Choice label="Add a field" isLabelHidden value={null} noneLabel="Add a field…" options={options} onChange={add} />
      </div>
      <Templates source={source} />
    </section>
  );
}
