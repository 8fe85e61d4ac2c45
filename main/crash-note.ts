/** Several files are read at once, and a few ahead: the one at fault is among them. */
const MOST_NAMED = 12;
/** In UTF-16 units; of a longer name its beginning is given. All of them must fit into one of the sentences of JournalState. */
const NAME_LIMIT = 60;

/** What a person is told after the page's process went (`reason` as Electron gives it), and which files it was reading. */
export function crashNote(reason: string, names: readonly string[]): string {
  const cause =
    reason === 'oom' ? 'The window ran out of memory and was opened again.' : 'The window stopped working and was opened again.';
  const named = [...names.slice(0, MOST_NAMED).map(shortened), ...(names.length > MOST_NAMED ? ['and others'] : [])];
  const file = names.length > 0 ? ` It was reading ${named.join(', ')}, which ${names.length === 1 ? 'was' : 'were'} not brought in.` : '';
  return `${cause}${file} Everything marked as saved is here.`;
}

const shortened = (name: string): string =>
  name.length > NAME_LIMIT ? `${name.slice(0, NAME_LIMIT - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : name;
