import type { Document, Node, Note, NoteReference, Paragraph, TableCell, TableRow } from '../document/document-model';
import type { Kind, Told } from '../document/document-writer';
import { attribute, wordsOf } from '../html/dom';
import { elementsOf } from '../xml/elements';
import type { XmlElement, XmlNode } from '../xml/xml-tree';
import { isTitle, kindOf, lookOf, type Styles } from './styles';

/** An OpenDocument text as a document, with what is said of its paragraphs and what was left out. */
export interface Read {
  readonly document: Document;
  readonly told: ReadonlyMap<Paragraph, Told>;
  readonly comments: number;
  readonly objects: number;
  readonly hasHiddenText: boolean;
}

/** Elements whose words are no part of the text: what was deleted, comments, patterns of tables of contents, descriptions, scripts, readings above words. */
const unread: ReadonlySet<string> = new Set(
  (
    'text:tracked-changes office:annotation office:annotation-end office:forms svg:title svg:desc text:script text:ruby-text ' +
    'text:table-of-content-source text:illustration-index-source text:table-index-source text:object-index-source text:user-index-source ' +
    'text:alphabetical-index-source text:bibliography-source text:notes-configuration text:sequence-decls text:variable-decls text:user-field-decls'
  ).split(' '),
);
const containers: ReadonlySet<string> = new Set(['table:table-header-rows', 'table:table-rows', 'table:table-row-group']);
const REPEATS = 64;

/** Turns the body of content.xml (ODF 1.3, part 3) into a document. Its depth is bound by the XML reader's. */
export function documentOf(body: XmlElement, styles: Styles): Read {
  const reader = new BodyReader(styles);
  const children = reader.blocks(body, { depth: 0 });
  const notes = reader.notes;
  return {
    document: { type: 'document', children, notes: { resolve: ({ noteId }) => notes.get(noteId) ?? null }, comments: [] },
    told: reader.told,
    comments: elementsOf(body, 'annotation').length,
    objects: elementsOf(body, 'object').length,
    hasHiddenText: reader.hasHiddenText,
  };
}

/** Where content stands: how deep in lists. */
interface Place {
  readonly depth: number;
}

class BodyReader {
  readonly told = new Map<Paragraph, Told>();
  readonly notes = new Map<string, Note>();
  hasHiddenText = false;
  /** What floats beside the paragraph that is read: it follows that. */
  private floating: Node[] = [];
  private isAfterSpace = true;

  constructor(private readonly styles: Styles) {}

  blocks(parent: XmlElement, place: Place): Node[] {
    return parent.childNodes.flatMap((node) => ('localName' in node ? this.block(node, place) : []));
  }

  private block(element: XmlElement, place: Place): Node[] {
    switch (element.localName) {
      case 'text:h':
      case 'text:p':
        return this.paragraph(element, place);
      case 'text:list':
        return this.blocks(element, { depth: place.depth + 1 });
      case 'table:table':
        return [{ type: 'table', children: this.rows(element, place) }];
      case 'text:section':
        return attribute(element, 'text:display') === 'none' ? this.hidden() : this.blocks(element, place);
      default:
        return unread.has(element.localName) ? [] : this.blocks(element, place);
    }
  }

  private hidden(): [] {
    this.hasHiddenText = true;
    return [];
  }

  private paragraph(element: XmlElement, { depth }: Place): Node[] {
    const outer = this.floating;
    const wasAfterSpace = this.isAfterSpace;
    this.floating = [];
    this.isAfterSpace = true;
    const style = attribute(element, 'text:style-name');
    const paragraph: Paragraph = {
      type: 'paragraph',
      children: this.inlines(element),
      styleId: null,
      styleName: null,
      numbering: depth > 0 ? { level: String(depth - 1) } : null,
    };
    this.told.set(paragraph, { kind: this.kindOf(element, style, depth), isTitle: isTitle(style, this.styles) });
    const floating = this.floating;
    this.floating = outer;
    this.isAfterSpace = wasAfterSpace;
    return [paragraph, ...floating];
  }

  private kindOf(element: XmlElement, style: string | null, depth: number): Kind {
    if (element.localName === 'text:h')
      return { type: 'heading', level: Math.min(6, Number(attribute(element, 'text:outline-level')) || 1) };
    return kindOf(style, this.styles) ?? (depth > 0 ? { type: 'list item', level: Math.min(20, depth) } : { type: 'paragraph' });
  }

  private inlines(parent: XmlElement): Node[] {
    return parent.childNodes.flatMap((node) => this.inline(node));
  }

  private inline(node: XmlNode): Node[] {
    if (!('localName' in node)) return this.words(node.data);
    switch (node.localName) {
      case 'text:s':
        return this.spaces(node);
      case 'text:tab':
        this.isAfterSpace = true;
        return [{ type: 'tab' }];
      case 'text:line-break':
        this.isAfterSpace = true;
        return [{ type: 'break', breakType: 'line' }];
      case 'text:span':
        return this.span(node);
      case 'text:a':
        return [{ type: 'hyperlink', href: attribute(node, 'xlink:href') ?? '', children: this.inlines(node) }];
      case 'text:note':
        return this.note(node);
      case 'text:hidden-text':
        return attribute(node, 'text:is-hidden') === 'false' ? this.inlines(node) : this.hidden();
      case 'draw:text-box':
        this.floating.push(...this.blocks(node, { depth: 0 }));
        return [];
      default:
        return unread.has(node.localName) ? [] : this.inlines(node);
    }
  }

  /** White space counts as one space, and as none after another, as the standard has it (6.1.2). */
  private words(data: string): Node[] {
    const value = data.replace(/[ \t\r\n]+/g, ' ').replace(this.isAfterSpace ? /^ / : /^$/, '');
    if (value === '') return [];
    this.isAfterSpace = value.endsWith(' ');
    return [{ type: 'text', value }];
  }

  private spaces(element: XmlElement): Node[] {
    const count = Math.min(200, Math.max(1, Number(attribute(element, 'text:c') ?? 1) || 1));
    this.isAfterSpace = false;
    return [{ type: 'text', value: ' '.repeat(count) }];
  }

  private span(element: XmlElement): Node[] {
    const { isBold, isItalic, isHidden, isRaised, isCode } = lookOf(attribute(element, 'text:style-name'), this.styles);
    if (isHidden) return this.hidden();
    const styleName = isCode ? 'source text' : null;
    const verticalAlignment = isRaised ? 'superscript' : 'baseline';
    return [{ type: 'run', children: this.inlines(element), styleName, isBold, isItalic, verticalAlignment }];
  }

  private note(element: XmlElement): Node[] {
    const noteType = attribute(element, 'text:note-class') === 'endnote' ? 'endnote' : 'footnote';
    const [citation] = elementsOf(element, 'note-citation');
    const mark = citation ? wordsOf(citation, 20) : '';
    const [body] = elementsOf(element, 'note-body');
    const reference: NoteReference = {
      type: 'noteReference',
      noteType,
      noteId: String(this.notes.size + 1),
      ...(mark === '' ? {} : { mark }),
    };
    const note: { noteType: typeof noteType; body: readonly Node[] } = { noteType, body: [] };
    this.notes.set(reference.noteId, note);
    note.body = body ? this.blocks(body, { depth: 0 }) : [];
    this.isAfterSpace = false;
    return [reference];
  }

  private rows(table: XmlElement, place: Place): TableRow[] {
    return table.childNodes.flatMap((node): TableRow[] => {
      if (!('localName' in node)) return [];
      if (containers.has(node.localName)) return this.rows(node, place);
      return node.localName === 'table:table-row' ? [{ type: 'tableRow', children: this.cells(node) }] : [];
    });
  }

  /** Cells that another one covers stay as empty places. */
  private cells(row: XmlElement): TableCell[] {
    return row.childNodes.flatMap((node): TableCell[] => {
      if (!('localName' in node) || !/^table:(?:covered-)?table-cell$/.test(node.localName)) return [];
      const children = node.localName === 'table:table-cell' ? this.blocks(node, { depth: 0 }) : [];
      const repeats = Math.min(REPEATS, Math.max(1, Number(attribute(node, 'table:number-columns-repeated') ?? 1) || 1));
      return [{ type: 'tableCell', children, colSpan: children.length === 0 ? repeats : 1, rowSpan: 1 }];
    });
  }
}
