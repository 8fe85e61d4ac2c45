import type { StatementSuggestion } from '../../../shared/suggest/suggestion';

const VERBS =
  'said|says|say|told|added|argued|argues|insisted|insists|announced|claimed|claims|warned|agreed|pledged|reported|acknowledged|noted|stressed|denied|wrote';
const PATTERN = new RegExp(
  `([“"][^”"]+[”"])\\s*((?:[A-Z][\\w.’'-]+ ?){1,4}|[Tt]he [\\w -]{1,40}?|[Hh]e|[Ss]he|[Tt]hey)\\s+(${VERBS})\\b|((?:[A-Z][\\w.’'-]+ ?){1,4}|\\b[Aa]n? [\\w -]{1,40}?|\\b[Tt]he [\\w -]{1,40}?|\\b[Hh]e|\\b[Ss]he|\\b[Tt]hey)\\s*\\b(${VERBS})\\s+([^.\\n]+)`,
  'gd',
);
const POSITION = /^(?:argue|insist|agree|pledge)/;

const span = ([start, end]: [number, number]): { start: number; end: number } => ({ start, end });

/** The peer: a list of verbs in one regular expression, the words before as speaker, the words after as content. */
export function byVerbList(text: string): StatementSuggestion[] {
  return [...text.matchAll(PATTERN)].map((match) => {
    const places = match.indices!;
    const [speaker, cue, content] = places[1] ? [places[2]!, places[3]!, places[1]] : [places[4]!, places[5]!, places[6]!];
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      kind: POSITION.test(text.slice(...cue)) ? 'position' : 'claim',
      speaker: { ...span(speaker), text: text.slice(...speaker), anonymous: false },
      cue: span(cue),
      content: [span(content)],
      direct: places[1] !== undefined,
      rule: 'verb-list',
    };
  });
}
