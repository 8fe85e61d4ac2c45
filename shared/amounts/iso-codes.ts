import { regionsOf } from './currency-regions';
import { withdrawnCurrencies } from './withdrawn-currencies';

let codes: ReadonlySet<string> | undefined;

/** Every ISO 4217 code that the host knows, those no longer in use included. */
export const isoCodes = (): ReadonlySet<string> => (codes ??= new Set([...Intl.supportedValuesOf('currency'), ...withdrawnCurrencies]));

/** Whether a currency is some country's today. */
export const isCurrent = (code: string): boolean => regionsOf.has(code);
