// @ts-check

/** @typedef {import('./score').Score} Score */
/** @typedef {import('./score').Scored} Scored */

const APART = '  ';

/** A score as lines of text: its table, its goals reached or missed, its notes. @param {Pick<Score, 'name' | 'about'>} score @param {Scored} scored */
export function describe({ name, about }, { rows, goals, notes }) {
  return [
    `${name}: ${about}`,
    ...(rows.length === 0 ? [`${APART}no rows`] : aligned(rows)),
    ...goals.map(
      ({ what, value, atLeast }) =>
        `${APART}${value >= atLeast ? 'reached' : 'MISSED '} ${what}: ${shown(value)}, at least ${shown(atLeast)}`,
    ),
    ...notes.map((note) => `${APART}${note}`),
  ].join('\n');
}

/** Words to the left, figures to the right. @param {Scored['rows']} rows */
function aligned(rows) {
  const columns = [...new Set(rows.flatMap(({ values }) => Object.keys(values)))];
  const cells = [
    ['', '', ...columns],
    ...rows.map(({ subject, on, values }) => [subject, on, ...columns.map((column) => shown(values[column] ?? ''))]),
  ];
  const widths = ['', '', ...columns].map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    (APART + row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(APART)).trimEnd(),
  );
}

/** Figures with one decimal, counts without. @param {number | string} value */
const shown = (value) => (typeof value === 'string' ? value : Number.isInteger(value) ? String(value) : value.toFixed(1));
