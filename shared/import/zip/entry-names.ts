/** Names Windows keeps for devices, with any extension, wherever they stand in a path. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i;
const NAME_LIMIT = 1_000;

/** What two names have in common that a file system may take for one and the same: NFC, letter case folded. */
const folded = (name: string): string => name.normalize('NFC').toUpperCase().toLowerCase();

/** A name without the slash that marks a folder. */
const bare = (name: string): string => name.replace(/\/$/, '');

/** What is wrong with a name as a path below some folder, as the end of "an entry …", or null. */
export function unsafeName(name: string): string | null {
  const parts = bare(name).split('/');
  if (name.length > NAME_LIMIT) return 'has a name of more than 1,000 characters';
  if (/[\0-\x1f\x7f-\x9f]/.test(name)) return 'has a control character in its name';
  if (name.includes('\\')) return 'has a backslash in its name';
  if (name.startsWith('/') || /^[a-z]:/i.test(name)) return 'has a name that begins at the top of a disk';
  if (parts.includes('..')) return 'has a name that leads out of the archive';
  if (parts.includes('') || parts.includes('.')) return 'has a name with an empty part';
  if (parts.some((part) => /[. ]$/.test(part))) return 'has a name that ends in a dot or a space';
  return parts.some((part) => reserved.test(part)) ? 'has a name that Windows keeps for a device' : null;
}

/** The first name that would fall on another one: the same but for case or composition, or a file where others need a folder. */
export function clash(names: readonly string[]): string | null {
  const files = new Set<string>();
  const folders = new Set<string>();
  for (const name of names) {
    const key = folded(bare(name));
    if (files.has(key)) return name;
    if (!name.endsWith('/')) files.add(key);
    else if (folders.has(key)) return name;
    else folders.add(key);
  }
  return names.find((name) => ancestors(folded(bare(name))).some((folder) => files.has(folder))) ?? clashWithFolder(files, folders);
}

const clashWithFolder = (files: ReadonlySet<string>, folders: ReadonlySet<string>): string | null =>
  [...files].find((file) => folders.has(file)) ?? null;

const ancestors = (name: string): string[] => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index));

/** A name as it may be shown in a sentence: short, on one line, without marks that turn the words around. */
export const shown = (name: string): string => {
  const plain = name.replace(/[\p{C}\u2028\u2029]/gu, '\ufffd');
  return plain.length > 80 ? `${plain.slice(0, 79)}…` : plain;
};
