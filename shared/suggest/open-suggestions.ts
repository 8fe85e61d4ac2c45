import type { Annotation } from '../model/annotation';
import type { Dismissal } from '../model/dismissal';
import { indexRanges, rangesIn, type Range, type RangeIndex } from '../text/flatten';
import { findAgain, type TextIndex } from '../text/find-again';
import { clockFor, type Tagged } from './acceptance';
import { holds, shared } from './reading';
import type { Suggested } from './suggested';
import type { DateSuggestion, Span } from './suggestion';

type Placed = Range & Tagged;

/** The suggestions that still ask for something: neither dismissed nor said by an annotation of the same kind on the same words. */
export function openSuggestions(all: readonly Suggested[], tagged: readonly Tagged[], dismissed: ReadonlySet<string>): Suggested[] {
  const isOpen = openAmong(tagged);
  return all.filter((item) => !dismissed.has(item.id) && isOpen(item));
}

/** Whether a suggestion is not said by what is tagged: prepared once, cheap for each. */
export function openAmong(tagged: readonly Tagged[]): (item: Suggested) => boolean {
  const index = indexRanges<Placed>(tagged.map((each, at) => ({ ...each, id: String(at) })));
  return (item) => !isCovered(item, index);
}

function isCovered(item: Suggested, index: RangeIndex<Placed>): boolean {
  const over = rangesIn(index, item.start, item.end);
  if (item.kind === 'statement') return over.some((each) => isStatement(each.annotation) && isSameStatement(item, each));
  if (item.kind === 'figure') return over.some((each) => isSameFigure(item, each));
  const around = over.filter((each) => holds(each, item));
  return around.some((each) => hasDate(each.annotation, item.date)) || (around.length > 0 && around.every((each) => !isAsked(each, item)));
}

const isStatement = ({ fields: { kind } }: Annotation): boolean => kind === 'claim' || kind === 'position';

/** By their content, where the annotation says which words it is: one sentence may hold two statements of the same speaker. */
function isSameStatement({ statement, ...item }: Suggested & { kind: 'statement' }, { annotation, ...span }: Placed): boolean {
  const { fields } = annotation;
  const said = 'content' in fields ? (fields.content ?? []).filter(({ passage }) => passage === 0) : [];
  const [from, to] = [said[0], said.at(-1)];
  if (!from || !to || statement.content.length === 0) return isMostly(item, span);
  const content = { start: statement.content[0]!.start, end: statement.content.at(-1)!.end };
  return isMostly(content, { start: span.start + from.start, end: span.start + to.end });
}

/** Whether two ranges are mostly the same words: a person's passage seldom ends where a rule's does. */
const isMostly = (a: Span, b: Span): boolean => shared(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start);

function isSameFigure(item: Suggested & { kind: 'figure' }, { annotation, ...span }: Placed): boolean {
  const { fields } = annotation;
  if (fields.kind !== 'figure' || fields.variant !== 'quantity') return false;
  return isMostly(item, span) || (fields.low !== null && fields.low === item.figure.low);
}

const hasDate = ({ said, about, unresolved }: Annotation, { edtf, text, range }: DateSuggestion): boolean =>
  [said, about].some(
    (span) => span !== null && (span.words === text || span.edtf === edtf || (range !== undefined && span.edtf === range.edtf)),
  ) ||
  unresolved?.said === text ||
  unresolved?.about === text;

/** Whether an annotation around a date still has room for it. */
const isAsked = ({ annotation, start }: Tagged, date: Span): boolean => clockFor(annotation, date, start) !== null;

/** The ids of the suggestions that were dismissed in this source, each found again by its words and their neighbours. */
export function dismissedIds(all: readonly Suggested[], dismissals: readonly Dismissal[], index: TextIndex): Set<string> {
  const ids = new Set(all.map(({ id }) => id));
  const gone = new Set<string>();
  for (const { suggestion, selector } of dismissals) {
    const found = findAgain(index, selector);
    const id = 'passage' in found ? `${suggestion} ${found.passage.start} ${found.passage.end}` : '';
    if (ids.has(id)) gone.add(id);
  }
  return gone;
}

/** Where annotations stand in the text they were made on, by their stored places; one that stands elsewhere covers nothing. */
export const taggedIn = (text: string, annotations: readonly Annotation[]): Tagged[] =>
  annotations.flatMap((annotation) =>
    annotation.selectors.flatMap(({ exact, start, end }) => (text.startsWith(exact, start) ? [{ annotation, start, end }] : [])),
  );
