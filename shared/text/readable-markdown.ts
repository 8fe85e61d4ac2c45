/** A text longer than this (UTF-16 code units) takes longer to read as Markdown than a person waits. */
const LONGEST = 20_000;
/** So many quotations or lists within each other on one line: nobody's writing, and a parser's time grows by its square. */
const nested = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){20}/m;

/** Whether a text is read as Markdown; else its words are shown as they are. */
export const isReadable = (text: string): boolean => text.length <= LONGEST && !nested.test(text);
