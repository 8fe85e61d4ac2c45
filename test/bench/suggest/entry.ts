// What the bench measures, one by one and together.
export { suggest } from '../../../shared/suggest/index';
export { suggestDates } from '../../../shared/suggest/dates/index';
export { suggestFigures } from '../../../shared/suggest/figures/index';
export { suggestStatements } from '../../../shared/suggest/statements/index';
export { warmUp } from '../../../shared/suggest/warm-up';
