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
  const [named, setNamed] = useState<string | null>(null);
  const [said, say] = useState('');
  const shown = all.filter((detail) => details[detail] !== undefined || asked.includes(detail));
  const options = [
    ...all.filter((detail) => !shown.includes(detail)).map((id) => ({ id: id as string, label: detailLabels[id] })),
    { id: OWN, label: 'A field of your own…' },
  ];
  const add = (id: string | null) => {
    say('');
    if (id === OWN) setNaming(true);
    else if (id) ask([...asked, id as Detail]);
  };
  const name = (words: string) => {
    setNaming(false);
    const known = all.find((detail) => isSame(detailLabels[detail], words));
    if (freeFields.some((field) => isSame(field.name, words)) || (known && shown.includes(known)))
      return say(`There is a field named ${words} already.`);
    if (known) return ask([...asked, known]);
    setNamed(words);
    return void changeFreeField(source.id, words, '', true);
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
            onCommit={(words) => void changeDetail(source.id, detail, words)}
          />
        ))}
        {freeFields.map(({ name: label, value }) => (
          <TextField
            key={label}
            label={label}
            value={value}
            autoFocus={label === named}
            placeholder="empty: left as it is, or removed with Enter"
            onCommit={(words) => void changeFreeField(source.id, label, words)}
          />
        ))}
        {isNaming && (
          <AddField
            label="Name of the new field"
            placeholder="name it, then press Enter"
            autoFocus
            onAdd={(words) => name(words.slice(0, 100))}
            onCancel={() => setNaming(false)}
          />
        )}
        <Choice label="Add a field" isLabelHidden value={null} noneLabel="Add a field…" options={options} onChange={add} />
      </div>
      {foundIn.details && Object.keys(details).length > 0 && (
        <p className="ui-description">Found in {foundIn.details}, but for what was typed.</p>
      )}
      <p role="status" className="inspector-notice">
        {said}
      </p>
      <Templates source={source} />
    </section>
  );
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
