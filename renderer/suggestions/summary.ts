import { formatQuantity } from '../../shared/amounts/format-figure';
import { formatWithWeekday } from '../../shared/dates/format-span';
import type { Annotation, KindFields, Voice } from '../../shared/model/annotation';
import { type Acceptance, acceptanceOf, type Tagged } from '../../shared/suggest/acceptance';
import { basisOf, toDateSpan } from '../../shared/suggest/date-spans';
import type { Draft } from '../../shared/suggest/draft';
import type { Reading } from '../../shared/suggest/reading';
import { ruleWords } from '../../shared/suggest/rule-words';
import { suggestionOf, type Suggested } from '../../shared/suggest/suggested';
import { locale } from '../../shared/text/counted';

/** One field that accepting would fill. */
export interface Filled {
  readonly label: string;
  readonly value: string;
}

/** A suggestion for a person: what it is, what accepting it does, and what that rests on. */
export interface Summary {
  readonly letter: string;
  readonly name: string;
  readonly does: string;
  readonly canAccept: boolean;
  readonly filled: readonly Filled[];
  readonly basis: string;
}

export function summaryOf(item: Suggested, reading: Reading, tagged: readonly Tagged[]): Summary {
  const acceptance = acceptanceOf(item, reading, tagged);
  return { ...named(item), ...doing(item, acceptance, reading), basis: basis(item, reading) };
}

/** The letter and the word for a suggestion: those of the annotation it would make, a date's own. */
export function named(item: Suggested): Pick<Summary, 'letter' | 'name'> {
  if (item.kind === 'date') return { letter: 'D', name: 'Date' };
  if (item.kind === 'figure') return { letter: 'F', name: 'Figure' };
  return item.statement.kind === 'claim' ? { letter: 'C', name: 'Claim' } : { letter: 'P', name: 'Position' };
}

function doing(item: Suggested, acceptance: Acceptance, reading: Reading): Pick<Summary, 'does' | 'canAccept' | 'filled'> {
  if (acceptance.act === 'nothing') return { does: 'Nothing to accept.', canAccept: false, filled: [] };
  if (acceptance.act === 'annotate') {
    const { fields } = acceptance.draft;
    const of = item.kind === 'date' ? ' of the words around it' : '';
    return { does: `Makes a ${fields.kind}${of}.${asOne(item, acceptance.draft)}`, canAccept: true, filled: filledBy(acceptance.draft) };
  }
  const { annotation, clock, date } = acceptance;
  const span = toDateSpan(date, reading);
  const value = span ? formatWithWeekday(span) : waiting(date.text);
  return {
    does: `Dates the ${annotation.fields.kind} around it.${asOne(item, { said: span, about: span })}`,
    canAccept: true,
    filled: [{ label: clocks[clock], value }],
  };
}

/** Says that a date goes in together with the other end of its range. */
function asOne(item: Suggested, { said, about }: Pick<Annotation, 'said' | 'about'>): string {
  const range = item.kind === 'date' ? item.date.range : undefined;
  return range && [said, about].some((span) => span?.edtf === range.edtf) ? ` “${oneLine(range.text)}” goes in as one span of time.` : '';
}

const clocks = { said: 'Said', about: 'About' } as const;
const waiting = (words: string): string => `“${words}”, once the publication date is known`;

function filledBy({ fields, said, about, unresolved }: Draft): Filled[] {
  const dates = (['said', 'about'] as const).flatMap((clock) => {
    const span: Annotation['said'] = clock === 'said' ? said : about;
    const value = span ? formatWithWeekday(span) : unresolved[clock] === undefined ? null : waiting(unresolved[clock]);
    return value === null ? [] : [{ label: clocks[clock], value }];
  });
  return [...fieldsFilled(fields), ...dates];
}

/** The statement itself is not among them: its words stand in the text above. */
function fieldsFilled(fields: KindFields): Filled[] {
  if (fields.kind === 'figure') {
    if (fields.variant === 'person') return [];
    return stated([
      ['Amount', formatQuantity(fields, locale)],
      ['Of', fields.measures],
      ['Credited to', voices(fields.speakers)],
    ]);
  }
  if (fields.kind === 'claim')
    return stated([
      ['By', voices(fields.speakers)],
      ['Attribution', fields.attribution],
      ['Because', fields.anonymity ?? null],
      ['Negated', fields.negated ? 'yes' : null],
    ]);
  return stated([
    ['By', voices(fields.holders)],
    ['Stance', fields.stance],
    ['Issue', fields.issue],
  ]);
}

const stated = (pairs: readonly (readonly [string, string | null])[]): Filled[] =>
  pairs.flatMap(([label, value]) => (value === null || value === '' ? [] : [{ label, value }]));

const voices = (all: readonly Voice[]): string => all.map(({ name, role }) => (role === null ? name : `${name}, ${role}`)).join('; ');

/** The words it rests on, the rule, and for a date what it counts from. */
function basis(item: Suggested, reading: Reading): string {
  const { rule } = suggestionOf(item);
  const by = `Rule: ${ruleWords(item.kind, rule)}.`;
  if (item.kind === 'statement') {
    const { cue, speaker } = item.statement;
    const { text } = reading.text;
    const who =
      speaker.named !== undefined && speaker.named !== speaker.text
        ? `“${oneLine(speaker.text)}” is ${speaker.named}`
        : `“${oneLine(speaker.text)}”`;
    const words = cue.end > cue.start ? `the words “${oneLine(text.slice(cue.start, cue.end))}”` : 'a quotation';
    return `Rests on ${words}; ${who}. ${by}`;
  }
  if (item.kind === 'figure') return `Rests on “${oneLine(item.figure.text)}”. ${by}`;
  const { edtf, reason, text } = item.date;
  return `${edtf === null && reason !== undefined ? `“${oneLine(text)}”: ${reason}` : basisOf(item.date, reading.published)} ${by}`;
}

export const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
