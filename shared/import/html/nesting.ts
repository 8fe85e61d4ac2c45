/** Elements that end by themselves, or whose end tags are commonly left out. */
const endless: ReadonlySet<string> = new Set(
  'p li dt dd td th tr thead tbody tfoot option optgroup colgroup col br hr img input meta link base source track wbr area embed param html head body'.split(
    ' ',
  ),
);
const DEPTH_LIMIT = 30_000;

/**
 * Whether mark-up opens elements inside elements beyond all measure, told from its tags alone. htmlparser2 takes the square of
 * the depth: 30,000 levels cost it half a second, a million would cost it an hour.
 */
export function isNestedTooDeeply(markup: string): boolean {
  let depth = 0;
  for (const [, slash, name] of markup.matchAll(/<(\/?)([a-z][a-z0-9-]{0,40})/gi)) {
    if (endless.has(name!.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEPTH_LIMIT) return true;
  }
  return false;
}
