import type { Span, SpeakerSuggestion } from '../suggestion';
import type { SpeakerTraits } from './grammar';

/** Who has spoken so far, so that a pronoun or a short name finds the full one. */
interface Figure {
  readonly span: Span;
  /** The name, or the words, in full. */
  readonly full: string;
  readonly role: string | null;
  readonly anonymous: boolean;
  gender: SpeakerTraits['gender'];
  readonly being: SpeakerTraits['being'];
  readonly isName: boolean;
}

/** Names are looked up among so many of the last figures: a text has few speakers, a hostile one has many. */
const REMEMBERED = 40;

/** The speakers of a text in the order of their mention. */
export class Cast {
  private figures: Figure[] = [];
  /** The one who spoke last. */
  last: SpeakerSuggestion | null = null;

  /** A speaker as suggested: with the full name a pronoun or short name stands for, once the text has it. */
  speaker(text: string, span: Span, traits: SpeakerTraits, within: SpeakerSuggestion | null, nested = false): SpeakerSuggestion {
    const words = text.slice(span.start, span.end);
    const referent = this.referentOf(words, traits, within);
    const made: SpeakerSuggestion = {
      ...span,
      text: words,
      anonymous: traits.form === 'pronoun' ? (referent?.anonymous ?? false) : traits.anonymous && referent === null,
      ...(referent && referent.full !== words && { named: referent.full }),
      ...roleOf(traits, referent),
    };
    this.remember(span, words, traits, referent, made.anonymous);
    if (!nested) this.last = made;
    return made;
  }

  /** A name the text mentions without its speaking: it may be whom a short form means later. */
  private referentOf(words: string, traits: SpeakerTraits, within: SpeakerSuggestion | null): Figure | null {
    if (traits.first) return within ? this.figureOf(within) : null;
    if (traits.form === 'pronoun') return this.figures.findLast((each) => fits(each, words.toLowerCase(), traits)) ?? null;
    if (traits.form === 'name') return this.named(words) ?? null;
    if (traits.role === null || !/^the /i.test(words)) return null;
    const { role } = traits;
    return this.figures.findLast((each) => each.isName && each.role?.toLowerCase() === role.toLowerCase()) ?? null;
  }

  private figureOf({ start, end, text, named, anonymous, role }: SpeakerSuggestion): Figure {
    return { span: { start, end }, full: named ?? text, role: role ?? null, anonymous, gender: null, being: null, isName: true };
  }

  /** The fuller name that ends with, or holds, a shorter one. */
  private named(words: string): Figure | undefined {
    const last = words.split(/\s+/).at(-1)!;
    return this.figures.find((each) => each.isName && each.full.length > words.length && each.full.split(/[\s,]+/).includes(last));
  }

  private remember(span: Span, words: string, traits: SpeakerTraits, referent: Figure | null, anonymous: boolean): void {
    if (referent) {
      referent.gender ??= traits.gender;
      this.figures = [...this.figures.filter((each) => each !== referent), referent];
      return;
    }
    if (traits.form === 'pronoun') return;
    const full = traits.name ? words : words;
    this.figures.push({
      span,
      full,
      role: traits.role,
      anonymous,
      gender: traits.gender,
      being: traits.being,
      isName: traits.form === 'name',
    });
    if (this.figures.length > REMEMBERED) this.figures.shift();
  }
}

const roleOf = (traits: SpeakerTraits, referent: Figure | null): { role?: string } => {
  const role = traits.role ?? referent?.role;
  return role ? { role } : {};
};

/** Whether a pronoun can stand for a figure. */
function fits(figure: Figure, pronoun: string, traits: SpeakerTraits): boolean {
  if (pronoun === 'they') return figure.being === 'group' || figure.being === null;
  if (pronoun === 'it') return figure.being === 'thing' || figure.being === 'group';
  if (figure.being === 'group' || figure.being === 'thing') return false;
  return figure.gender === null || traits.gender === null || figure.gender === traits.gender;
}
