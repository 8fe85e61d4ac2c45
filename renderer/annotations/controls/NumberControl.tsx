import { useState } from 'react';
import { formatDecimal } from '../../../shared/amounts/format-figure';
import type { FigureFields } from '../../../shared/model/annotation';
import { locale } from '../../../shared/text/counted';
import { TextField } from '../../ui/TextField';
import type { ControlProps } from './control';
import { NONE } from './control';
import { amountWords, understand } from './number-words';
import { useUnits } from './use-units';

/** A number or range typed in words or digits, with what was understood beneath. */
export function NumberControl({ definition, fields, onChange, first }: ControlProps) {
  const { low, high } = fields as FigureFields;
  const value = amountWords({ low, high });
  const units = useUnits();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const understood = typed === null || typed === value ? null : understand(typed);
  const commit = (words: string) => {
    const outcome = understand(words, (unit) => units?.readUnit(unit)?.code ?? null);
    setRefused(!outcome.ok);
    if (outcome.ok) onChange(outcome.patch);
  };
  return (
    <TextField
      label={definition.label}
      value={value}
      placeholder={NONE}
      first={first}
      onCommit={commit}
      onInput={(words) => {
        setTyped(words);
        setRefused(false);
      }}
      description={!refused && (understood ? <Reading>{understood.sentence}</Reading> : fullDigits(low, value))}
      error={refused ? understood?.sentence : null}
    />
  );
}

const Reading = ({ children }: { children: string }) => children && <span className="inspector-reading">{children}</span>;

/** All digits of a single stored number that the field shows in words. */
function fullDigits(low: string | null, shown: string): string | null {
  const full = low === null ? null : formatDecimal(low, locale);
  return full && !shown.includes('–') && full !== shown ? full : null;
}
