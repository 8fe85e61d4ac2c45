import type { Stretch } from '../grammar';
import { skipAdverbials } from './adverbials';
import { nouns, verbForms } from './forms';
import { afterQuotation, isVerbal, kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseAfter } from './noun-phrase-after';

/** Whether a stretch has a word in it, not marks alone. */
export const hasWords = (line: Line, { from, to }: Stretch): boolean =>
  line.tokens.slice(from, to).some(({ kind }) => kind === 'word' || kind === 'number');

/** A finite verb that attributes and has its subject in the words between: "Smith said", "but added". */
function attributes(line: Line, at: number, perfect = false): boolean {
  return (
    tagAt(line, at) === 'cue' &&
    (verbForms.get(lowerAt(line, at)) ?? []).some(
      ({ cue, forms }) =>
        (cue.frames.has('q') ||
          cue.frames.has('t') ||
          cue.frames.has('c') ||
          cue.frames.has('w') ||
          cue.frames.has('o') ||
          cue.frames.has('a') ||
          cue.side !== null) &&
        (forms.has('past') || forms.has('s') || (perfect && forms.has('participle'))),
    )
  );
}

/** Whether a further attribution of the same speaker begins: "saying", "and warned", "according to". */
function beginsAttribution(line: Line, at: number): boolean {
  if (lowerAt(line, at) === 'according') return true;
  if (lowerAt(line, at) === 'by' && tagAt(line, at + 1) === 'cue' && lowerAt(line, at + 1).endsWith('ing')) return true;
  if (
    tagAt(line, at) === 'cue' &&
    (verbForms.get(lowerAt(line, at)) ?? []).some(({ cue, forms }) => forms.has('ing') && (cue.frames.has('q') || cue.frames.has('t')))
  )
    return true;
  let from = at;
  if (tagAt(line, from) !== 'conj') return false;
  from++;
  while (tagAt(line, from) === 'adv') from++;
  return attributes(line, from);
}

/** Whether a clause with its own speaker begins: "and Smith said", or an attribution trails: ", officials said." */
function beginsOthers(line: Line, from: number, always = false): boolean {
  let at = from;
  if (['and', 'but', 'while', 'although', 'though', 'whereas', 'as'].includes(lowerAt(line, at))) at++;
  const phrase = nounPhraseAfter(line, at);
  if (!phrase || phrase.to - phrase.from > 12) return false;
  let verb = phrase.to;
  const plain = verb;
  while (['have', 'adv'].includes(tagAt(line, verb) ?? '')) verb++;
  return attributes(line, verb, tagAt(line, plain) === 'have') && (always || at > from || isTail(line, skipAdverbials(line, verb + 1)));
}

const isTail = (line: Line, at: number): boolean => at >= line.to || kindAt(line, at) === 'stop' || kindAt(line, at) === 'comma';

/** Where what is said ends: at the sentence's end, or before the words of another attribution, a contrast of the writer's, a semicolon. An object, or "to" and a verb, ends before a further verb too. */
export function contentEnd(line: Line, from: number, narrow = false): number {
  const within = line.tokens[from - 1]?.quote ?? -1;
  const inside = within >= 0 && line.tokens[from]?.quote === within;
  let at = from;
  let verbs = 0;
  while (at < line.to) {
    const { quote, kind } = line.tokens[at]!;
    if (quote >= 0 && !inside) {
      at = afterQuotation(line, at);
      if (kindAt(line, at - 2) === 'comma' && beginsOthers(line, at)) break;
      continue;
    }
    if (inside && (quote !== within || (kind === 'stop' && at > from))) break;
    if (at > from && isEnd(line, at, narrow, verbs)) break;
    if (isVerbal(tagAt(line, at))) verbs++;
    at++;
  }
  if (inside && at > from && line.tokens[at - 1]!.kind === 'sign') at--;
  return trimmed(line, from, at, inside);
}

function isEnd(line: Line, at: number, narrow: boolean, verbs: number): boolean {
  const kind = kindAt(line, at);
  if (kind === 'semicolon') return true;
  if (kind === 'comma' || kind === 'dash') {
    const next = lowerAt(line, at + 1);
    if (next === 'but' || isResumed(line, at + 1) || (narrow && endsObject(line, at + 1))) return true;
    if (lowerAt(line, at + 1) === 'which' && beginsOthers(line, at + 2, true)) return true;
    return beginsAttribution(line, at + 1) || beginsOthers(line, at + 1, narrow);
  }
  if (lowerAt(line, at) === 'by') return beginsAttribution(line, at);
  if (tagAt(line, at) !== 'conj') return narrow && tagAt(line, at) === 'sub' && CLAUSAL.has(lowerAt(line, at));
  if (narrow && beginsClause(line, at + 1)) return true;
  return beginsAttribution(line, at) || (lowerAt(line, at) === 'and' && verbs > 0 && beginsOthers(line, at) && line.to - at > 4);
}

const CLAUSAL = new Set('because although though while whereas unless'.split(' '));

/** What a comma cuts off from an object: a relative clause, an aside. */
const endsObject = (line: Line, at: number): boolean =>
  tagAt(line, at) === 'rel' ||
  tagAt(line, at) === 'sub' ||
  lowerAt(line, at) === 'with' ||
  (tagAt(line, at) === 'cue' && lowerAt(line, at).endsWith('ing'));

/** After "and" or "but": a verb, or a phrase and its verb. */
function beginsClause(line: Line, from: number): boolean {
  let at = from;
  while (tagAt(line, at) === 'adv') at++;
  const tag = tagAt(line, at);
  if (tag === 'be' || tag === 'have' || tag === 'modal' || tag === 'do' || tag === 'verb') return true;
  if (tag === 'cue') return attributes(line, at) || lowerAt(line, at).endsWith('ed');
  const phrase = nounPhraseAfter(line, at);
  return phrase !== null && phrase.to - phrase.from < 8 && ['be', 'have', 'modal', 'do'].includes(tagAt(line, phrase.to) ?? '');
}

const RESUMING = new Set(
  `move step sign decision charge stance reversal shift departure plan deal figure increase drop rise fall change blow reference gesture
  tactic strategy sentiment back-tracking backtracking setback milestone record first deadline`.split(/\s+/),
);

/** ", a move that", ", an allegation": the writer's own words on what was said. */
function isResumed(line: Line, from: number): boolean {
  if (!['a', 'an'].includes(lowerAt(line, from))) return false;
  for (let at = from + 1; at < from + 5; at++) {
    const tag = tagAt(line, at);
    if (tag !== 'word' && tag !== 'number') return false;
    if ((RESUMING.has(lowerAt(line, at)) || nouns.has(lowerAt(line, at))) && tagAt(line, at + 1) !== 'word') return true;
  }
  return false;
}

/** Without the marks at its end that are no part of it: full stop, comma, brackets. Quotation marks belong to what is said. */
export function trimmed(line: Line, from: number, to: number, inside = false): number {
  let end = to;
  while (
    end > from &&
    ['comma', 'stop', 'dash', 'colon', 'semicolon', 'close-bracket'].includes(kindAt(line, end - 1) ?? '') &&
    (inside || line.tokens[end - 1]!.quote < 0)
  )
    end--;
  return end;
}
