import { app, session } from 'electron';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesNamed } from './arguments';
import { makeDesk, type Desk } from './desk';
import { hardenContents, hardenSession } from './guard';
import { makeHandlers } from './handlers';
import { serve } from './ipc';
import { failure } from './library/failure';
import { takeLibrary, type HeldLibrary } from './library/take-library';
import { showMenu } from './menu';
import { findProfileProblem, profileFolder, refuseToRun, takeTemporaryProfile } from './profile';
import { registerScheme, serveBundle } from './protocol';
import { reviveAfterCrash } from './revive';
import { send } from './send';
import { findRefusedSwitch, silenceChromium } from './switches';
import { sweepViewerCopies } from './viewer-copies';
import { focusWindow, openWindow } from './window';

/** Files named before there is a desk to lay them on; afterwards `receive` lays them there. */
const early = filesNamed(process.argv.slice(1), process.cwd()).filter((path) => path !== __filename);
let receive = (paths: readonly string[]): void => void early.push(...paths);

function start(): void {
  const refused = app.isPackaged && !isTestPackage() ? findRefusedSwitch(process.argv.slice(1)) : null;
  if (refused !== null) return leave(`Dateline does not start with ${refused}.`);
  registerScheme();
  silenceChromium(app.commandLine);
  const problem = findProfileProblem(profileFolder());
  if (problem !== null) return refuseProfile(problem);
  if (!app.requestSingleInstanceLock({ files: early })) return app.quit();
  receiveFiles();
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
  app.on('window-all-closed', () => app.quit());
  void app
    .whenReady()
    .then(layDesk)
    .catch((error: Error) => refuseToRun('Dateline cannot start.', error.message));
}

function layDesk(): void {
  hardenSession(session.defaultSession);
  serveBundle(join(__dirname, '../renderer'));
  const library = openOrExplain(join(app.getPath('userData'), 'library'));
  const desk = makeDesk(openWindow(), library);
  serve(makeHandlers(desk));
  showMenu((id) => send(desk.window, 'command', id));
  reviveAfterCrash(desk);
  handOver(desk);
  void sweepViewerCopies(desk.copies);
  takeSnapshotsNowAndThen(library);
  flushBeforeQuitting(desk);
}

/** In milliseconds. A snapshot is made only where something changed. */
const SNAPSHOT_PAUSE = 30 * 60 * 1000;

function takeSnapshotsNowAndThen(library: Promise<HeldLibrary>): void {
  setInterval(() => void library.then(({ snapshots }) => snapshots.take()), SNAPSHOT_PAUSE);
}

/** The first start takes the files of a second one (R31), and those that the system hands over. */
function receiveFiles(): void {
  app.on('second-instance', (_event, _words, _folder, data) => receive(filesNamed((data as { files: string[] }).files, '/')));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    receive([path]);
  });
}

function handOver({ window, handover }: Desk): void {
  handover.add(early);
  receive = (paths) => handover.add(paths);
  app.on('second-instance', () => focusWindow(window));
}

async function openOrExplain(folder: string): Promise<HeldLibrary> {
  const opened = await takeLibrary(folder, 'app').catch((error: Error) => failure('unknown', `${folder}: ${error.message}`));
  if (opened.ok) return opened.value;
  await refuseToRun('Dateline cannot open its library.', opened.error.message);
  throw new Error(opened.error.message);
}

function leave(message: string): void {
  process.stderr.write(`${message}\n`);
  app.exit(1);
}

function refuseProfile(problem: string): void {
  takeTemporaryProfile();
  void refuseToRun(
    'Dateline cannot start.',
    `${problem} Give yourself permission to write there, or start with --user-data-dir and another folder.`,
  );
}

/** The package built for tests says so in its package.json ("datelineE2E": true): the driver of the tests attaches by --inspect. */
function isTestPackage(): boolean {
  const { datelineE2E } = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')) as { datelineE2E?: boolean };
  return datelineE2E === true;
}

/** What was asked to be saved is on disk before the process ends. */
function flushBeforeQuitting({ library, watch, copies }: Desk): void {
  let isSettled = false;
  const quit = (): void => {
    isSettled = true;
    app.quit();
  };
  app.on('will-quit', (event) => {
    if (isSettled) return;
    event.preventDefault();
    // Not at once: while the event is being handled, Electron takes no second word about quitting.
    const saved = library.then(({ close }) => close());
    void Promise.allSettled([saved, watch.close(), sweepViewerCopies(copies)]).then(() => setImmediate(quit));
  });
}

start();
