/** A spreadsheet takes a cell that begins so for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+(\.\d+)?$/;
const QUOTED = /[",\r\n]/;

/**
 * Rows as comma-separated values by RFC 4180: CRLF after each, quotes doubled. A cell that a spreadsheet would run as a formula gets an apostrophe before
 * it; a plain negative number does not. With `bom`, a byte order mark says that it is UTF-8.
 */
export const csvText = (rows: readonly (readonly string[])[], { bom }: { readonly bom: boolean }): string =>
  (bom ? '\ufeff' : '') + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

function cell(words: string): string {
  const safe = FORMULA.test(words) && !NUMBER.test(words) ? `'${words}` : words;
  return QUOTED.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
