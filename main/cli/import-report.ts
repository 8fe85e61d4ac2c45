import { counted, numbered } from '../../shared/text/counted';

/** What `dateline import --json` prints: every file once, or once for each article with --split. `source` is the id in the library. */
export interface Report {
  readonly imported: { path: string; source: string; title: string | null; warnings: string[] }[];
  readonly skipped: { path: string; why: string; source: string | null }[];
  readonly failed: { path: string; code: string; message: string }[];
}

/** The same for a person: what went wrong by itself, the rest counted. */
export function toPlain({ imported, skipped, failed }: Report, repairs: readonly string[]): string {
  const lines = [
    ...repairs,
    ...imported.flatMap(({ path, title, warnings }) => [
      `${path}: ${title ?? 'no title found'}`,
      ...warnings.map((warning) => `  ${warning}`),
    ]),
    ...skipped.map(({ path, why }) => `${path}: skipped, ${why}`),
    ...failed.map(({ path, message }) => `${path}: ${message}`),
    '',
    `${counted(imported.length, 'source', 'sources')} brought in, ${numbered(skipped.length)} skipped, ${numbered(failed.length)} failed.`,
  ];
  return `${lines.join('\n')}\n`;
}
