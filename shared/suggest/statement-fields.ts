import type { Attribution, ClaimFields, Part, PositionFields } from '../model/annotation';
import type { Passage } from '../text/source-text';
import { holds } from './reading';
import type { Span, StatementSuggestion } from './suggestion';
import { voicesOf } from './voices';

/** What a statement says, as the fields of a claim or a position hold it; only parts that lie in the passage are among them. */
export function statementFields(
  kind: 'claim' | 'position',
  statement: StatementSuggestion,
  passage: Passage,
  text: string,
): ClaimFields | PositionFields {
  const voices = voicesOf(statement.speaker);
  const parts = {
    ...partsOf('cue', [statement.cue], passage),
    ...partsOf('content', statement.content, passage),
  };
  const words = wordsOf(statement, passage, text);
  if (kind === 'claim')
    return {
      kind,
      statement: words,
      speakers: voices,
      attribution: attributionOf(statement),
      ...anonymityOf(statement, text),
      ...parts,
      negated: statement.negated === true ? true : null,
      checking: 'unreviewed',
    };
  return {
    kind,
    statement: words,
    holders: voices,
    issue: statement.issue?.slice(0, 500) ?? null,
    stance: statement.stance ?? null,
    condition: null,
    ...parts,
  };
}

function partsOf(name: 'cue' | 'content', spans: readonly Span[], passage: Passage): Partial<Record<'cue' | 'content', Part[]>> {
  const inside = spans.filter((span) => span.end > span.start && holds(passage, span));
  if (inside.length === 0) return {};
  return { [name]: inside.slice(0, 50).map(({ start, end }) => ({ passage: 0, start: start - passage.start, end: end - passage.start })) };
}

const attributionOf = ({ speaker, direct }: StatementSuggestion): Attribution =>
  speaker.anonymous ? 'anonymous' : direct ? 'direct quotation' : 'indirect';

const CONDITION =
  /\b(?:on (?:the )?condition (?:of anonymity|that \p{L}+ not be (?:named|identified))|asked not to be (?:named|identified))(?:[^.”"]*?\bbecause\b[^.”"]*)?/iu;

/** Why the source leaves the speaker unnamed, in its own words, where they stand right after the statement or in it. */
function anonymityOf({ speaker, end, start }: StatementSuggestion, text: string): Pick<ClaimFields, 'anonymity'> {
  const words = speaker.anonymous ? CONDITION.exec(text.slice(start, end + 120).split('\n')[0]!)?.[0] : undefined;
  return words === undefined ? {} : { anonymity: words.trim() };
}

/** The content in the source's words, without the marks and commas at its edges; null where it does not lie in the passage. */
function wordsOf({ content }: StatementSuggestion, passage: Passage, text: string): string | null {
  if (content.length === 0 || !content.every((part) => holds(passage, part))) return null;
  const words = content
    .map(({ start, end }) => bare(text.slice(start, end)))
    .filter((part) => part !== '')
    .join(' … ');
  return words === '' ? null : `${words.charAt(0).toUpperCase()}${words.slice(1)}`.slice(0, 10_000);
}

/** Quotation marks at both edges alone are taken off: inside they say what is quoted. */
function bare(words: string): string {
  const trimmed = words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^that /u, '');
  const inner = trimmed.replace(/^[“"„«‘']+/u, '').replace(/[”"»’']+$/u, '');
  return (/[“”"„«»]/u.test(inner) ? trimmed : inner).replace(/[,;:\s]+$/u, '');
}
