import type { Paragraph } from '../document/document-model';
import type { Kind, Told } from '../document/document-writer';
import { attribute } from '../html/dom';
import { isUnreadable } from '../imported';
import { elementsOf } from '../xml/elements';
import { readXmlText } from '../xml/read-xml';

interface Style {
  readonly name: string;
  readonly basedOn: string | null;
  /** How deep a heading it is, from 0. */
  readonly outline: number | null;
}

/** What a document's paragraph styles say its paragraphs are, by their ids. */
export type Styles = ReadonlyMap<string, Style>;

/** The styles of word/styles.xml. One that cannot be read says nothing. */
export function readStyles(part: string): Styles {
  const root = readXmlText(part);
  if (isUnreadable(root)) return new Map();
  const value = (element: ReturnType<typeof elementsOf>[number] | undefined) => (element ? attribute(element, 'w:val') : null);
  const styles = elementsOf(root, 'style').map((style) => {
    const outline = Number(value(elementsOf(style, 'outlinelvl')[0]) ?? 9);
    const one = {
      name: value(elementsOf(style, 'name')[0]) ?? '',
      basedOn: value(elementsOf(style, 'basedon')[0]),
      outline: outline < 9 ? outline : null,
    };
    return [attribute(style, 'w:styleId') ?? '', one] as const;
  });
  return new Map(styles);
}

/** What a paragraph is: by its style, else an item of a list where it is numbered. */
export function tell({ styleId, styleName, numbering }: Paragraph, styles: Styles): Told {
  const kind = kindOf(styleId, styleName, styles);
  const level = numbering ? Math.min(20, Math.max(1, Number(numbering.level) + 1)) || 1 : 0;
  return {
    kind: kind ?? (numbering ? { type: 'list item', level } : { type: 'paragraph' }),
    isTitle: styleName?.toLowerCase() === 'title',
  };
}

/** By the style's name, else by the first style it is based on that tells. Null: none told. */
function kindOf(styleId: string | null, styleName: string | null, styles: Styles): Kind | null {
  const own = styleName === null ? null : byName(styleName);
  if (own) return own;
  let id = styleId;
  for (let steps = 0; id !== null && steps < 20; steps += 1) {
    const style = styles.get(id);
    if (!style) return null;
    const kind = byName(style.name) ?? (style.outline === null ? null : heading(style.outline + 1));
    if (kind) return kind;
    id = style.basedOn;
  }
  return null;
}

const heading = (level: number): Kind => ({ type: 'heading', level: Math.min(6, Math.max(1, level)) });

/** Word keeps the names of its own styles in English, in whatever language it shows them. */
function byName(name: string): Kind | null {
  const level = /^heading ([1-9])$/i.exec(name)?.[1];
  if (level) return heading(Number(level));
  switch (name.toLowerCase()) {
    case 'title':
      return heading(1);
    case 'subtitle':
      return heading(2);
    case 'quote':
    case 'intense quote':
    case 'block text':
    case 'quotations':
      return { type: 'quotation' };
    case 'html preformatted':
    case 'source code':
    case 'preformatted text':
      return { type: 'preformatted' };
    default:
      return null;
  }
}
