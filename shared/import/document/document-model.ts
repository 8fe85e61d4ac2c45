/** A word processor's document, as mammoth models it (lib/documents.js), as far as that is used. */
export interface Document {
  readonly type: 'document';
  readonly children: readonly Node[];
  readonly notes: { readonly resolve: (reference: NoteReference) => Note | null };
  /** Those in the margin. */
  readonly comments: readonly unknown[];
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Node[];
  readonly styleId: string | null;
  readonly styleName: string | null;
  /** Where it is an item of a list: how deep, from "0". */
  readonly numbering: { readonly level: string } | null;
}

export interface Run {
  readonly type: 'run';
  readonly children: readonly Node[];
  readonly styleName: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly verticalAlignment: 'baseline' | 'superscript' | 'subscript';
}

export interface NoteReference {
  readonly type: 'noteReference';
  readonly noteType: 'footnote' | 'endnote';
  readonly noteId: string;
  /** What stands for it in the text, where the document says that (Word's do not). */
  readonly mark?: string;
}

export interface Note {
  readonly noteType: 'footnote' | 'endnote';
  readonly body: readonly Node[];
}

export interface TableCell {
  readonly type: 'tableCell';
  readonly children: readonly Node[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

export interface Table {
  readonly type: 'table';
  readonly children: readonly TableRow[];
}

export type Node =
  | Document
  | Paragraph
  | Run
  | NoteReference
  | Table
  | TableRow
  | TableCell
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'tab' }
  | { readonly type: 'checkbox'; readonly checked: boolean }
  | { readonly type: 'hyperlink'; readonly children: readonly Node[]; readonly href?: string }
  | { readonly type: 'break'; readonly breakType: 'line' | 'page' | 'column' }
  | { readonly type: 'image' | 'commentReference' | 'bookmarkStart' };
