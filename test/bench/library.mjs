// @ts-check
import { measureSearch } from './library/search.mjs';
import { measureTable } from './library/table.mjs';

/** @type {import('./index.mjs').Bench} */
export const library = {
  name: 'library',
  about: 'A library of 10,000 sources: the table of sources, and search in their texts.',
  async run(probe) {
    const table = await measureTable(probe);
    const search = await measureSearch(probe);
    return {
      columns: ['median ms', 'p95 ms', 'longest ms'],
      rows: [...table.rows, ...search.rows],
      goals: [...table.goals, ...search.goals],
      notes: [...table.notes, ...search.notes],
    };
  },
};
