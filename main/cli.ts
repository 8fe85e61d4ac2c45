import { isMainThread } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import { check } from './cli/check';
import { date } from './cli/date';
import { importFiles } from './cli/import';
import { answerAsWorker } from './cli/parse-apart';
import { read } from './cli/read';
import { suggest } from './cli/suggest';
import { complete, USAGE_ERROR, type Verb } from './cli/verb';

/** The version in package.json, put in by the build. */
declare const __VERSION__: string;

/** What `dateline` can do, by its first word. A new one is a file in cli/ and a line here. */
const verbs: Readonly<Record<string, Verb>> = { read, date, suggest, check, import: importFiles };

const common = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;

const help = () =>
  [
    'Dateline: read articles and dates, and bring files in, from the command line.',
    '',
    'Usage:',
    ...Object.values(verbs).map(({ usage, summary }) => `  ${usage}\n      ${summary}`),
    '  dateline --help | --version',
    '',
    'With --json the answer is one JSON value. Exit codes: 0 done, 2 the input cannot be used, 64 the command is wrong.',
    '',
  ].join('\n');

async function main(args: readonly string[]): Promise<void> {
  const [name = '', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') return complete(help(), 0);
  if (name === '--version' || name === '-v') return complete(`${__VERSION__}\n`, 0);
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) return misused(name === '' ? 'No command was given.' : `There is no command “${name}”.`);
  await run(verb, rest);
}

async function run(verb: Verb, args: string[]): Promise<void> {
  let parsed;
  try {
    parsed = parseArgs({ args: settled(args, verb), options: { ...verb.options, ...common }, allowPositionals: true });
  } catch (error) {
    return misused(`${(error as Error).message.split('. ')[0]}.`);
  }
  const { values, positionals } = parsed;
  if (values.help) return complete(`Usage: ${verb.usage}\n${verb.summary}\n`, 0);
  const [first, ...others] = positionals;
  const { words = 1 } = verb;
  if (first === undefined || (words !== Infinity && positionals.length !== words)) return misused(`Usage: ${verb.usage}`);
  const answer = await verb.run(first, values, others);
  const failed = answer.isFailure ?? 'error' in answer.json;
  if (values.json) return complete(`${JSON.stringify(answer.json, null, 2)}\n`, failed ? 2 : 0);
  return complete(answer.plain, failed ? 2 : 0, failed ? process.stderr : process.stdout);
}

/** A year before our era ("-0043") begins like an option: as a value it is tied to its option, as words it goes behind "--". */
function settled(args: readonly string[], { options }: Verb): string[] {
  const before: string[] = [];
  const words: string[] = [];
  for (const arg of args) {
    const option = before.at(-1)?.replace(/^--/, '') ?? '';
    if (!/^-\d/.test(arg)) before.push(arg);
    else if (before.at(-1) === `--${option}` && options[option]?.type === 'string') before.push(`${before.pop()}=${arg}`);
    else words.push(arg);
  }
  return words.length > 0 ? [...before, '--', ...words] : before;
}

const misused = (sentence: string): Promise<void> => complete(`${sentence} Try: dateline --help\n`, USAGE_ERROR, process.stderr);

if (isMainThread) void main(process.argv.slice(2));
else answerAsWorker();
