/** Elements that are always empty: a slash says nothing new. */
const empty: ReadonlySet<string> = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/**
 * XHTML as an HTML parser understands it: `<a id="p1"/>` and `<title/>` are empty elements in XML, but mere start tags in
 * HTML, which would swallow what follows.
 */
export const asHtml = (xhtml: string): string =>
  xhtml.replace(/<([a-z][\w:.-]*)((?:[^<>"'/]|"[^"<]*"|'[^'<]*'|\/(?!>))*)\/>/gi, (tag, name: string, attributes: string) =>
    empty.has(name.toLowerCase()) ? tag : `<${name}${attributes}></${name}>`,
  );
