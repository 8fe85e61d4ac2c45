import type { Mention, Sense, Part, Clock } from './mention';

/** What a pattern makes of its groups. */
export interface Read {
  readonly sense: Sense;
  readonly rule: string;
  readonly part?: Part | null;
  readonly clock?: Clock | null;
  readonly approximate?: boolean;
}

/** A way to say a date: a global pattern without unbounded repetition, and what its named groups mean (null: something else after all). */
export interface Pattern {
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>) => Read | null;
}

interface Candidate extends Read {
  readonly start: number;
  readonly end: number;
}

/** How a language is read from patterns. */
export interface PatternLanguage {
  readonly patterns: readonly Pattern[];
  /** Ends of sentences. */
  readonly stops: RegExp;
  /** Between the two ends of a range, and between the members of a list. */
  readonly range: RegExp;
  readonly list: RegExp;
  readonly tenseOf: (sentence: string) => Mention['tense'];
}

/** The phrases that the patterns find: of those that overlap, the one that begins first, or else is longest. One pass for each pattern. */
export function findByPatterns(text: string, language: PatternLanguage): Mention[] {
  const kept = withoutOverlaps(candidatesIn(text, language.patterns));
  const places = sentencesIn(text, language.stops);
  const tenseIn = tenses(text, language);
  return kept.map((each, at) => {
    const place = places(each.start);
    const next = kept[at + 1];
    return {
      start: each.start,
      end: each.end,
      sense: each.sense,
      rule: each.rule,
      part: each.part ?? null,
      approximate: each.approximate ?? false,
      clock: each.clock ?? null,
      tense: tenseIn(place),
      isToldBefore: true,
      sentence: place.sentence,
      paragraph: place.paragraph,
      leads: each.start - place.from <= 4,
      isAside: false,
      joined: next ? jointIn(text, each.end, next.start, language) : null,
    };
  });
}

/** How much of a sentence is looked at for its verbs, in characters. */
const reach = 400;

/** The tense of a sentence, told once for each. */
function tenses(text: string, language: PatternLanguage) {
  let known: { sentence: number; tense: Mention['tense'] } | null = null;
  return ({ sentence, from }: { sentence: number; from: number }) => {
    if (known?.sentence !== sentence) {
      const end = text.slice(from, from + reach).search(language.stops);
      known = { sentence, tense: language.tenseOf(text.slice(from, end < 0 ? from + reach : from + end + 1)) };
    }
    return known.tense;
  };
}

function candidatesIn(text: string, patterns: readonly Pattern[]): Candidate[] {
  const found: Candidate[] = [];
  for (const { pattern, read } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const meaning = read(match.groups ?? {});
      if (meaning) found.push({ ...meaning, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of candidates) {
    const last = kept.at(-1);
    if (!last || each.start >= last.end) kept.push(each);
  }
  return kept;
}

/** For offsets in rising order: the sentence and paragraph they are in. */
function sentencesIn(text: string, stops: RegExp) {
  const ends = [...text.matchAll(stops)].map((match) => ({ at: match.index + match[0].length, isLine: match[0].includes('\n') }));
  let [index, sentence, paragraph, from] = [0, 0, 0, 0];
  return (offset: number) => {
    for (; index < ends.length && ends[index]!.at <= offset; index++) {
      sentence++;
      if (ends[index]!.isLine) paragraph++;
      from = ends[index]!.at;
    }
    return { sentence, paragraph, from };
  };
}

function jointIn(text: string, from: number, to: number, { range, list }: PatternLanguage): Mention['joined'] {
  if (to - from > 6) return null;
  const between = text.slice(from, to).trim().toLowerCase();
  return range.test(between) ? 'range' : list.test(between) ? 'list' : null;
}
