/** Signs that XML 1.0 cannot hold at all, written or escaped; halves of surrogate pairs among them. */
const impossible = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Words as text or as the value of an attribute of XML 1.0: what marks up is written as entities, and so are tabs and ends of lines, which readers of
 * attributes take for spaces. Signs that XML cannot hold are left out: `countImpossible` tells.
 */
export const xmlText = (words: string): string =>
  words.replace(impossible, '').replace(/[&<>"\t\n\r]/g, (sign) => entities[sign] ?? `&#${sign.charCodeAt(0)};`);

/** How many of the texts have signs that XML cannot hold. */
export const countImpossible = (texts: Iterable<string>): number => [...texts].filter((text) => text.search(impossible) !== -1).length;
