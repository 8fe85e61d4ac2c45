/** The longest SourceText, in UTF-16 code units. */
export const TEXT_LIMIT = 20_000_000;
/** The most blocks a SourceText may have. */
export const BLOCK_LIMIT = 200_000;
/** The most emphases and links kept; a text with more keeps its words and loses the rest. */
export const INLINE_LIMIT = 200_000;
/** The most markup the HTML reader takes, in UTF-16 code units: the tree it builds is many times larger. */
export const MARKUP_LIMIT = 30_000_000;
