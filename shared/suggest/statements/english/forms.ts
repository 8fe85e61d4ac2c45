import { CUE_ADJECTIVES, PARTICLE_VERBS } from './cue-phrases';
import { CUE_VERBS, DOUBLING, DOUBLING_OR_NOT, IRREGULAR } from './cue-verbs';
import { CUE_NOUNS } from './cue-nouns';

export type Form = 'base' | 's' | 'past' | 'participle' | 'ing';

/** A cue of the lexicon: its lemma, what may follow it (see cue-verbs), and which side it takes. */
export interface Cue {
  readonly lemma: string;
  readonly frames: ReadonlySet<string>;
  readonly side: 'for' | 'against' | 'either' | null;
  /** The particle words that belong to the cue: "out" of "point out". */
  readonly particles: readonly string[];
}

export interface CueForm {
  readonly cue: Cue;
  readonly forms: ReadonlySet<Form>;
}

const SIDES: Readonly<Record<string, Cue['side']>> = { '+': 'for', '-': 'against', '=': 'either' };

function cueOf(words: readonly string[], codes: string): Cue {
  const side = [...codes].map((code) => SIDES[code] ?? null).find((each) => each !== null) ?? null;
  return { lemma: words[0]!, frames: new Set(codes.replace(/[+\-=]/g, '')), side, particles: words.slice(1) };
}

const endsInConsonantY = (lemma: string): boolean => /[^aeiou]y$/.test(lemma);

const third = (lemma: string): string => {
  if (lemma === 'go') return 'goes';
  if (endsInConsonantY(lemma)) return `${lemma.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(lemma) ? `${lemma}es` : `${lemma}s`;
};

const stem = (lemma: string): string => (DOUBLING.has(lemma) ? lemma + lemma.at(-1)! : lemma);

const pastOf = (lemma: string): string => {
  if (lemma.endsWith('e')) return `${lemma}d`;
  return endsInConsonantY(lemma) ? `${lemma.slice(0, -1)}ied` : `${stem(lemma)}ed`;
};

const ingOf = (lemma: string): string => `${/[^eyo]e$/.test(lemma) ? lemma.slice(0, -1) : stem(lemma)}ing`;

/** The forms of a verb by English spelling, or the irregular ones given. */
export function formsOf(lemma: string, past = IRREGULAR[lemma]?.[0], participle = IRREGULAR[lemma]?.[1] ?? past): [string, Form][] {
  const second = past ?? pastOf(lemma);
  return [
    [lemma, 'base'],
    [third(lemma), 's'],
    [second, 'past'],
    [participle ?? second, 'participle'],
    [ingOf(lemma), 'ing'],
    ...doubled(lemma),
  ];
}

/** "signalled" beside "signaled". */
const doubled = (lemma: string): [string, Form][] =>
  DOUBLING_OR_NOT.has(lemma)
    ? [
        [`${lemma}${lemma.at(-1)!}ed`, 'past'],
        [`${lemma}${lemma.at(-1)!}ed`, 'participle'],
        [`${lemma}${lemma.at(-1)!}ing`, 'ing'],
      ]
    : [];

const linesOf = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** Every form of a verb that attributes, with the cues it may be: "call" alone, "call for", "call on". Longer ones first. */
export const verbForms: ReadonlyMap<string, readonly CueForm[]> = (() => {
  const found = new Map<string, { readonly cue: Cue; readonly forms: Set<Form> }[]>();
  const add = (cue: Cue, lemma: string, past?: string, participle?: string): void => {
    for (const [form, name] of formsOf(lemma, past, participle)) {
      const held = found.get(form);
      const same = held?.find((each) => each.cue === cue);
      if (same) same.forms.add(name);
      else if (held) held.push({ cue, forms: new Set([name]) });
      else found.set(form, [{ cue, forms: new Set([name]) }]);
    }
  };
  for (const line of linesOf(PARTICLE_VERBS)) {
    const words = line.slice(0, -1);
    add(cueOf(words, line.at(-1)!), words[0]!);
  }
  for (const [lemma, codes, past, participle] of linesOf(CUE_VERBS)) add(cueOf([lemma!], codes!), lemma!, past, participle);
  for (const held of found.values()) held.sort((a, b) => b.cue.particles.length - a.cue.particles.length);
  return found;
})();

export const adjectives: ReadonlyMap<string, Cue> = new Map(
  linesOf(CUE_ADJECTIVES).map(([word, codes]) => [word!, cueOf([word!], codes!)]),
);

/** Nouns that attribute, singular and plural. */
export const nouns: ReadonlyMap<string, Cue> = new Map(
  linesOf(CUE_NOUNS).flatMap(([word, codes]) => {
    const cue = cueOf([word!], codes!);
    return [
      [word!, cue],
      [third(word!), cue],
    ] as [string, Cue][];
  }),
);
