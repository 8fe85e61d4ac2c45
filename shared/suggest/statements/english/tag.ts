import type { Token } from '../token';
import { nouns, verbForms } from './forms';
import * as w from './words';

export type Tag =
  | 'det'
  | 'possessive'
  | 'pron'
  | 'prep'
  | 'to'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'adv'
  | 'time'
  | 'verb'
  | 'cue'
  | 'name'
  | 'word'
  | 'genitive'
  | 'number'
  | 'mark';

const isCapital = (text: string): boolean => /^(?:(?:al|el|an|ar|as|ash|ibn|bin)-)?\p{Lu}/u.test(text);

const FIXED: readonly (readonly [ReadonlySet<string>, Tag])[] = [
  [new Set(['to']), 'to'],
  [w.CONJUNCTIONS, 'conj'],
  [w.NUMBERS, 'number'],
  [w.POSSESSIVES, 'possessive'],
  [new Set(['who', 'which', 'whom']), 'rel'],
  [w.BE, 'be'],
  [w.HAVE, 'have'],
  [w.DO, 'do'],
  [w.MODALS, 'modal'],
  [w.TIME_ADVERBS, 'time'],
  [w.SUBORDINATORS, 'sub'],
  [w.PREPOSITIONS, 'prep'],
  [w.PRONOUNS, 'pron'],
  [w.DETERMINERS, 'det'],
  [w.ADVERBS, 'adv'],
];

/** The first of the classes a word of a closed class is in. */
const CLASSES: ReadonlyMap<string, Tag> = new Map(
  FIXED.toReversed().flatMap(([set, tag]) => [...set].map((word): [string, Tag] => [word, tag])),
);

const tagged = new WeakMap<readonly Token[], Tag[]>();

/** The class of each word, by the closed classes of English, endings and neighbours. A guess, made once a paragraph; the patterns check what matters to them. */
export function tagsOf(tokens: readonly Token[]): Tag[] {
  const known = tagged.get(tokens);
  if (known) return known;
  const tags: Tag[] = [];
  tagged.set(tokens, tags);
  for (let at = 0; at < tokens.length; at++) tags.push(tagAt(tokens, at, tags));
  return tags;
}

function tagAt(tokens: readonly Token[], at: number, tags: readonly Tag[]): Tag {
  const token = tokens[at]!;
  if (token.kind === 'number') return 'number';
  if (isPluralGenitive(tokens, at)) return 'genitive';
  if (token.kind !== 'word') return token.text === '&' || token.text === '%' || token.text === '$' ? 'word' : 'mark';
  if (token.lower === "'s") return genitiveOrVerb(tokens, at, tags);
  const fixed = CLASSES.get(token.lower);
  if (fixed && !isNameLike(tokens, at)) return fixed;
  if (isCapital(token.text)) return capitalTag(tokens, at);
  if (/^(?!only|early|family|supply|reply|apply|july|ally|rally|bully|fly|assembly|monopoly).*ly$/.test(token.lower)) return 'adv';
  return lowerTag(tokens, at, tags);
}

/** The mark of "the teachers’ union": no quotation’s. */
const isPluralGenitive = (tokens: readonly Token[], at: number): boolean =>
  at > 0 &&
  (tokens[at]!.text === '’' || tokens[at]!.text === "'") &&
  tokens[at]!.quote === (tokens[at - 1]?.quote ?? -1) &&
  tokens[at - 1]!.end === tokens[at]!.start &&
  tokens[at - 1]!.lower.endsWith('s') &&
  tokens[at + 1]?.kind === 'word' &&
  tokens[at + 1]?.quote === tokens[at]!.quote;

/** A capital inside a sentence makes names of words that are none in small letters: "Will", "US", "Today". */
function isNameLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (!isCapital(token.text) || token.text === 'I') return false;
  if (/^\p{Lu}{2,}$/u.test(token.text)) return true;
  const before = tokens[at - 1];
  return (
    (w.MODALS.has(token.lower) || w.TIME_ADVERBS.has(token.lower)) &&
    before !== undefined &&
    (before.kind === 'word' || before.kind === 'number') &&
    before.quote === token.quote
  );
}

function capitalTag(tokens: readonly Token[], at: number): Tag {
  const token = tokens[at]!;
  if (w.WEEKDAYS.has(token.lower) || w.MONTHS.has(token.lower)) return 'time';
  const starts = at === 0 || tokens[at - 1]!.kind === 'stop' || tokens[at - 1]!.kind === 'sign' || tokens[at - 1]!.kind === 'colon';
  if (starts && token.lower.endsWith('ly')) return 'adv';
  if (starts && verbForms.has(token.lower) && !isCapital(tokens[at + 1]?.text ?? '')) return nouns.has(token.lower) ? 'word' : 'cue';
  return starts && isCommon(token.lower) && !isCapital(tokens[at + 1]?.text ?? '') ? 'word' : 'name';
}

/** A common noun that a sentence begins with: "Officials said". */
const isCommon = (word: string): boolean =>
  w.PERSON_NOUNS.has(word) ||
  w.GROUP_NOUNS.has(word) ||
  w.DOCUMENT_NOUNS.has(word) ||
  w.ANONYMOUS.has(word) ||
  /(?:ists|ians|workers|leaders|makers|keepers|campaigners|teachers|farmers|researchers|supporters|monitors|investors|traders|lenders|drivers|owners|fighters)$/.test(
    word,
  );

function lowerTag(tokens: readonly Token[], at: number, tags: readonly Tag[]): Tag {
  const { lower } = tokens[at]!;
  const before = tags[at - 1];
  const modifies = modifiesNext(before) || (before === 'adv' && modifiesNext(tags[at - 2]));
  const forms = verbForms.get(lower);
  if (forms && before === 'prep' && lower.endsWith('ing')) return 'cue';
  if (TELLING.has(lower) && before !== 'det') return 'cue';
  if (forms) return modifies || isNounHere(tokens, at, tags) ? 'word' : 'cue';
  if (w.VERBS.has(lower)) return modifies ? 'word' : 'verb';
  if (/[^e]ed$/.test(lower) && lower.length > 4)
    return modifies || w.PARTICIPLE_ADJECTIVES.has(lower) || lower.includes('-') ? 'word' : 'verb';
  return 'word';
}

/** "some members of the party doubt": the noun before the preposition is plural, and what follows can be said. */
function hasPluralHead(tokens: readonly Token[], at: number, tags: readonly Tag[]): boolean {
  if (
    !/^(?:that|the|a|an|it|he|she|they|his|her|its|their|to|there)$/.test(tokens[at + 1]?.lower ?? '') &&
    !/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  )
    return false;
  for (let each = at - 1; each > 0 && at - each < 6; each--) {
    if (tags[each] === 'prep') return /[^s]s$/.test(tokens[each - 1]!.lower) && w.namesPeople(tokens[each - 1]!.lower);
    if (!['name', 'word', 'det', 'genitive'].includes(tags[each]!)) return false;
  }
  return false;
}

const modifiesNext = (tag: Tag | undefined): boolean =>
  tag === 'det' || tag === 'possessive' || tag === 'genitive' || tag === 'prep' || tag === 'number';

/** Forms that are verbs whatever stands before them: "Macy's said". */
const TELLING = new Set('said says told tells wrote'.split(' '));

/** Forms that are nouns far more often. */
const MOSTLY_NOUNS = new Set(
  'states state projects project details questions counters protests orders rules rule forecasts outlines charges'.split(' '),
);

/** A form without an ending, or in -s, that cannot be the verb of what stands before it: "a new report", "police reports", "Friday's vote". */
function isNounHere(tokens: readonly Token[], at: number, tags: readonly Tag[]): boolean {
  const { lower } = tokens[at]!;
  const held = verbForms.get(lower)!;
  const has = (form: 'base' | 's' | 'past'): boolean => held.some((each) => each.forms.has(form));
  if (has('past') || !(has('base') || has('s'))) return false;
  const before = tags[at - 1];
  const previous = tokens[at - 1]?.lower ?? '';
  if (MOSTLY_NOUNS.has(lower) && !['that', ':', ','].includes(tokens[at + 1]?.text ?? '')) return true;
  if (before === 'time') return ['prep', 'det', 'possessive'].includes(tags[at - 2] ?? '');
  if (before !== 'word' && before !== 'name') return before === 'verb' || before === 'cue' || before === 'be';
  const isPlural = previous.endsWith('s') && !previous.endsWith('ss');
  if (has('s')) return isPlural && before === 'word';
  if (hasPluralHead(tokens, at, tags)) return false;
  if (isPlural || (tags[at - 2] === 'conj' && before === 'name') || w.namesPeople(previous) || w.PLURALS.has(previous)) return false;
  return true;
}

/** "'s" is a verb after a pronoun, "there", "that", "what"; else a genitive. */
function genitiveOrVerb(tokens: readonly Token[], at: number, tags: readonly Tag[]): Tag {
  const before = tokens[at - 1]?.lower ?? '';
  return tags[at - 1] === 'pron' || ['that', 'what', 'here', 'who', 'where', 'how', 'let'].includes(before) ? 'be' : 'genitive';
}
