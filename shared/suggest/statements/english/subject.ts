import type { Stretch } from '../grammar';
import { closesQuotation, kindAt, lowerAt, tagAt, type Line } from './line';
import { nounPhraseBefore } from './noun-phrase';
import { nounPhraseAfter } from './noun-phrase-after';
import { isSpeaker } from './speaker';
import { TIME_NOUNS, TITLES, WEEKDAYS } from './words';

/** The subject of a verb group that begins at `start`: right before it, or before what is set between commas, dashes or brackets. Null where the verb has the subject of the verb before it. */
export function subjectBefore(line: Line, start: number): Stretch | null {
  const end = beforeAdverbials(line, start);
  const last = end - 1;
  const kind = kindAt(line, last);
  if (tagAt(line, last) === 'rel') return antecedent(line, last);
  if (lowerAt(line, last) === 'that' && ['word', 'name'].includes(tagAt(line, last - 1) ?? '')) return nounPhraseBefore(line, last);
  if (kind === 'comma' || (closesQuotation(line, last) && kindAt(line, last - 1) === 'comma')) return beforeApposition(line, last);
  if (kind === 'dash') return beforeAside(line, last);
  if (kind === 'close-bracket') return beforeBracket(line, last);
  return nounPhraseBefore(line, end);
}

/** Where the subject ends if times stand between it and its verb: "Abe on Friday said". */
function beforeAdverbials(line: Line, start: number): number {
  let end = start;
  for (;;) {
    const tag = tagAt(line, end - 1);
    const word = lowerAt(line, end - 1);
    if (tag === 'adv' && !['both', 'all', 'each'].includes(word)) end--;
    else if (tag === 'time' || (TIME_NOUNS.has(word) && ['this', 'last', 'next'].includes(lowerAt(line, end - 2)))) {
      const wordy = tag === 'time' ? 1 : 2;
      const preposition = tagAt(line, end - wordy - 1) === 'prep' ? 1 : 0;
      if (tagAt(line, end - wordy - preposition - 1) === null || (preposition === 0 && !WEEKDAYS.has(word) && tag !== 'time')) return end;
      end -= wordy + preposition;
    } else return end;
  }
}

/** Whom "who" or "which" stands for. */
function antecedent(line: Line, relative: number): Stretch | null {
  const end = kindAt(line, relative - 1) === 'comma' ? relative - 1 : relative;
  const found = nounPhraseBefore(line, end);
  const nearest = found && lowerAt(line, relative) === 'who' ? nearestPeople(line, found) : null;
  if (nearest) return nearest;
  if (found && isSpeaker(line, found)) return found;
  return kindAt(line, relative - 1) === 'comma' ? beforeApposition(line, relative - 1) : found;
}

/** In "opposition from local residents who fear": the residents, unless who opposes is a person too. */
function nearestPeople(line: Line, phrase: Stretch): Stretch | null {
  if (isSpeaker(line, phrase, true)) return null;
  for (let at = phrase.to - 1; at > phrase.from; at--) {
    if (tagAt(line, at) === 'prep') return isSpeaker(line, { from: at + 1, to: phrase.to }, true) ? { from: at + 1, to: phrase.to } : null;
  }
  return null;
}

/** "Jane Roe, the mayor of Springfield, said": the first phrase before the commas that can speak. */
function beforeApposition(line: Line, comma: number): Stretch | null {
  const commas = [comma];
  for (let at = comma - 1; at >= line.from && comma - at < 50; at--) {
    const kind = kindAt(line, at);
    if (kind === 'stop' || kind === 'semicolon' || kind === 'colon') break;
    if (line.tokens[at]!.quote >= 0) continue;
    if (kind === 'comma') commas.unshift(at);
    if (tagAt(line, at) === 'cue' && commas.length > 0 && isAttributing(line, at)) break;
  }
  if (commas.length === 1) return null;
  for (const [index, each] of commas.slice(0, -1).entries()) {
    const found = nounPhraseBefore(line, each);
    if (!found || !beginsClause(line, found)) continue;
    const next = commas[index + 1]!;
    const isNamed = isName(line, each + 1, next) && !isName(line, found.from, found.to);
    if (isNamed) return { from: found.from, to: next };
    if (isSpeaker(line, found)) return found;
  }
  return null;
}

/** A name, or a title and a name: what "the mayor, Jane Roe," sets between commas. */
function isName(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (tagAt(line, at) !== 'name' && !TITLES.has(lowerAt(line, at).replace(/\.$/, ''))) return false;
  }
  return to > from && to - from < 7;
}

/** A verb whose clause these commas stand in: nothing before it is the subject. */
const isAttributing = (line: Line, at: number): boolean =>
  lowerAt(line, at + 1) === 'that' || ['said', 'says', 'added'].includes(lowerAt(line, at));

/** Whether a phrase stands where a clause begins, not as the object of a verb or a preposition. */
function beginsClause(line: Line, { from }: Stretch): boolean {
  const before = tagAt(line, from - 1);
  return (
    before === null ||
    before === 'mark' ||
    before === 'conj' ||
    before === 'sub' ||
    before === 'adv' ||
    before === 'time' ||
    lowerAt(line, from - 1) === 'that'
  );
}

function beforeAside(line: Line, dash: number): Stretch | null {
  for (let at = dash - 1; at >= line.from && dash - at < 40; at--) {
    if (kindAt(line, at) === 'dash') return nounPhraseBefore(line, at);
  }
  return null;
}

function beforeBracket(line: Line, close: number): Stretch | null {
  for (let at = close - 1; at >= line.from && close - at < 20; at--) {
    if (kindAt(line, at) !== 'open-bracket') continue;
    const found = nounPhraseBefore(line, at);
    return found && { from: found.from, to: close - at < 6 ? close + 1 : found.to };
  }
  return null;
}

/** The subject of the sentence's first verb, for participles and coordinated verbs that have none of their own. */
export function subjectOfClause(line: Line, before: number): Stretch | null {
  for (let at = line.from; at < before; at++) {
    const tag = tagAt(line, at);
    if (tag !== 'verb' && tag !== 'be' && tag !== 'have' && tag !== 'do' && tag !== 'modal' && tag !== 'cue') continue;
    const found = subjectBefore(line, at);
    if (found && isSpeaker(line, found)) return found;
  }
  return shortestSpeaker(line, before);
}

/** The shortest phrase at the sentence's beginning that can speak, where its verb was not known for one. */
function shortestSpeaker(line: Line, before: number): Stretch | null {
  const phrase = nounPhraseAfter(line, line.from, before);
  for (let to = line.from + 1; phrase && to <= phrase.to; to++) {
    const found = { from: line.from, to };
    if (tagAt(line, to - 1) === 'word' && isSpeaker(line, found) && tagAt(line, to) !== 'name') return found;
  }
  return null;
}
