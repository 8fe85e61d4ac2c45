import { useState } from 'react';
import { formatDecimal } from '../../shared/amounts/format-figure';
import { parseNumber } from '../../shared/amounts/parse-number';
import { isOfType } from '../../shared/annotations/own-field';
import type { OwnField, OwnValue } from '../../shared/model/codebook';
import type { Source } from '../../shared/model/source';
import { locale } from '../../shared/text/counted';
import { useActors } from '../store/codebook';
import { Choice } from '../ui/Choice';
import { TextField } from '../ui/TextField';
import { ActorField } from './ActorField';
import { DateField } from './DateField';
import { issueFor } from './issue-for';
import { IssueField } from './IssueField';
import { LongText } from './LongText';
import type { OwnPatch } from './own-patch';
import { voiceOf } from './voice-of';

interface OwnControlProps {
  field: OwnField;
  value: OwnValue | null;
  source: Source;
  onSet: (patch: () => OwnPatch | Promise<OwnPatch>) => void;
}

const NONE = 'none stated';
const yesNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
] as const;

/** One field of the codebook's own, by its type. A value from before it became another type is shown as having none of this one. */
export function OwnControl({ field, value: stored, source, onSet }: OwnControlProps) {
  const value = stored !== null && isOfType(field, stored) ? stored : null;
  const set = (next: OwnValue | null) => onSet(() => ({ value: next }));
  const text = typeof value === 'string' ? value : '';
  switch (field.type) {
    case 'text':
      return (
        <LongText
          label={field.name}
          value={text}
          placeholder={NONE}
          enterAccepts
          onCommit={(words) => set(words.trim().slice(0, 10_000) || null)}
        />
      );
    case 'number':
      return <OwnNumber label={field.name} value={text} onSet={set} />;
    case 'choice': {
      // An option that was taken out of the codebook is still what was chosen.
      const names = text !== '' && !field.options.includes(text) ? [...field.options, text] : field.options;
      const options = names.map((name) => ({ id: name, label: name }));
      return <Choice label={field.name} value={text || null} options={options} noneLabel={NONE} onChange={set} />;
    }
    case 'yes-no':
      return (
        <Choice
          label={field.name}
          value={value === null ? null : value ? 'yes' : 'no'}
          options={yesNo}
          noneLabel={NONE}
          onChange={(chosen) => set(chosen === null ? null : chosen === 'yes')}
        />
      );
    case 'date':
      return <DateField label={field.name} value={typeof value === 'object' ? value : null} reference={null} isAlone onCommit={set} />;
    case 'actor':
      return <OwnActor {...{ field, source, onSet }} value={text} />;
    case 'issue':
      return (
        <IssueField
          label={field.name}
          value={text}
          placeholder={NONE}
          onName={(words) =>
            onSet(async () => {
              const { name, others } = await issueFor(words);
              return { value: name, others };
            })
          }
        />
      );
  }
}

/** One number, kept as it was typed, digit by digit. */
function OwnNumber({ label, value, onSet }: { label: string; value: string; onSet: (value: string | null) => void }) {
  const [problem, setProblem] = useState<string | null>(null);
  const commit = (words: string) => {
    if (!words.trim()) return onSet(null);
    const reading = parseNumber(words);
    if (!reading.ok) return setProblem(reading.error.message);
    if (reading.high !== null) return setProblem('This field holds one number, and no range.');
    if (reading.comparator !== null || reading.currencyWords !== null || reading.unit !== null)
      return setProblem('This field holds a number alone: leave out what stands beside it.');
    onSet(reading.low);
  };
  return (
    <TextField
      label={label}
      value={value === '' ? '' : formatDecimal(value, locale)}
      placeholder={NONE}
      onCommit={commit}
      onInput={() => setProblem(null)}
      error={problem}
    />
  );
}

function OwnActor({ field, value, source, onSet }: Omit<OwnControlProps, 'value'> & { value: string }) {
  const actor = useActors()?.find(({ id }) => id === value);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <ActorField
      label={field.name}
      value={actor?.name ?? ''}
      placeholder={NONE}
      source={source.id}
      onInput={() => setProblem(null)}
      onMean={(meant) =>
        onSet(async () => {
          const { voice, others } = await voiceOf(meant, source.id);
          if (voice.actor === null) setProblem('Several go by this name. Choose one of the list.');
          return { value: voice.actor ?? (value || null), others };
        })
      }
      onClear={() => onSet(() => ({ value: null }))}
      error={problem}
    />
  );
}
