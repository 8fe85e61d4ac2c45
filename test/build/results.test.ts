import { describe, expect, it } from 'vitest';
import { lastLine, ofCheck, ofPlaywright, ofVitest, total, withEnding } from '../results.mjs';
import { runStep } from '../step.mjs';

const well = { ok: true, reason: '' };
const ended = (reason: string) => ({ ok: false, reason });

const unit = {
  numPassedTests: 2,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [
    {
      name: 'a.test.ts',
      status: 'failed',
      assertionResults: [{ status: 'passed' }, { status: 'failed', fullName: 'a is b', failureMessages: ['expected a'] }],
    },
    { name: 'b.test.ts', status: 'failed', message: 'does not load', assertionResults: [] },
    { name: 'c.test.ts', status: 'passed', assertionResults: [{ status: 'passed' }] },
  ],
};
const spec = (title: string, status: string, errors: { message: string }[] = []) => ({ title, tests: [{ status, results: [{ errors }] }] });
const e2e = {
  errors: [],
  suites: [
    {
      title: 'walk.spec.ts',
      specs: [spec('opens', 'expected')],
      suites: [
        { title: 'inner', specs: [spec('saves', 'unexpected', [{ message: 'gone' }]), spec('waits', 'skipped'), spec('luck', 'flaky')] },
      ],
    },
  ],
};

describe('what the reports say', () => {
  it('vitest: failed tests by name, and a file that does not load', () => {
    expect(ofVitest(unit)).toEqual({
      passed: 2,
      failed: 2,
      skipped: 2,
      failures: [
        { name: 'a is b (a.test.ts)', message: 'expected a' },
        { name: 'b.test.ts', message: 'does not load' },
      ],
    });
  });
  it('Playwright: nested suites, and luck is no pass', () => {
    const result = ofPlaywright(e2e);
    expect([result.passed, result.failed, result.skipped]).toEqual([1, 2, 1]);
    expect(result.failures.map((each) => each.name)).toEqual(['walk.spec.ts › inner › saves', 'walk.spec.ts › inner › luck']);
  });
  it('Playwright: an error outside any test is a failure', () => {
    expect(ofPlaywright({ errors: [{ message: 'no config' }], suites: [] }).failed).toBe(1);
  });
  it('a check is one test', () => {
    expect(lastLine(ofCheck('types', well))).toBe('1 passed, 0 failed');
    expect(lastLine(ofCheck('types', ended('ended with code 1')))).toBe('0 passed, 1 failed');
  });
});

describe('how the runner ended counts too', () => {
  const passed = { passed: 3, failed: 0, skipped: 0, failures: [] };
  it('a pass stays a pass', () => expect(withEnding('unit', well, passed)).toEqual(passed));
  it('a crash after passing tests is a failure', () => {
    expect(lastLine(withEnding('unit', ended('ended with SIGSEGV'), passed))).toBe('3 passed, 1 failed');
  });
  it('no report is a failure, even after a good end', () => expect(withEnding('unit', well, null).failed).toBe(1));
  it('no tests is a failure', () => expect(withEnding('unit', well, { ...passed, passed: 0, skipped: 4 }).failed).toBe(1));
  it('failed tests are counted once, not again for the exit code', () => {
    expect(withEnding('unit', ended('ended with code 1'), ofVitest(unit)).failed).toBe(2);
  });
});

describe('the last line', () => {
  it('sums the suites', () => expect(lastLine(total([ofVitest(unit), ofPlaywright(e2e)]))).toBe('3 passed, 4 failed, 3 skipped'));
  it('leaves out what was not skipped', () =>
    expect(lastLine({ passed: 5, failed: 0, skipped: 0, failures: [] })).toBe('5 passed, 0 failed'));
});

describe('a step', () => {
  const node = (code: string) => [process.execPath, '-e', code];
  it('is ok when it ends with 0', async () => expect(await runStep(node(''), { limit: 60_000 })).toEqual(well));
  it('says its exit code', async () =>
    expect((await runStep(node('process.exit(3)'), { limit: 60_000 })).reason).toBe('ended with code 3'));
  it('says the signal that ended it', async () => {
    expect((await runStep(node("process.kill(process.pid, 'SIGTERM')"), { limit: 60_000 })).reason).toBe('ended with SIGTERM');
  });
  it('is ended at its limit', async () => {
    expect(await runStep(node('setInterval(() => {}, 1e6)'), { limit: 1 })).toEqual({ ok: false, reason: 'did not end within 0 s' });
  });
  it('that cannot start is a failure', async () => expect((await runStep(['no-such-program'], { limit: 60_000 })).ok).toBe(false));
  it('has nothing to read', async () => {
    expect(await runStep(node("process.stdin.on('end', () => process.exit(0)).resume()"), { limit: 60_000 })).toEqual(well);
  });
});
