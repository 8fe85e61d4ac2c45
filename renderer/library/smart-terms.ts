/**
 * A query with one more term. A term about the same field (status:…, has:… and its opposite) takes the place of the one there is, since
 * both together would find nothing; what a person typed beside it stays.
 */
export function withTerm(typed: string, term: string): string {
  const field = /^-?(\w+):(?:(\w+)|"([^"]*)")/.exec(term);
  const rest = field
    ? typed.replace(field[1] === 'status' ? /-?\bstatus:(?:"[^"]*"|\S+)/g : new RegExp(`-?\\bhas:${field[2]}(?!\\w)`, 'g'), ' ')
    : typed;
  return [rest.replace(/\s+/g, ' ').trim(), term].filter(Boolean).join(' ');
}
