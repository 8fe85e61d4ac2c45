import { type Item, release } from './item';
import { begin, type Begun } from './prepare';
import { type Answer, isAlike, numbersOf, type Question, type Rules, ruleFor, type Splitting } from './questions';
import { settle, settleAnswer, type Work } from './work';

/** At most so many files are read ahead of the one being committed, and so many bytes of them held. */
const AHEAD = 12;
const BYTES_AHEAD = 64 * 1024 * 1024;
/** So many bytes may wait for answers before the person is asked: what waits is held in memory. */
const BYTES_WAITING = 128 * 1024 * 1024;

/** Asks a person; `others` more questions are alike. Null: they will answer later. */
export type Ask = (question: Question, others: number) => Promise<Answer | null>;

/**
 * Brings items in, in their order, each source as one Edit. What needs an answer is set aside until the rest is in, and stays among
 * `work.pending`. Once the signal is given, what has not been committed is left out. Never rejects for one item.
 */
export async function runBatch(work: Work, items: readonly Item[], ask: Ask | null): Promise<void> {
  const ahead: Begun[] = [];
  const rest = [...items].reverse();
  while (!work.signal.aborted && (rest.length > 0 || ahead.length > 0)) {
    if (ahead.length === 0) await readAhead(work, rest, ahead);
    const [next] = ahead;
    const prepared = await next?.prepared;
    if (!next || !prepared || work.signal.aborted) break;
    ahead.shift();
    await Promise.all([settle(work, next.item, prepared), readAhead(work, rest, ahead)]);
    if (bytesOf(work.pending) > BYTES_WAITING) await lighten(work, ask);
  }
  await leaveOut(work, [...ahead.map(({ item }) => item), ...rest.reverse()]);
}

/** Begins what there is room for: the first few at once, later as many as have been settled. */
async function readAhead({ citations, signal }: Work, rest: Item[], ahead: Begun[]): Promise<void> {
  while (rest.length > 0 && hasRoom(ahead) && !signal.aborted) ahead.push(await begin(rest.pop()!, citations, signal));
}

const hasRoom = (ahead: readonly Begun[]): boolean => ahead.length < AHEAD && ahead.reduce((sum, { size }) => sum + size, 0) < BYTES_AHEAD;

const bytesOf = (questions: readonly Question[]): number => questions.reduce((sum, { ready }) => sum + ready.size, 0);

export async function leaveOut({ report }: Work, items: readonly Item[]): Promise<void> {
  report.left.push(...items.map(({ name }) => name));
  await release(...items);
}

/** Too much waits to be held: the person is asked now; where nobody may be asked, or they put it off, the last is left for another time. */
async function lighten(work: Work, ask: Ask | null): Promise<void> {
  if (ask) await askAll(work, ask);
  if (bytesOf(work.pending) <= BYTES_WAITING) return;
  const { ready } = work.pending.pop()!;
  const why = `${ready.item.name} was not brought in: too many files wait for your answer. Bring it in again afterwards.`;
  work.report.failed.push({ name: ready.item.name, why });
  await release(ready.item);
}

/** Asks about all that waits, one after another, until the person puts the rest off. */
export async function askAll(work: Work, ask: Ask): Promise<void> {
  while (work.pending.length > 0 && !work.signal.aborted) {
    const [question, ...others] = work.pending;
    const answer = ruled(work.rules, question!) ?? (await ask(question!, others.filter((other) => isAlike(question!, other)).length));
    if (answer === null) return;
    work.pending.shift();
    await settleAnswer(work, question!, answer);
  }
}

/** The answer that an earlier one gave for the rest. */
function ruled(rules: Rules, question: Question): Answer | null {
  if (question.is === 'like') {
    const choice = ruleFor(rules, question.present);
    return choice ? { is: 'like', choice, forRest: false } : null;
  }
  if (!rules.parts) return null;
  const splitting: Splitting = rules.parts === 'one' ? { as: 'one' } : { as: 'each', numbers: numbersOf(question.ready, question.here) };
  return { is: 'parts', splitting, forRest: false };
}
