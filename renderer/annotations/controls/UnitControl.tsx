import type { FigureFields } from '../../../shared/model/annotation';
import { locale } from '../../../shared/text/counted';
import { SuggestField, type Suggestion } from '../../ui/SuggestField';
import { NONE, type ControlProps } from './control';
import { useUnits } from './use-units';

const SHOWN = 12;

/** A unit in the source's own words, with its code where it has one; words that are no known unit are kept as they are. */
export function UnitControl({ definition, fields, onChange }: ControlProps) {
  const { unit, unitCode = null } = fields as FigureFields;
  const units = useUnits();
  const suggest = (words: string): Suggestion[] => {
    const meant = units?.readUnit(words)?.code;
    return (units?.searchUnits(words, locale, SHOWN) ?? []).map(({ code, symbol, name }) => ({
      id: code,
      label: symbol ?? name,
      small: [symbol === null ? null : units!.unitName(code, locale), code].filter(Boolean).join(' · '),
      isMeant: code === meant,
    }));
  };
  const choose = ({ id, label }: Suggestion, words: string) => {
    const isItsName = units?.unitCandidates(words).some(({ code }) => code === id);
    onChange({ unit: isItsName ? words.trim().slice(0, 100) : label, unitCode: id });
  };
  const commit = (words: string) => onChange({ unit: words.trim().slice(0, 100) || null, unitCode: units?.readUnit(words)?.code ?? null });
  return (
    <SuggestField
      label={definition.label}
      value={unit ?? ''}
      placeholder={NONE}
      suggest={suggest}
      onChoose={choose}
      onCommit={commit}
      description={unit && units && <>{describe(unit, unitCode, units)}</>}
    />
  );
}

function describe(unit: string, code: string | null, { unitName, unitCandidates }: NonNullable<ReturnType<typeof useUnits>>): string {
  if (code !== null) return `${unitName(code, locale)} · UCUM ${code}`;
  const several = unitCandidates(unit);
  if (several.length > 1) return `May be ${several.map((each) => each.name).join(' or ')}. None was taken: choose one.`;
  return 'Kept as words: it is no unit with a code.';
}
