import type { Id } from '../model/record';
import { entriesOfAnnotation, entriesOfSource, type EntryField } from './entries';
import type { Found } from './find-words';
import { wordFields, type WordField } from './fields';
import type { LibraryIndex } from './library-index';
import type { Query } from './query';
import type { Group } from './results';
import { findWanted, merged, snippetsOf, wantedWords, type Snippet } from './snippets';

/** A value of a field that was found, other than what is shown anyway. */
export interface ShownField {
  readonly field: EntryField;
  readonly snippet: Snippet;
}

export interface ShownPassage {
  readonly id: Id;
  /** The words quoted, from their beginning where nothing of them was looked for. */
  readonly quote: Snippet;
  readonly fields: readonly ShownField[];
}

/** One source of the results as the screen shows it. */
export interface ShownGroup {
  readonly source: Id;
  /** Ranges of the title that were found. */
  readonly title: readonly Found[];
  readonly fields: readonly ShownField[];
  /** The best places of its text. */
  readonly snippets: readonly Snippet[];
  readonly passages: readonly ShownPassage[];
  /** How many passages were found, shown or not. */
  readonly passageCount: number;
}

const SNIPPETS = 3;
const everyField = [null, ...(Object.keys(wordFields) as WordField[])];

/** What to show of a group. `text` is the source's text; null where it cannot be had. `passages` is how many of them are wanted. */
export function showGroup(index: LibraryIndex, query: Query, group: Group, text: string | null, passages: number): ShownGroup {
  const { source, itself, annotations } = group;
  const title = source.title === null ? [] : findWanted(source.title, wantedWords(query, [null, 'title']), 100);
  const fields = itself ? shownFields(query, entriesOfSource(source), ['title']) : [];
  return {
    source: source.id,
    title: merged(title),
    fields,
    snippets: itself && text !== null ? shownSnippets(query, text, source.title) : [],
    passages: annotations.slice(0, passages).flatMap((id) => showPassage(index, query, id)),
    passageCount: annotations.length,
  };
}

/** A text often begins with its title, which stands above already. */
function shownSnippets(query: Query, text: string, title: string | null): Snippet[] {
  const snippets = snippetsOf(text, wantedWords(query, [null, 'text']), SNIPPETS + 1);
  return snippets.filter((snippet) => snippet.text !== title).slice(0, SNIPPETS);
}

function showPassage(index: LibraryIndex, query: Query, id: Id): ShownPassage[] {
  const item = index.items[index.numberOf(id) ?? -1];
  if (item?.is !== 'annotation') return [];
  const entries = entriesOfAnnotation(item.annotation);
  const wanted = wantedWords(query, [null, 'text', 'quote']);
  const quotes = entries.filter(({ field }) => field === 'quote').map(({ text }) => text);
  const found = quotes.map((quote) => snippetsOf(quote, wanted, 1)[0]).find(Boolean);
  return [{ id, quote: found ?? opening(quotes[0] ?? ''), fields: shownFields(query, entries, ['quote']) }];
}

function shownFields(query: Query, entries: ReturnType<typeof entriesOfSource>, without: readonly EntryField[]): ShownField[] {
  const shown: ShownField[] = [];
  for (const { field, text } of entries) {
    if (without.includes(field) || shown.some((other) => other.field === field)) continue;
    const named = everyField.filter((each) => each === null || each === field);
    const [snippet] = snippetsOf(text, wantedWords(query, named), 1);
    if (snippet) shown.push({ field, snippet });
  }
  return shown;
}

const OPENING = 200;

function opening(text: string): Snippet {
  const cutAfter = text.length > OPENING;
  const shown = cutAfter ? text.slice(0, OPENING).replace(/\S*$/, '') : text;
  return { text: shown.replace(/\s/g, ' '), marks: [], passage: { start: 0, end: 0 }, cutBefore: false, cutAfter };
}
