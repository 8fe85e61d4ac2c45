import { useState } from 'react';
import { currencyName, readCurrency } from '../../../shared/amounts/currency';
import { valueOf } from '../../../shared/annotations/field-value';
import type { KindFields } from '../../../shared/model/annotation';
import { locale } from '../../../shared/text/counted';
import { TextField } from '../../ui/TextField';
import { NONE, type ControlProps } from './control';

/** A unit such as "dollars" stood in for a currency not yet chosen, and goes once one is. */
const withoutName = (fields: KindFields): { unit?: null } => {
  const unit = valueOf(fields, 'unit');
  return typeof unit === 'string' && readCurrency(unit) ? { unit: null } : {};
};

/** A currency by code, sign or name; kept as its ISO 4217 code, with its name beneath. */
export function CurrencyControl({ definition, fields, onChange }: ControlProps) {
  const code = valueOf(fields, definition.id) as string | null;
  const [said, setSaid] = useState<string | null>(null);
  const commit = (words: string) => {
    const reading = words.trim() ? readCurrency(words) : { code: null, note: null };
    const message = reading ? reading.note : 'No currency is known by these words. Type a code such as JPY, or a name such as yen.';
    setSaid(message);
    if (reading && (reading.code || !message)) onChange({ [definition.id]: reading.code, ...withoutName(fields) });
  };
  const unread = said !== null && code === null;
  return (
    <TextField
      label={definition.label}
      value={code ?? ''}
      placeholder={NONE}
      onCommit={commit}
      onInput={() => setSaid(null)}
      description={code && <>{[currencyName(code, locale), said].filter(Boolean).join('. ')}</>}
      error={unread ? said : null}
    />
  );
}
