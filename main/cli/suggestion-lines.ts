import { counted } from '../../shared/text/counted';
import type { DateSuggestion, FigureSuggestion, StatementSuggestion, Suggestions } from '../../shared/suggest/suggestion';

/** Suggestions for a person to read: one a line, with the offset of its first word, in the order of the text. */
export function toLines(text: string, { dates, figures, statements }: Suggestions): string[] {
  return [
    ...section(dates, 'date', 'dates', dateLine),
    ...section(figures, 'figure', 'figures', figureLine),
    ...section(statements, 'statement', 'statements', (each) => statementLine(text, each)),
  ];
}

function section<T extends { readonly start: number }>(all: readonly T[], one: string, several: string, line: (each: T) => string) {
  return ['', counted(all.length, one, several), ...all.map((each) => `  ${String(each.start).padStart(6)}  ${line(each)}`)];
}

const dateLine = ({ text, edtf, reason, anchor, rule }: DateSuggestion): string =>
  `${oneLine(text)} = ${edtf ?? `no date: ${reason ?? 'it cannot be reckoned'}`}${anchor === null ? '' : `, from ${anchor}`} (${rule})`;

function figureLine({ text, low, high, comparator, currency, unit, measures, rule }: FigureSuggestion): string {
  const amount = [comparator, high === null ? low : `${low ?? ''}–${high}`, currency, unit].filter(Boolean).join(' ');
  return `${oneLine(text)} = ${amount}${measures === undefined ? '' : `, of ${measures}`} (${rule})`;
}

function statementLine(text: string, { kind, speaker, cue, content, rule }: StatementSuggestion): string {
  const words = content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
  return `${kind}: ${oneLine(speaker.named ?? speaker.text)} – ${oneLine(text.slice(cue.start, cue.end))} – ${words} (${rule})`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
