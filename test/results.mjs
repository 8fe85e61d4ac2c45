// @ts-check
/**
 * What a suite came to: counts, and one entry a failure.
 * @typedef {{ passed: number, failed: number, skipped: number, failures: { name: string, message: string }[] }} Result
 */

/** @type {(failures?: Result['failures']) => Result} */
export const onlyFailures = (failures = []) => ({ passed: 0, failed: failures.length, skipped: 0, failures });

/**
 * A check that is one test by itself: types, lint, build.
 * @param {string} name @param {{ ok: boolean, reason: string }} run
 * @returns {Result}
 */
export const ofCheck = (name, { ok, reason }) =>
  ok ? { passed: 1, failed: 0, skipped: 0, failures: [] } : onlyFailures([{ name, message: `${reason}; its output is above` }]);

/**
 * What vitest's JSON report says. A file that does not load has no tests in it and counts as one failure.
 * @param {any} report
 * @returns {Result}
 */
export function ofVitest(report) {
  /** @type {Result['failures']} */
  const failures = [];
  for (const file of report.testResults) {
    const failed = file.assertionResults.filter((/** @type {any} */ test) => test.status === 'failed');
    for (const test of failed) failures.push({ name: `${test.fullName} (${file.name})`, message: test.failureMessages.join('\n') });
    if (file.status === 'failed' && failed.length === 0)
      failures.push({ name: file.name, message: file.message || 'the file did not run' });
  }
  return { passed: report.numPassedTests, failed: failures.length, skipped: report.numPendingTests + report.numTodoTests, failures };
}

/**
 * What Playwright's JSON report says. A test that passed only when tried again counts as failed.
 * @param {any} report
 * @returns {Result}
 */
export function ofPlaywright(report) {
  const result = onlyFailures(
    report.errors.map((/** @type {any} */ error) => ({ name: 'Playwright', message: error.message ?? String(error.value) })),
  );
  for (const { name, status, message } of report.suites.flatMap((/** @type {any} */ suite) => testsOf(suite, []))) {
    if (status === 'expected') result.passed++;
    else if (status === 'skipped') result.skipped++;
    else result.failed = result.failures.push({ name, message });
  }
  return result;
}

/** @param {any} suite @param {string[]} above @returns {{ name: string, status: string, message: string }[]} */
function testsOf(suite, above) {
  const titles = [...above, suite.title].filter(Boolean);
  const own = (suite.specs ?? []).flatMap((/** @type {any} */ spec) =>
    spec.tests.map((/** @type {any} */ test) => ({
      name: [...titles, spec.title].join(' › '),
      status: test.status,
      message: test.results
        .flatMap((/** @type {any} */ run) => run.errors.map((/** @type {any} */ error) => error.message ?? error.value))
        .join('\n'),
    })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((/** @type {any} */ inner) => testsOf(inner, titles))];
}

/**
 * The report together with how its runner ended: a crash without a failed test, a missing report and no tests at all are failures.
 * @param {string} name @param {{ ok: boolean, reason: string }} run @param {Result | null} result null where there is no report
 * @returns {Result}
 */
export function withEnding(name, run, result) {
  const because = (/** @type {string} */ message) => ({ ...(result ?? onlyFailures()), failed: 1, failures: [{ name, message }] });
  if (!result) return because(`left no report; it ${run.reason || 'ended well all the same'}`);
  if (result.failed > 0) return result;
  if (!run.ok) return because(`${run.reason} though no test failed; its output is above`);
  return result.passed === 0 ? because('ran no tests') : result;
}

/** @param {Result[]} results @returns {Result} */
export function total(results) {
  return {
    passed: results.reduce((sum, each) => sum + each.passed, 0),
    failed: results.reduce((sum, each) => sum + each.failed, 0),
    skipped: results.reduce((sum, each) => sum + each.skipped, 0),
    failures: results.flatMap((each) => each.failures),
  };
}

/** The last line: "12 passed, 0 failed", and what was skipped where something was. @param {Result} sum */
export const lastLine = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
