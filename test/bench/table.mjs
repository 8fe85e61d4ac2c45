// @ts-check
/**
 * A finding as words: each value, and beside it how many times the limit's it is.
 * @param {import('./index.mjs').Bench} bench @param {import('./index.mjs').Finding} finding
 */
export function describe({ name, about }, { columns, rows, goals, notes }) {
  const limit = rows.find((row) => row.isLimit);
  const cells = rows.map(({ subject, values, isLimit }) => [
    subject,
    ...values.map((value, index) => (isLimit || !limit ? number(value) : `${number(value)} (${ratio(value, limit.values[index])})`)),
  ]);
  return [
    `${name}: ${about}`,
    ...aligned([['', ...columns], ...cells]),
    ...goals.map(
      ({ what, value, atMost }) => `  goal: ${number(value)} ${what}, at most ${number(atMost)}: ${value <= atMost ? 'reached' : 'missed'}`,
    ),
    ...notes.map((note) => `  ${note}`),
  ].join('\n');
}

/** @param {string[][]} lines */
function aligned(lines) {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? '').length)));
  return lines.map((cells) =>
    `  ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('   ')}`.trimEnd(),
  );
}

/** Three digits are as many as a measurement carries. @param {number} value */
const number = (value) => (Number.isNaN(value) ? 'not measured' : value >= 100 ? value.toFixed(0) : value.toFixed(1));

/** @param {number} value @param {number | undefined} limit */
const ratio = (value, limit) => (limit && !Number.isNaN(value) ? `${(value / limit).toFixed(2)}×` : 'no ratio');
