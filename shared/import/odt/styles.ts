import type { Kind } from '../document/document-writer';
import { attribute } from '../html/dom';
import { elementsOf, plainName } from '../xml/elements';
import type { XmlElement } from '../xml/xml-tree';

interface Style {
  readonly parent: string | null;
  readonly isBold: boolean | null;
  readonly isItalic: boolean | null;
  readonly isHidden: boolean;
  readonly isRaised: boolean | null;
}

/** How a style looks and what it is based on, by its name. Spaces in names are written _20_. */
export type Styles = ReadonlyMap<string, Style>;

/** The styles in the roots of content.xml and styles.xml. */
export function readStyles(roots: readonly XmlElement[]): Styles {
  const styles = roots.flatMap((root) => elementsOf(root, 'style')).filter(({ localName }) => localName === 'style:style');
  return new Map(styles.map((style) => [attribute(style, 'style:name') ?? '', styleOf(style)] as const));
}

function styleOf(style: XmlElement): Style {
  const text = style.childNodes.find((node): node is XmlElement => 'localName' in node && plainName(node) === 'text-properties');
  const value = (name: string) => (text ? attribute(text, name) : null);
  const weight = value('fo:font-weight');
  const slant = value('fo:font-style');
  const position = value('style:text-position');
  return {
    parent: attribute(style, 'style:parent-style-name'),
    isBold: weight === null ? null : weight === 'bold' || Number(weight) >= 600,
    isItalic: slant === null ? null : slant === 'italic' || slant === 'oblique',
    isHidden: value('text:display') === 'none',
    isRaised: position === null ? null : /^(?:super|[1-9])/.test(position),
  };
}

/** A style and those it is based on, by name, the nearest first. */
function lineage(name: string | null, styles: Styles): readonly (readonly [name: string, style: Style | undefined])[] {
  const line: [string, Style | undefined][] = [];
  for (let next = name; next && line.length < 20; next = styles.get(next)?.parent ?? null) line.push([next, styles.get(next)]);
  return line;
}

/** What its style says a paragraph is, or null. */
export function kindOf(name: string | null, styles: Styles): Kind | null {
  for (const [each] of lineage(name, styles)) {
    const level = /^Heading_20_(\d{1,2})$/.exec(each)?.[1];
    if (level) return { type: 'heading', level: Math.min(6, Math.max(1, Number(level))) };
    const kind = kinds.get(each);
    if (kind) return kind;
  }
  return null;
}

const kinds = new Map<string, Kind>([
  ['Title', { type: 'heading', level: 1 }],
  ['Subtitle', { type: 'heading', level: 2 }],
  ['Quotations', { type: 'quotation' }],
  ['Preformatted_20_Text', { type: 'preformatted' }],
]);

/** Whether a paragraph of a style is the document's title. */
export const isTitle = (name: string | null, styles: Styles): boolean => lineage(name, styles).some(([each]) => each === 'Title');

/** How words of a style look. */
export function lookOf(
  name: string | null,
  styles: Styles,
): { isBold: boolean; isItalic: boolean; isHidden: boolean; isRaised: boolean; isCode: boolean } {
  const line = lineage(name, styles);
  const first = (pick: (style: Style) => boolean | null) =>
    line.map(([, style]) => style && pick(style)).find((value) => typeof value === 'boolean');
  return {
    isBold: first((style) => style.isBold) ?? line.some(([each]) => each === 'Strong_20_Emphasis'),
    isItalic: first((style) => style.isItalic) ?? line.some(([each]) => each === 'Emphasis'),
    isHidden: line.some(([, style]) => style?.isHidden),
    isRaised: first((style) => style.isRaised) ?? false,
    isCode: line.some(([each]) => each === 'Source_20_Text' || each === 'Source_Text'),
  };
}
