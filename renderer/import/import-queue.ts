import { create } from 'zustand';
import type { Item } from './item';
import { makePace } from './pace';
import type { Answer, Question } from './questions';
import { newReport, type Report } from './report';
import { askAll, type Ask, leaveOut, runBatch } from './run-batch';
import { newWork, type Work } from './work';

/** What comes in together. */
export interface Batch {
  readonly items: readonly Item[];
  /** The watched folder's name, where it comes from there by itself: then nobody is asked. */
  readonly from: string | null;
  /** Whether the folders that the items lay in become collections. */
  readonly collections: boolean;
  /** Set for pasted words, which are nowhere else: a question about them is answered now, or they stay with the person. */
  readonly isOnlyHere?: true;
}

/** How far the import under way is. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly name: string;
  /** Milliseconds, at the pace so far; null while it is not known. */
  readonly left: number | null;
}

/** A question on screen; `others` more are alike, and `answer` takes what the person says (null: later). */
export interface Asking {
  readonly question: Question;
  readonly others: number;
  readonly answer: (answer: Answer | null) => void;
}

interface Imports {
  readonly progress: ImportProgress | null;
  /** How many imports wait for the one under way. */
  readonly queued: number;
  readonly asking: Asking | null;
  /** Imports that are done but for questions put off. */
  readonly waiting: readonly Work[];
}

/** What is being brought in, and what the person is asked about it. */
export const useImports = create<Imports>(() => ({ progress: null, queued: 0, asking: null, waiting: [] }));

const set = useImports.setState;
let tail: Promise<unknown> = Promise.resolve();
let control = new AbortController();

/** Runs `job` once all imports asked for before are done: two at once would share what belongs to one. */
export function inImportTurn<T>(job: (signal: AbortSignal) => Promise<T>): Promise<T> {
  set(({ queued }) => ({ queued: queued + 1 }));
  const turn = tail.then(() => {
    control = new AbortController();
    set(({ queued }) => ({ queued: queued - 1 }));
    return job(control.signal).finally(() => set({ progress: null }));
  });
  tail = turn.catch(() => undefined);
  return turn;
}

/** Stops the import under way: what is in stays, what has not begun is left out, and those that wait have their turn. */
export function cancelImport(): void {
  control.abort();
  useImports.getState().asking?.answer(null);
}

/** Brings a batch in when its turn has come. `mayAsk` says, when the rest is in, whether the person may be interrupted by a question. */
export const bringIn = ({ items, from, collections, isOnlyHere }: Batch, mayAsk: () => boolean): Promise<Report> =>
  inImportTurn(async (signal) => {
    const report = newReport(items.length, from);
    const work = await newWork({ report, collections, onDone: follow(report) }, signal);
    const mayAskAtAll = from === null ? ask : null;
    await runBatch(work, items, mayAskAtAll);
    if (mayAskAtAll && work.pending.length > 0 && mayAsk()) await askAll(work, ask);
    return close(work, isOnlyHere);
  });

/** Asks about everything that waits for an answer. Gives the reports of the imports that it belongs to. */
export const answerWaiting = (): Promise<Report[]> =>
  inImportTurn(async (signal) => {
    const { waiting } = useImports.getState();
    set({ waiting: [] });
    const reports: Report[] = [];
    for (const { report, ...work } of waiting) {
      const again: Work = { ...work, report, signal, onDone: follow(report) };
      await askAll(again, ask);
      reports.push(await close(again));
    }
    return reports;
  });

async function close(work: Work, mayNotWait = false): Promise<Report> {
  if (work.signal.aborted || mayNotWait)
    await leaveOut(
      work,
      work.pending.splice(0).map(({ ready }) => ready.item),
    );
  await Promise.all(work.checks.splice(0));
  work.report.waiting = work.pending.length;
  if (work.pending.length > 0) set(({ waiting }) => ({ waiting: [...waiting, work] }));
  return work.report;
}

const ask: Ask = (question, others) =>
  new Promise((resolve) => {
    const answer = (given: Answer | null) => {
      set({ asking: null });
      resolve(given);
    };
    set({ asking: { question, others, answer } });
  });

/** The screen is told at most so often, in milliseconds: small files come in faster than it can be drawn. */
const STEP = 100;

/** Tells the screen how far a report's import is; the function it gives is called for each thing done. */
function follow(report: Report): (name: string) => void {
  const start = performance.now();
  const pace = makePace(report.done, start);
  let told = start - STEP;
  const tell = (name: string, now: number) => {
    if (now - told < STEP) return;
    told = now;
    set({ progress: { done: report.done, total: report.total, name, left: pace.left(report.total) } });
  };
  tell('', start);
  return (name) => {
    pace.note(report.done, performance.now());
    tell(name, performance.now());
  };
}
