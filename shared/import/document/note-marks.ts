import type { NoteReference } from './document-model';

/** The marks that stand for notes in a text: one for each note, however often it is referred to. */
export class NoteMarks {
  private readonly marks = new Map<string, string>();
  private readonly counts = { footnote: 0, endnote: 0 };

  /** The mark of a note, and whether this is the first time it is asked for. */
  of(reference: NoteReference): { readonly mark: string; readonly isFirst: boolean } {
    const key = `${reference.noteType} ${reference.noteId}`;
    const known = this.marks.get(key);
    const mark = known ?? this.next(reference);
    this.marks.set(key, mark);
    return { mark, isFirst: known === undefined };
  }

  /** As the document has it; else footnotes are counted in figures and endnotes in Roman numerals, as word processors do. */
  private next({ noteType, mark }: NoteReference): string {
    this.counts[noteType] += 1;
    return `[${mark ?? (noteType === 'endnote' ? roman(this.counts.endnote) : this.counts.footnote)}]`;
  }
}

const numerals = [
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
] as const;

function roman(number: number): string {
  const [numeral, value] = numerals.find(([, each]) => each <= number) ?? ['', 0];
  return value === 0 ? '' : numeral + roman(number - value);
}
