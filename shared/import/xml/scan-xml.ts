/** A tag, or words between tags, of an XML document. */
export type Token =
  | { readonly kind: 'start' | 'empty'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'end'; readonly name: string }
  | { readonly kind: 'words'; readonly words: string; readonly isExact: boolean };

export type Flaw = 'not well-formed' | 'entities' | 'too deep';

/** How deep elements may be nested: documents reach a hundred, and readers that recurse must not run out of stack. */
const DEPTH_LIMIT = 1_000;

const startTag = /<([^\s<>/!?'"=]+)((?:[^<>"'/]|"[^"<]*"|'[^'<]*'|\/(?!>))*)(\/?)>/y;
const endTag = /<\/([^\s<>/!?'"=]+)\s*>/y;

/**
 * Goes through XML from its start, giving `see` each tag and the words between. Null where it is whole: one root, tags that
 * match, no document type of its own making and no entity declared (R21; a plain document type is passed over). Nothing is
 * fetched. Time in proportion to its length.
 */
export function scanXml(text: string, see: (token: Token) => void = () => {}): Flaw | null {
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  for (let next = text.indexOf('<'); next !== -1; next = text.indexOf('<', at)) {
    if (next > at && open.length > 0) see({ kind: 'words', words: text.slice(at, next), isExact: false });
    const tag = text[next + 1] === '!' || text[next + 1] === '?' ? null : tagAt(text, next);
    const end = tag?.end ?? endOfOther(text, next, (words) => open.length > 0 && see({ kind: 'words', words, isExact: true }));
    if (typeof end === 'string') return end;
    if (tag?.token.kind === 'end' && open.pop() !== tag.token.name) return 'not well-formed';
    if (tag && tag.token.kind !== 'end' && open.length === 0) roots += 1;
    if (tag?.token.kind === 'start' && open.push(tag.token.name) > DEPTH_LIMIT) return 'too deep';
    if (tag) see(tag.token);
    at = end;
  }
  return open.length === 0 && roots === 1 ? null : 'not well-formed';
}

interface Tag {
  readonly token: Exclude<Token, { kind: 'words' }>;
  readonly end: number;
}

function tagAt(text: string, at: number): Tag | null {
  const isEnd = text[at + 1] === '/';
  const pattern = isEnd ? endTag : startTag;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return null;
  const name = match[1]!;
  const token = isEnd
    ? ({ kind: 'end', name } as const)
    : { kind: match[3] ? ('empty' as const) : ('start' as const), name, attributes: match[2]! };
  return { token, end: pattern.lastIndex };
}

/** Where a comment, CDATA section, instruction or document type ends. */
function endOfOther(text: string, at: number, see: (words: string) => void): number | Flaw {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (text.startsWith('<![CDATA[', at)) {
    const end = after(text, ']]>', at + 9);
    if (typeof end === 'number') see(text.slice(at + 9, end - 3));
    return end;
  }
  const end = text.startsWith('<!', at) ? after(text, '>', at) : 'not well-formed';
  return typeof end === 'number' && /\[|<!ENTITY/i.test(text.slice(at, end)) ? 'entities' : end;
}

function after(text: string, mark: string, from: number): number | Flaw {
  const at = text.indexOf(mark, from);
  return at === -1 ? 'not well-formed' : at + mark.length;
}
