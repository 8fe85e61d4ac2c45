// Loaded before the app (electron -r): prints when the page was usable, and the processor time until then, and quits.
const { app } = require('electron');
const { readdirSync, readFileSync } = require('node:fs');

const MARK = 'dateline:usable';

/** Runs in the page: milliseconds since 1970, as soon as the mark is there. */
function usableAt(name) {
  const at = (mark) => performance.timeOrigin + mark.startTime;
  return new Promise((done) => {
    const observer = new PerformanceObserver((list) => list.getEntriesByName(name).forEach((mark) => done(at(mark))));
    observer.observe({ type: 'mark', buffered: true });
  });
}

/** CPU milliseconds of all threads of a process. */
const cpuOf = (pid) =>
  readdirSync(`/proc/${pid}/task`).reduce(
    (sum, thread) => sum + Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
    0,
  ) / 1e6;

app.on('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => void tell(contents));
});

async function tell(contents) {
  const usable = await contents.executeJavaScript(`(${usableAt.toString()})(${JSON.stringify(MARK)})`);
  const cpu = process.platform === 'linux' ? cpuOf(contents.getOSProcessId()) : null;
  process.stdout.write(`usable ${JSON.stringify({ usable, cpu })}\n`, () => app.exit(0));
}
