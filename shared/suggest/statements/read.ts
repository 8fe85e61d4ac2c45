import type { Span, SpeakerSuggestion, StatementSuggestion } from '../suggestion';
import { Cast } from './cast';
import type { Found, Grammar, Reading, Stretch } from './grammar';
import { paragraphsOf } from './paragraph';
import { quotationsOf } from './quotation';
import { sentencesOf } from './sentence';
import { tokenise } from './token';
import { uncuedOf, type Uncued } from './uncued';

type Parts = Omit<StatementSuggestion, 'start' | 'end' | 'text'>;

/** Reads a text paragraph by paragraph with a language's grammar, and keeps who spoke last and who is who. */
export function readStatements(text: string, grammar: Grammar): StatementSuggestion[] {
  const parts: Parts[] = [];
  const cast = new Cast();
  let carried: string | null = null;
  for (const paragraph of paragraphsOf(text)) {
    if (grammar.isBoilerplate(text.slice(paragraph.start, paragraph.end))) continue;
    const tokens = tokenise(text, paragraph);
    const quotations = quotationsOf(text, tokens, carried);
    const last = quotations.at(-1);
    carried = last && !last.closed ? tokens[last.open]!.text : null;
    readParagraph({ text, tokens, quotations, sentences: sentencesOf(text, paragraph, tokens) }, grammar, cast, parts);
  }
  return parts.map((each) => withExtent(text, each)).sort((a, b) => a.cue.start - b.cue.start);
}

/** Adds what a paragraph attributes to `parts`; a quotation that goes on is added to the statement that began it. */
function readParagraph(reading: Reading, grammar: Grammar, cast: Cast, parts: Parts[]): void {
  const found = grammar.find(reading);
  const from = parts.length;
  const steps: Step[] = [
    ...grammar.mentions(reading).map((mention) => ({ at: mention.at, order: 0, run: () => cast.mention(mention) })),
    ...found.map((each) => ({
      at: turnOf(each, found),
      order: 2,
      run: () => void parts.push(cued(reading, each, cast, parts.slice(from))),
    })),
    ...uncuedOf(reading, found).map((each) => ({
      at: each.content.from,
      order: 1,
      run: () => continueOrCarry(reading, each, grammar, cast, parts),
    })),
  ];
  steps.sort((a, b) => a.at - b.at || a.order - b.order);
  for (const { run } of steps) run();
}

/** A statement inside another one's content is told after it: only then is it known who “I” is. */
const turnOf = (each: Found, all: readonly Found[]): number => {
  const outer = all.filter((other) => other !== each && other.content.some(({ from, to }) => from <= each.cue.from && each.cue.to <= to));
  return Math.max(each.cue.from, ...outer.map(({ cue }) => cue.from + 0.5));
};

/** What is told at a token, in the order of the text. */
interface Step {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

const spanOf = ({ tokens }: Reading, { from, to }: Stretch): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });

function cued(reading: Reading, found: Found, cast: Cast, before: readonly Parts[]): Parts {
  const at = spanOf(reading, found.speaker);
  const around = before.findLast((each) => each.content.some((span) => span.start <= at.start && at.end <= span.end));
  const quoted = reading.tokens[found.cue.from]!.quote >= 0;
  const speaker = cast.speaker(reading.text, at, found.traits, around ? { speaker: around.speaker, quoted } : null);
  return {
    kind: found.kind,
    speaker,
    cue: spanOf(reading, found.cue),
    content: found.content.filter((each) => each.to > each.from).map((each) => spanOf(reading, each)),
    direct: found.content.some((each) => reading.tokens.slice(each.from, each.to).some((token) => token.quote >= 0)),
    rule: found.rule,
    ...(found.stance && { stance: found.stance }),
    ...(found.issue && { issue: found.issue }),
    ...(found.negated && { negated: true }),
  };
}

/** An uncued quotation goes on with the statement before it, or is a statement of whoever spoke last; its cue is empty. */
function continueOrCarry(reading: Reading, uncued: Uncued, grammar: Grammar, cast: Cast, parts: Parts[]): void {
  const speaker: SpeakerSuggestion | null = cast.last;
  const content = spanOf(reading, uncued.content);
  const index = uncued.continues ? parts.findLastIndex((each) => each.direct && each.speaker === speaker) : -1;
  if (index >= 0) {
    const whole = parts[index]!;
    const judged = grammar.judge(reading, uncued.content);
    const turned = whole.kind === 'claim' && judged.kind === 'position' ? judged : {};
    parts[index] = { ...whole, ...turned, content: [...whole.content, content] };
  } else if (speaker) {
    parts.push({
      speaker,
      cue: { start: content.start, end: content.start },
      content: [content],
      direct: true,
      rule: 'carried-over',
      ...grammar.judge(reading, uncued.content),
    });
  }
}

/** A statement spans its speaker, cue and content, but for a speaker carried over from elsewhere. */
function withExtent(text: string, parts: Parts): StatementSuggestion {
  const spans: Span[] = [parts.cue, ...parts.content, ...(parts.rule === 'carried-over' ? [] : [parts.speaker])];
  const start = Math.min(...spans.map((each) => each.start));
  const end = Math.max(...spans.map((each) => each.end));
  return { start, end, text: text.slice(start, end), ...parts };
}
