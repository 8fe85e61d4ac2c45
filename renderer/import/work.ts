import type { Choice } from '../../shared/import/duplicates';
import { commitSource } from '../store/edits/add-source';
import { addVersion } from '../store/edits/add-version';
import { type Citations, findLike, partsHere, type Present, readCitations } from './find-duplicates';
import { type Item, release } from './item';
import { failed, isMany, type Prepared, type Ready } from './prepare';
import { type Answer, chosenFor, numbersOf, type Question, type Rules, ruleFor, type Splitting } from './questions';
import { makeRecent, type Recent } from './recent';
import type { Report } from './report';
import { split } from './split';

/** An import under way: what became of what, what was answered for the rest, and what waits for an answer. */
export interface Work {
  readonly report: Report;
  readonly rules: Rules;
  readonly citations: Citations;
  readonly recent: Recent;
  /** Whether folders become collections. */
  readonly collections: boolean;
  readonly signal: AbortSignal;
  readonly pending: Question[];
  /** What need not hold up the rest: looking up again what was committed, letting go of items. None of these rejects. */
  readonly checks: Promise<void>[];
  /** Called whenever something is done, with its name. */
  readonly onDone: (name: string) => void;
}

export const newWork = async (about: Pick<Work, 'report' | 'collections' | 'onDone'>, signal: AbortSignal): Promise<Work> => ({
  ...about,
  signal,
  rules: { like: {} },
  citations: await readCitations(),
  recent: makeRecent(),
  checks: [],
  pending: [],
});

/** Takes one prepared item to its end, or among those that wait for an answer. Never rejects: a failure is noted, and the rest goes on. */
export const settle = (work: Work, item: Item, prepared: Prepared): Promise<void> =>
  noting(work, item, async () => {
    if (prepared.is === 'ready') return settleReady(work, prepared.ready);
    if (prepared.is === 'here') skip(work, item, prepared.present);
    else work.report.failed.push({ name: item.name, why: prepared.why });
  });

async function settleReady(work: Work, ready: Ready): Promise<void> {
  if (isMany(ready.imported)) return settleMany(work, ready);
  const mayBeLike = !ready.isNew || work.recent.mayBeLike(ready);
  const present = mayBeLike ? await findLike({ ...ready, name: ready.item.name }, work.citations) : null;
  const choice = present ? ruleFor(work.rules, present) : 'another';
  if (choice) await act(work, ready, present, choice);
  else wait(work, { is: 'like', ready, present: present! });
}

async function settleMany(work: Work, ready: Ready): Promise<void> {
  const here = await partsHere(ready.sha256);
  const rule = work.rules.parts;
  if (rule === undefined) wait(work, { is: 'parts', ready, here });
  else await settleSplit(work, ready, rule === 'one' ? { as: 'one' } : { as: 'each', numbers: numbersOf(ready, here) });
}

/** It comes again once it is answered, and then counts again. */
function wait({ pending, report }: Work, question: Question): void {
  pending.push(question);
  report.total += 1;
}

async function settleSplit(work: Work, ready: Ready, splitting: Splitting): Promise<void> {
  if (splitting.as === 'one') return act(work, ready, null, 'another');
  work.report.total += splitting.numbers.length;
  let left = splitting.numbers.length;
  for await (const part of split(ready, splitting.numbers, work.citations, work.signal)) {
    if (work.signal.aborted) break;
    left -= 1;
    await counting(work, ready.item, async () => {
      if (!part.ok) throw new Error(part.error.message);
      await settleReady(work, part.value);
    });
  }
  for (; left > 0; left -= 1) work.report.left.push(ready.item.name);
}

/** Settles a question as it was answered. What it was like is looked up again: it may have changed since. */
export async function settleAnswer(work: Work, question: Question, answer: Answer): Promise<void> {
  const { ready } = question;
  if (answer.forRest && answer.is === 'parts') work.rules.parts = answer.splitting.as;
  if (answer.forRest && answer.is === 'like' && question.is === 'like') work.rules.like[question.present.likeness] = answer.choice;
  await noting(work, ready.item, async () => {
    if (answer.is === 'parts') return settleSplit(work, ready, answer.splitting);
    const present = await findLike({ ...ready, name: ready.item.name }, work.citations);
    await act(work, ready, present, present ? chosenFor(present, answer.choice) : 'another');
  });
}

async function act(work: Work, ready: Ready, present: Present | null, choice: Choice): Promise<void> {
  if (choice === 'skip' && present) return skip(work, ready.item, present);
  const kept = await ready.keep();
  if (!kept.ok) throw new Error(kept.error.message);
  const { item, imported } = ready;
  const input = { name: item.name, imported, original: kept.value.original };
  work.recent.add(ready);
  if (choice === 'version' && present) {
    const added = await addVersion(present.source, input);
    if (!added.ok) throw new Error(added.error.message);
    work.report.versions.push({ source: present.source.id, name: nameOf(ready) });
  } else {
    const added = await commitSource({ ...input, text: kept.value.text, folder: work.collections ? item.folder : '' });
    if (!added.ok) throw new Error(added.error.message);
    const { source, verified } = added.value;
    work.citations.add(source);
    work.report.added.push({ source: source.id, name: nameOf(ready) });
    work.checks.push(verified.catch((error: Error) => void work.report.failed.push({ name: item.name, why: error.message })));
  }
}

/** What the report calls it: an article by its title, since many come in one file. */
const nameOf = ({ item: { name }, imported: { part, metadata } }: Ready): string =>
  part ? `${metadata.title?.value ?? `Article ${part.number}`} (${name})` : name;

function skip({ report }: Work, { name }: Item, { likeness, source, version }: Present): void {
  const called = source.title === null ? version.original.name : `“${source.title}”`;
  const same = {
    bytes: 'The same file',
    text: 'The same text',
    citation: 'An article with the same citation',
    name: 'A file of the same name with much the same words',
  }[likeness];
  report.skipped.push({ name, source: source.id, why: `${same} is here already: ${called}.` });
}

/** Runs one item's work and lets go of the item, unless it waits for an answer. */
async function noting(work: Work, item: Item, run: () => Promise<void>): Promise<void> {
  await counting(work, item, run);
  if (!work.pending.some(({ ready }) => ready.item === item)) work.checks.push(release(item));
}

/** Runs what counts by itself: an item, or an article of one. What fails is noted with the item's name. */
async function counting(work: Work, item: Item, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    const { message } = error as Error;
    work.report.failed.push({ name: item.name, why: message.includes(item.name) ? message : failed(item, message).error.message });
  }
  work.report.done += 1;
  work.onDone(item.name);
}
