import { basename } from 'node:path';
import { z } from 'zod';
import { counted } from '../../shared/text/counted';
import { findAgain, indexText, type Found } from '../../shared/text/find-again';
import { readChosenFile } from '../read-file';
import { parseApart } from './parse-apart';
import { type Answer, failed, type Verb } from './verb';

/** The most context that is looked at on each side, in UTF-16 units, as in a Selector. */
const CONTEXT = 200;

/**
 * One quotation to look for, as W3C's TextQuoteSelector and TextPositionSelector have it (other members are passed by). Context and place may be
 * absent: without them fewer places are certain. `start` is a UTF-16 offset into the text as `dateline read` gives it.
 */
const Quotation = z.object({
  id: z.union([z.string(), z.number()]),
  exact: z.string().min(1, 'is empty').max(100_000, 'is longer than 100,000 characters'),
  prefix: z.string().nullish(),
  suffix: z.string().nullish(),
  start: z.int().min(0).nullish(),
  end: z.int().min(0).nullish(),
});
type Quotation = z.infer<typeof Quotation>;
const Quotations = z.array(Quotation).max(100_000, 'has more than 100,000 quotations');

/** `dateline check <quotations.json> <file>`: what has become of quotations in a text. */
export const check: Verb = {
  usage: 'dateline check <quotations.json> <file> [--json]',
  summary: 'Looks for quotations ([{ id, exact, prefix, suffix, start, end }]) in a file: exact, moved, changed, ambiguous or missing.',
  options: {},
  words: 2,
  run: async (list, _options, [path = '']) => {
    const quotations = await readQuotations(list);
    if (!Array.isArray(quotations)) return quotations;
    const bytes = await readChosenFile(path);
    if (!bytes.ok) return failed(bytes.error);
    const read = await parseApart({ name: basename(path), bytes: bytes.value });
    if (!read.ok) return failed(read.error);
    if (read.value.unread !== undefined)
      return failed({ code: 'no-text', message: `There is no text in ${basename(path)}: ${read.value.unread}.` });
    return answer(quotations, read.value.text.text);
  },
};

async function readQuotations(path: string): Promise<Quotation[] | Answer> {
  const name = basename(path);
  const bytes = await readChosenFile(path);
  if (!bytes.ok) return failed(bytes.error);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value));
  } catch {
    return failed({ code: 'quotations', message: `${name} is not JSON in UTF-8. It holds the quotations, and comes before the file.` });
  }
  const parsed = Quotations.safeParse(value);
  return parsed.success ? parsed.data : failed({ code: 'quotations', message: `${name} cannot be used: ${whatIsWrong(parsed.error)}.` });
}

/** "the 3rd quotation: exact is empty". */
function whatIsWrong({ issues }: z.ZodError): string {
  const { path, message } = issues[0]!;
  const [index, field] = path;
  const wrong = `${field === undefined ? '' : `${String(field)}: `}${message.charAt(0).toLowerCase()}${message.slice(1)}`;
  return typeof index === 'number' ? `quotation ${index + 1}, ${wrong}` : wrong;
}

interface Checked {
  readonly quotation: Quotation;
  readonly found: Found;
}

function answer(quotations: readonly Quotation[], text: string): Answer {
  const index = indexText(text);
  const checked = quotations.map((quotation) => ({ quotation, found: findAgain(index, toSought(quotation)) }));
  return { json: checked.map(toJson), plain: toPlain(checked, text) };
}

const toSought = ({ exact, prefix, suffix, start }: Quotation) => ({
  exact,
  prefix: (prefix ?? '').slice(-CONTEXT),
  suffix: (suffix ?? '').slice(0, CONTEXT),
  ...(start === null || start === undefined ? {} : { start }),
});

/** What `dateline check --json` prints for each quotation, in their order. `differences` are those of the place found, or of the first candidate where it changed. */
function toJson({ quotation: { id }, found }: Checked): object {
  if ('passage' in found) return { id, state: found.state, ...found.passage, candidates: [], differences: found.differences };
  const differences = found.state === 'changed' ? found.candidates[0]!.differences : [];
  return { id, state: found.state, start: null, end: null, candidates: found.candidates, differences };
}

function toPlain(checked: readonly Checked[], text: string): string {
  const lines = checked.flatMap(({ quotation: { id, exact }, found }) => {
    const head = `${found.state.padEnd(9)}  ${id}  ${oneLine(exact)}`;
    if ('passage' in found || found.candidates.length === 0) return [head];
    const { start, end } = found.candidates[0]!;
    const more = found.candidates.length > 1 ? ` (and ${counted(found.candidates.length - 1, 'other place', 'other places')})` : '';
    return [head, `           now perhaps: ${oneLine(text.slice(start, end))}${more}`];
  });
  const waiting = checked.filter(({ found }) => !('passage' in found)).length;
  return `${[...lines, '', `${counted(checked.length, 'quotation', 'quotations')}, ${counted(waiting, 'needs', 'need')} a look.`].join('\n')}\n`;
}

const oneLine = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${Array.from(line).slice(0, 99).join('')}…` : line;
};
