import { useState } from 'react';
import { currencyName, readCurrency } from '../../../shared/amounts/currency';
import { valueOf } from '../../../shared/annotations/field-value';
import type { KindFields } from '../../../shared/model/annotation';
import { locale } from '../../../shared/text/counted';
import { SuggestField, type Suggestion } from '../../ui/SuggestField';
import { NONE, type ControlProps } from './control';
import { useUnits } from './use-units';

const SHOWN = 12;

/** A unit such as "dollars" stood in for a currency not yet chosen, and goes once one is. */
const withoutName = (fields: KindFields): { unit?: null; unitCode?: null } => {
  const unit = valueOf(fields, 'unit');
  return typeof unit === 'string' && readCurrency(unit) ? { unit: null, unitCode: null } : {};
};

/** A currency by code, sign, name or country; kept as its ISO 4217 code, with its name beneath. */
export function CurrencyControl({ definition, fields, onChange }: ControlProps) {
  const code = valueOf(fields, definition.id) as string | null;
  const units = useUnits();
  const [said, setSaid] = useState<string | null>(null);
  const take = (chosen: string | null) => onChange((now) => ({ [definition.id]: chosen, ...(chosen ? withoutName(now) : {}) }));
  const suggest = (words: string): Suggestion[] => {
    const meant = readCurrency(words)?.code ?? words.trim().toUpperCase();
    return (units?.searchCurrencies(words, locale, SHOWN) ?? []).map((choice) => ({
      id: choice.code,
      label: choice.code,
      small: [choice.name, choice.sign === choice.code ? null : choice.sign, choice.note].filter(Boolean).join(' · '),
      isMeant: choice.code === meant,
    }));
  };
  const commit = (words: string) => {
    const reading = words.trim() ? readCurrency(words) : { code: null, note: null };
    const message = reading ? reading.note : 'No currency is known by these words. Type a code such as JPY, or a name such as yen.';
    setSaid(message);
    if (reading && (reading.code || !message)) take(reading.code);
  };
  const unread = said !== null && code === null;
  return (
    <SuggestField
      label={definition.label}
      value={code ?? ''}
      placeholder={NONE}
      suggest={suggest}
      onChoose={({ id }, words) => {
        const reading = readCurrency(words);
        setSaid(reading?.code === id ? reading.note : null);
        take(id);
      }}
      onCommit={commit}
      onInput={() => setSaid(null)}
      description={code && <>{[currencyName(code, locale), said].filter(Boolean).join('. ')}</>}
      error={unread ? said : null}
    />
  );
}
