import { eraToEdtf } from './eras';
import { resolveBound, resolveEither, resolveQualified, resolveRange } from './resolve-compound';
import { resolveDate, resolveNumeric, resolveSeason, resolveYears } from './resolve-absolute';
import { resolveJulian } from './resolve-julian';
import { resolvePart } from './resolve-part';
import { resolveCount, resolvePeriod, resolveShortDecade, resolveStretch, resolveWeekday } from './resolve-relative';
import { resolved, type Resolution, type Setting } from './resolution';
import type { Meaning } from './meaning';

/** Turns what words say into EDTF, against the reference and settings. The only place that knows every Meaning. */
export function resolve(meaning: Meaning, setting: Setting): Resolution {
  const again = (inner: Meaning) => resolve(inner, setting);
  switch (meaning.is) {
    case 'date':
      return resolveDate(meaning, setting);
    case 'season':
      return resolveSeason(meaning, setting);
    case 'years':
      return resolveYears(meaning);
    case 'part':
      return resolvePart(meaning.part, again(meaning.of));
    case 'short decade':
      return resolveShortDecade(meaning.decade, setting);
    case 'weekday':
      return resolveWeekday(meaning.weekday, meaning.which, setting);
    case 'period':
      return resolvePeriod(meaning.unit, meaning.by, setting);
    case 'count':
      return resolveCount(meaning.unit, meaning.by, setting);
    case 'stretch':
      return resolveStretch(meaning.unit, meaning.by, setting);
    case 'era':
      return resolveEra(meaning);
    case 'edtf':
      return resolved(meaning.text, 'edtf', { conventions: meaning.convention ? [meaning.convention] : [] });
    case 'range':
      return resolveRange(meaning.from, meaning.to, again);
    case 'either':
      return resolveEither(again(meaning.one), again(meaning.other));
    case 'bound':
      return resolveBound(meaning.bound, again(meaning.of));
    case 'qualified':
      return resolveQualified(meaning, again(meaning.of));
    case 'julian':
      return resolveJulian(meaning.of, again);
    case 'numeric':
      return resolveNumeric(meaning, setting);
    case 'fault':
      return meaning;
  }
}

function resolveEra({ era, year, month, day }: Extract<Meaning, { is: 'era' }>): Resolution {
  const found = eraToEdtf(era, year, month, day);
  return 'is' in found ? found : resolved(found.edtf, 'era', { calendar: 'japanese', conventions: found.conventions });
}
