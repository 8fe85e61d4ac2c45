/** What kinds of sources are called, by the CSL type each is cited as. The words are what a person sees and may overwrite. */
export const sourceTypes: ReadonlyMap<string, string> = new Map([
  ['article-newspaper', 'Newspaper article'],
  ['article-magazine', 'Magazine article'],
  ['article-journal', 'Journal article'],
  ['article', 'Article'],
  ['webpage', 'Web page'],
  ['post-weblog', 'Blog post'],
  ['post', 'Post'],
  ['report', 'Report'],
  ['book', 'Book'],
  ['chapter', 'Book chapter'],
  ['thesis', 'Thesis'],
  ['manuscript', 'Manuscript'],
  ['personal_communication', 'Letter'],
  ['speech', 'Speech'],
  ['interview', 'Interview'],
  ['broadcast', 'Broadcast'],
  ['hearing', 'Hearing'],
  ['legislation', 'Law'],
  ['bill', 'Bill'],
  ['legal_case', 'Court decision'],
  ['treaty', 'Treaty'],
  ['pamphlet', 'Pamphlet'],
  ['map', 'Map'],
  ['graphic', 'Picture'],
  ['document', 'Document'],
]);

/** The CSL type that words mean; null where they are a person's own. */
export function cslTypeOf(words: string): string | null {
  const wanted = words.trim().toLowerCase();
  for (const [type, name] of sourceTypes) if (name.toLowerCase() === wanted || type === wanted) return type;
  return null;
}
