import { isCapital, type Tokens } from '../tokens';

/** Signs of tense in the verbs of a sentence. */

const set = (words: string) => new Set(words.split(' '));

const future = set(
  'will shall wo ll upcoming due scheduled slated expected planned plans plan hopes hope intends intend aims aim would may might can should must could',
);
/** After these, "to" and a verb look ahead: "agreed to meet". */
const willing = set(
  'agreed agree agrees vowed vows vow pledged pledges pledge promised promises promise wants want expects expect hopes hope plans plan planned intends intend going set due scheduled expected slated is are need needs have has ready poised likely talks deadline able decided invited urged asked time continue',
);
const past = set(
  'was were had has have did said told met held went made took came began became gave saw left sent spoke wrote won lost led rose fell broke brought kept sat stood struck flew found fought took grew got ran hit cut put paid drew threw fled sank shot built bought sold taught thought felt knew died drove chose bore woke swore sang',
);
/** Verbs that tell of what is arranged in the present tense: "the flights begin Monday". */
const arranged = set(
  'begins starts opens returns meets leaves expires ends travels arrives hosts holds faces resumes departs retires convenes takes visits goes',
);
const arrangedPlural = set(
  'begin start open return meet leave expire end travel arrive host hold face resume depart retire convene visit go',
);
const notPlural = set('was has does this its his thus always perhaps across towards less unless as is us');
const notVerbs = set('need indeed speed feed seed bed red hundred united unprecedented sacred naked supposed');
/** Before these forms no past is told: "to hit", "will be heard". */
const bareBefore = set('if unless to will shall would may might can could should must be not n t is are being ll');
/** After an article or a preposition, a word in -ed is an adjective: "the disputed islands". */
const nounBefore = set('the a an of in on for with by its his her their this that these those some any no and');

/** After these, what was arranged lies on either side of the publication: "was due", "had been expected". */
const arrangedBefore = set('was were been');

/** −1 for a sign of the past, 1 of the future, 2 for one that leaves it open ("was due on", "if elected on"), 0 for none. */
export type Sign = -1 | 0 | 1 | 2;

export function signOf(t: Tokens, at: number): Sign {
  if (t.kinds[at] !== 0) return 0;
  const word = t.words[at]!;
  const before = t.words[at - 1] ?? '';
  if (word === 'if' || word === 'unless') return 2;
  if (arrangedBefore.has(before) && (word === 'to' || word === 'due' || (future.has(word) && word.endsWith('ed')))) return 2;
  if (word === 'to' && arrangedBefore.has(t.words[at - 2] ?? '') && future.has(before)) return 2;
  if (word === 'to') return willing.has(before) || ['be', 'begin', 'start', 'take'].includes(t.words[at + 1] ?? '') ? 1 : 0;
  if (word === 'set') return t.words[at + 1] === 'to' || t.words[at + 1] === 'for' ? 1 : 0;
  if (future.has(word)) return isCapital(t, at) && word === 'may' ? 0 : 1;
  if (arranged.has(word)) return before === 'the' || before === 'a' ? 0 : 1;
  if (arrangedPlural.has(word))
    return before === 'they' ||
      before === 'we' ||
      (before.endsWith('s') && before.length > 2 && !notPlural.has(before) && !isPossessive(t, at - 1))
      ? 1
      : 0;
  if (bareBefore.has(before) && !(before === 'may' && isCapital(t, at - 1))) return 0;
  if (past.has(word)) return -1;
  return word.length > 3 && word.endsWith('ed') && !notVerbs.has(word) && !isCapital(t, at) && !nounBefore.has(before) ? -1 : 0;
}

const isPossessive = (t: Tokens, at: number) => t.words[at] === 's' && t.words[at - 1] === "'";
