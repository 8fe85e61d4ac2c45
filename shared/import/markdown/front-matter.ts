import type { Metadata } from '../imported';
import { fromLabels } from '../labels';

const FROM = 'the front matter';
const SIZE_LIMIT = 20_000;

export interface FrontMatter {
  readonly metadata: Metadata;
  /** The text below it. */
  readonly body: string;
}

/**
 * Front matter between lines of "---": only `key: value`, `key: [a, b]` and a list of `- value` below a key are read. It is
 * no YAML parser on purpose: no anchors, tags or objects, so nothing in it can grow or reach a prototype.
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const start = text.slice(0, SIZE_LIMIT);
  if (!/^---[ \t]*\n/.test(start)) return null;
  const end = /\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(start);
  if (!end) return null;
  const lines = start.slice(start.indexOf('\n') + 1, Math.max(end.index, start.indexOf('\n') + 1)).split('\n');
  if (!lines.some((line) => keyLine.test(line))) return null;
  return { metadata: fromLabels(entriesOf(lines)), body: text.slice(end.index + end[0].length) };
}

const keyLine = /^([A-Za-z_][\w -]{0,40}?)\s*:(?:\s+(.*))?$/;

function entriesOf(lines: readonly string[]): [string, string[], string][] {
  const entries: [string, string[], string][] = [];
  for (const line of lines) {
    const key = keyLine.exec(line);
    const item = /^\s*-\s+(.+)$/.exec(line);
    if (key) entries.push([key[1]!, valuesOf(key[2] ?? ''), FROM]);
    else if (item) entries.at(-1)?.[1].push(...valuesOf(item[1]!));
  }
  return entries;
}

/** A scalar, or the scalars of a one-line list. Anchors, aliases, tags, blocks and objects are none. */
function valuesOf(words: string): string[] {
  const value = words.trim();
  const list = /^\[([^[\]{}]*)\]$/.exec(value);
  if (list)
    return list[1]!
      .split(',')
      .map(unquoted)
      .filter((item) => item !== '');
  return /^[&*!|>{[%@`]/.test(value) ? [] : [unquoted(value)].filter((item) => item !== '');
}

function unquoted(words: string): string {
  const value = words.trim();
  const quoted = /^(["'])(.*)\1$/.exec(value);
  if (!quoted) return value.replace(/\s+#.*$/, '');
  return quoted[1] === '"' ? quoted[2]!.replace(/\\(["\\])/g, '$1') : quoted[2]!.replace(/''/g, "'");
}
