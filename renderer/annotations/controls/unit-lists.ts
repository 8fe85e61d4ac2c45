// A chunk of its own: a thousand names of units, read when the first quantity is shown.
export { searchCurrencies } from '../../../shared/amounts/search-currencies';
export { searchUnits, unitName } from '../../../shared/amounts/search-units';
export { readUnit, unitCandidates } from '../../../shared/amounts/units';
