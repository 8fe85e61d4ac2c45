import type { Id } from '../../shared/model/record';
import { counted, locale, numbered } from '../../shared/text/counted';

/** What became of everything that was to be brought in together. */
export interface Report {
  readonly id: string;
  /** The watched folder's name, where it came from there. */
  readonly from: string | null;
  /** So much there is to do, and is done: an article of a file counts by itself. */
  total: number;
  done: number;
  readonly added: { readonly source: Id; readonly name: string }[];
  readonly versions: { readonly source: Id; readonly name: string }[];
  /** `why` is a sentence; `source` is the one that is there already. */
  readonly skipped: { readonly source: Id; readonly name: string; readonly why: string }[];
  /** `why` is a sentence that names the file and the reason. */
  readonly failed: { readonly name: string; readonly why: string }[];
  /** Names of what was not begun, because the person cancelled. */
  readonly left: string[];
  /** How many wait for an answer. */
  waiting: number;
}

export const newReport = (total: number, from: string | null): Report => ({
  id: crypto.randomUUID(),
  from,
  total,
  done: 0,
  added: [],
  versions: [],
  skipped: [],
  failed: [],
  left: [],
  waiting: 0,
});

/** How many came to an end, each counted once: `done` counts what waited for an answer twice, and a file of many articles beside them. */
export const ended = ({ added, versions, skipped, failed, left }: Report): number =>
  added.length + versions.length + skipped.length + failed.length + left.length;

/** "212 brought in, 3 skipped as duplicates, 2 could not be brought in." What is nothing is not said. */
export function inWords(report: Report): string {
  const { added, versions, skipped, failed, left, waiting } = report;
  const said = [
    added.length > 0 || ended(report) + waiting === 0 ? `${numbered(added.length)} brought in` : null,
    versions.length > 0 ? counted(versions.length, 'new version', 'new versions') : null,
    skipped.length > 0 ? counted(skipped.length, 'skipped as a duplicate', 'skipped as duplicates') : null,
    failed.length > 0 ? `${numbered(failed.length)} could not be brought in` : null,
    left.length > 0 ? `${numbered(left.length)} left out when you cancelled` : null,
    waiting > 0 ? counted(waiting, 'waits for your answer', 'wait for your answer') : null,
  ];
  return `${said.filter((part) => part !== null).join(', ')}.`;
}

/** What the status line says of new files in the watched folder: "3 new articles from Clippings." */
export const newsFrom = ({ added, versions, from }: Report): string =>
  `${counted(added.length + versions.length, 'new article', 'new articles')} from ${from}.`;

/** All that a person may want to keep or send on, one line each. */
export function asLines(report: Report): string {
  const lines = [
    ...report.failed.map(({ why }) => why),
    ...report.skipped.map(({ name, why }) => `${name}: ${why}`),
    ...report.left.map((name) => `${name} was not brought in: you cancelled.`),
  ];
  return [`${new Date().toLocaleDateString(locale, { dateStyle: 'long' })}: ${inWords(report)}`, ...lines].join('\n');
}
