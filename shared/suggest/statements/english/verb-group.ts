import type { Stretch } from '../grammar';
import { verbForms, type Cue, type Form } from './forms';
import { lowerAt, tagAt, type Line } from './line';
import { NEGATIONS } from './words';

/** A verb that attributes as it stands in its sentence. */
export interface VerbGroup {
  readonly cue: Cue;
  /** The words that attribute: "has argued", "pointed out". */
  readonly words: Stretch;
  /** The first word of the group with its auxiliaries and adverbs, before which the subject stands. */
  readonly start: number;
  readonly kind: 'finite' | 'participle' | 'passive' | 'infinitive' | 'modal';
  readonly negated: boolean;
  readonly form: Form;
}

const FORMS: readonly Form[] = ['past', 's', 'base', 'ing', 'participle'];

/** The cues a verb form may be, with their particles: the longest whose particles follow. */
function matching(line: Line, at: number): { cue: Cue; forms: ReadonlySet<Form>; end: number } | null {
  for (const { cue, forms } of verbForms.get(lowerAt(line, at)) ?? []) {
    const skip = cue.particles.length > 0 && lowerAt(line, at + 1) === 'it' ? 1 : 0;
    if (cue.particles.every((particle, index) => lowerAt(line, at + 1 + skip + index) === particle)) {
      return { cue, forms, end: at + 1 + (cue.particles.length > 0 ? skip + cue.particles.length : 0) };
    }
  }
  return null;
}

const isNegation = (word: string): boolean => NEGATIONS.has(word) || word.endsWith("n't");

/** The verb group of a token tagged as a cue; null where its forms and its auxiliaries do not fit. */
export function verbGroupAt(line: Line, at: number): VerbGroup | null {
  const found = matching(line, at);
  if (!found) return null;
  let start = at;
  let cueStart = at;
  let negated = false;
  let auxiliary: string | null = null;
  while (start > line.from) {
    const tag = tagAt(line, start - 1);
    const word = lowerAt(line, start - 1);
    if (line.tokens[start - 1]!.quote !== line.tokens[at]!.quote) break;
    if (tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal') {
      auxiliary ??= tag;
      if (word === "'d" && !found.forms.has('base')) auxiliary = 'have';
      if (tag === 'modal' && word !== "'d") auxiliary = 'modal';
      if (tag !== 'modal' && tag !== 'do') cueStart = start - 1;
    } else if (tag !== 'adv' && word !== 'not') break;
    if (isNegation(word)) negated = true;
    start--;
  }
  const kind = kindOf(line, start, auxiliary, found.forms);
  const form = FORMS.find((each) => found.forms.has(each) && fits(each, kind)) ?? 'base';
  return kind && { cue: found.cue, words: { from: cueStart, to: found.end }, start, kind, negated, form };
}

const fits = (form: Form, kind: VerbGroup['kind'] | null): boolean => (kind === 'participle' ? form === 'ing' : true);

function kindOf(line: Line, start: number, auxiliary: string | null, forms: ReadonlySet<Form>): VerbGroup['kind'] | null {
  if (auxiliary === 'modal') return 'modal';
  if (auxiliary === 'be') return forms.has('ing') ? 'finite' : forms.has('participle') ? 'passive' : null;
  if (auxiliary === 'have') return forms.has('participle') ? 'finite' : null;
  if (auxiliary === 'do') return forms.has('base') ? 'finite' : null;
  if (tagAt(line, start - 1) === 'to') return 'infinitive';
  return forms.has('ing') ? 'participle' : 'finite';
}
