import type { Span, SpeakerSuggestion } from '../suggestion';
import type { Mention, SpeakerTraits } from './grammar';

/** One the text tells of: who speaks, or a name it has in full. */
interface Figure {
  /** The name, or the words where there is none. */
  readonly full: string;
  readonly isName: boolean;
  role: string | null;
  readonly head: string;
  readonly anonymous: boolean;
  gender: SpeakerTraits['gender'];
  readonly being: SpeakerTraits['being'];
}

/** Pronouns look among so many of the last figures: a text has few speakers, a hostile one has many. */
const REMEMBERED = 30;

/** So many full names are known at a time. */
const NAMED = 300;

/** The figures of a text in the order they were last told of: by it pronouns, offices and short names find whom they stand for. */
export class Cast {
  private figures: Figure[] = [];
  /** Full names by each of their words that may stand for them alone: the last, and a first one. */
  private readonly names = new Map<string, Figure>();
  private readonly known = new WeakMap<SpeakerSuggestion, Figure>();
  /** The one who spoke last. */
  last: SpeakerSuggestion | null = null;

  /** A name in full: it may be whom a short form means later, and whom a pronoun means if a sentence began with it. A single word only recalls one. */
  mention({ name, role, gender, being, subject }: Mention): void {
    if (!name.includes(' ')) {
      const told = this.names.get(name);
      if (told && subject) this.recall(told);
      return;
    }
    const key = lastWord(name);
    const known = this.names.get(key);
    const figure: Figure =
      known?.full === name ? known : { full: name, isName: true, role, head: key.toLowerCase(), anonymous: false, gender, being };
    figure.role ??= role;
    figure.gender ??= gender;
    this.name(key, figure);
    if (subject) this.recall(figure);
  }

  /** A speaker as suggested, with the full name a pronoun or short name stands for where the text has it. `around` is the statement whose content the words stand in. */
  speaker(
    text: string,
    span: Span,
    traits: SpeakerTraits,
    around: { readonly speaker: SpeakerSuggestion; readonly quoted: boolean } | null,
  ): SpeakerSuggestion {
    const words = text.slice(span.start, span.end);
    const figure = this.referent(words, traits, around) ?? (traits.form === 'pronoun' ? null : this.added(words, traits));
    if (figure) {
      figure.gender ??= traits.gender;
      figure.role ??= traits.role;
      this.recall(figure);
    }
    const role = traits.role ?? figure?.role;
    const made: SpeakerSuggestion = {
      ...span,
      text: words,
      anonymous: figure?.anonymous ?? traits.anonymous,
      ...(figure && isFuller(figure, words) && { named: figure.full }),
      ...(role && { role }),
    };
    if (figure) this.known.set(made, figure);
    if (around === null) this.last = made;
    return made;
  }

  private added(words: string, traits: SpeakerTraits): Figure {
    const full = traits.name ?? words;
    const figure = {
      full,
      isName: traits.name !== null,
      role: traits.role,
      head: traits.head,
      anonymous: traits.anonymous,
      gender: traits.gender,
      being: traits.being,
    };
    if (traits.name?.includes(' ')) this.name(lastWord(full), figure);
    return figure;
  }

  /** The oldest names make room: what they cost must not grow with the text. */
  private name(key: string, figure: Figure): void {
    this.names.delete(key);
    this.names.set(key, figure);
    const [oldest] = this.names.keys();
    if (this.names.size > NAMED && oldest !== undefined) this.names.delete(oldest);
  }

  private recall(figure: Figure): void {
    this.figures = [...this.figures.filter((each) => each !== figure), figure].slice(-REMEMBERED);
  }

  private referent(
    words: string,
    traits: SpeakerTraits,
    around: { readonly speaker: SpeakerSuggestion; readonly quoted: boolean } | null,
  ): Figure | null {
    const outer = around && (this.known.get(around.speaker) ?? null);
    if (traits.first) return outer;
    if (traits.form === 'pronoun') {
      if (outer && !around?.quoted && (stands(outer, words.toLowerCase(), traits) || isItself(outer, words.toLowerCase()))) return outer;
      const fitting = this.figures.filter((each) => stands(each, words.toLowerCase(), traits));
      return (traits.being === 'person' ? fitting.findLast((each) => each.being !== null) : undefined) ?? fitting.at(-1) ?? null;
    }
    if (traits.name !== null) return this.byName(traits.name);
    return traits.definite ? this.byOffice(traits) : null;
  }

  private byName(name: string): Figure | null {
    const known = this.names.get(lastWord(name)) ?? this.figures.findLast((each) => each.isName && each.full === name);
    return known &&
      !(IS_PART.test(known.full) && known.full !== name) &&
      (known.full === name || !name.includes(' ') || known.full.endsWith(` ${name}`))
      ? known
      : null;
  }

  /** "the minister": the last named one of that office; "the official": the last unnamed one. */
  private byOffice({ role, head }: SpeakerTraits): Figure | null {
    const office = role?.toLowerCase();
    const words = office === undefined ? null : new RegExp(`\\b${office.replace(/[^\p{L} ]/gu, '.')}\\b`, 'u');
    const held = (each: Figure): boolean => {
      const theirs = each.role?.toLowerCase();
      return (
        each.isName &&
        each.being !== 'group' &&
        theirs !== undefined &&
        office !== undefined &&
        (theirs.startsWith(office) || theirs.endsWith(office) || words?.test(theirs) === true)
      );
    };
    const named = this.figures.findLast(held) ?? [...this.names.values()].find(held);
    return named ?? this.figures.findLast((each) => each.anonymous && each.head === head) ?? null;
  }
}

/** “Dow Jones said it expects”: two words may be a company’s. */
const isItself = (figure: Figure, pronoun: string): boolean =>
  pronoun === 'it' && figure.isName && figure.role === null && figure.gender === null;

/** Whether a figure's name tells more than the words that stand for it. */
const isFuller = ({ full, isName }: Figure, words: string): boolean =>
  full !== words && words.replace(/^(?:the|a|an) /i, '') !== full && (!isName || full.includes(' ') || !words.includes(full));

/** Places are called by part of other places' names: "Korea" is not "North Korea". */
const IS_PART = /^(?:(?:north|south|east|west)(?:ern)?|central|new|united|greater|upper|lower|former|saint|great) /i;

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

/** Whether a pronoun can stand for a figure. */
function stands(figure: Figure, pronoun: string, traits: SpeakerTraits): boolean {
  if (pronoun === 'they') return figure.being === 'group';
  if (pronoun === 'it')
    return figure.being === 'thing' || figure.being === 'group' || (figure.being === null && figure.isName && figure.gender === null);
  if (figure.being === 'group' || figure.being === 'thing') return false;
  return figure.gender === null || traits.gender === null || figure.gender === traits.gender;
}
