// @ts-check

/** @typedef {import('./judge.mjs').Case & { ms: number, wrong: string | null }} Judged */

const SLOWEST = 5;

/**
 * Prints the cases by kind, those that are not as expected by name, and the slowest.
 * @param {readonly Judged[]} judged
 */
export function printTable(judged) {
  const kinds = [...new Set(judged.map(({ kind }) => kind))];
  console.table(
    Object.fromEntries(
      [...kinds, 'all'].map((kind) => {
        const own = kind === 'all' ? judged : judged.filter((each) => each.kind === kind);
        const slowest = own.reduce((most, { ms }) => Math.max(most, ms), 0);
        const asExpected = own.filter((each) => each.wrong === null).length;
        return [kind, { cases: own.length, 'as expected': asExpected, not: own.length - asExpected, 'slowest, ms': Math.round(slowest) }];
      }),
    ),
  );
  for (const { file, wrong } of judged) if (wrong !== null) console.log(`✗ ${file} ${wrong}`);
  const slow = [...judged].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
  console.log(`Slowest: ${slow.map(({ file, ms }) => `${file} ${Math.round(ms)} ms`).join(', ')}`);
}
