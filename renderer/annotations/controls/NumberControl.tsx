import { useState } from 'react';
import { formatDecimal } from '../../../shared/amounts/format-figure';
import type { FigureFields } from '../../../shared/model/annotation';
import { locale } from '../../../shared/text/counted';
import { TextField } from '../../ui/TextField';
import type { ControlProps } from './control';
import { NONE } from './control';
import { amountWords, understand, type Understood } from './number-words';
import { useUnits } from './use-units';

/** A number or range typed in words or digits, with what was understood beneath. */
export function NumberControl({ definition, fields, onChange, first }: ControlProps) {
  const figure = fields as FigureFields;
  const { low, high } = figure;
  const value = amountWords({ low, high });
  const units = useUnits();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  /** What the amount typed last left as it was: it is said until another is typed. */
  const [kept, setKept] = useState<string | null>(null);
  const understood = typed === null || typed === value ? null : understand(typed, figure);
  const commit = (words: string) => {
    const outcome = understand(words, figure, (unit) => units?.readUnit(unit)?.code ?? null);
    setRefused(!outcome.ok);
    if (!outcome.ok) return;
    setKept(outcome.kept);
    onChange(outcome.patch);
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
        setKept(null);
      }}
      description={!refused && (understood ? <Reading>{wordsOf(understood)}</Reading> : (kept ?? fullDigits(low, value)))}
      error={refused ? understood?.sentence : null}
    />
  );
}

const Reading = ({ children }: { children: string }) => children && <span className="inspector-reading">{children}</span>;

const wordsOf = (understood: Understood): string => [understood.sentence, understood.ok && understood.kept].filter(Boolean).join(' ');

/** All digits of a single stored number that the field shows in words. */
function fullDigits(low: string | null, shown: string): string | null {
  const full = low === null ? null : formatDecimal(low, locale);
  return full && !shown.includes('–') && full !== shown ? full : null;
}
