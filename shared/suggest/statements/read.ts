import type { Span, StatementSuggestion } from '../suggestion';
import { Cast } from './cast';
import type { Found, Grammar, Reading, Stretch } from './grammar';
import { paragraphsOf } from './paragraph';
import { quotationsOf } from './quotation';
import { sentencesOf } from './sentence';
import { tokenise } from './token';

/** Reads a text paragraph by paragraph with a language's grammar, and keeps who spoke last and who is who. */
export function readStatements(text: string, grammar: Grammar): StatementSuggestion[] {
  const statements: StatementSuggestion[] = [];
  const cast = new Cast();
  let carried: string | null = null;
  for (const paragraph of paragraphsOf(text)) {
    if (grammar.isBoilerplate(text.slice(paragraph.start, paragraph.end))) continue;
    const tokens = tokenise(text, paragraph);
    const quotations = quotationsOf(text, tokens, carried);
    const reading: Reading = { text, tokens, quotations, sentences: sentencesOf(text, paragraph, tokens) };
    const last = quotations.at(-1);
    carried = last && !last.closed ? tokens[last.open]!.text : null;
    statements.push(...inParagraph(reading, grammar, cast));
  }
  return statements;
}

function inParagraph(reading: Reading, grammar: Grammar, cast: Cast): StatementSuggestion[] {
  const made: StatementSuggestion[] = [];
  for (const found of grammar.find(reading)) made.push(toStatement(reading, found, cast, made));
  return made;
}

const spanOf = ({ tokens }: Reading, { from, to }: Stretch): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });

function toStatement(reading: Reading, found: Found, cast: Cast, before: readonly StatementSuggestion[]): StatementSuggestion {
  const speakerSpan = spanOf(reading, found.speaker);
  const around = before.findLast((each) => each.content.some((span) => span.start <= speakerSpan.start && speakerSpan.end <= span.end));
  const speaker = cast.speaker(reading.text, speakerSpan, found.traits, around?.speaker ?? null);
  const content = found.content.filter((each) => each.to > each.from).map((each) => spanOf(reading, each));
  return withExtent(reading.text, {
    kind: found.kind,
    speaker,
    cue: spanOf(reading, found.cue),
    content,
    direct: found.content.some((each) => reading.tokens.slice(each.from, each.to).some((token) => token.quote >= 0)),
    rule: found.rule,
    ...(found.stance && { stance: found.stance }),
    ...(found.issue && { issue: found.issue }),
    ...(found.negated && { negated: true }),
  });
}

/** A statement spans its speaker, cue and content. */
function withExtent(text: string, parts: Omit<StatementSuggestion, 'start' | 'end' | 'text'>): StatementSuggestion {
  const spans: Span[] = [parts.speaker, parts.cue, ...parts.content];
  const start = Math.min(...spans.map((each) => each.start));
  const end = Math.max(...spans.map((each) => each.end));
  return { start, end, text: text.slice(start, end), ...parts };
}
