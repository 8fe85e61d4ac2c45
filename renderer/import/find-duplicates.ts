import { type Cited, citationKeys, citedIn, isMuchAlike, type Likeness } from '../../shared/import/duplicates';
import type { Imported } from '../../shared/import/imported';
import type { Id } from '../../shared/model/record';
import type { Source, Version } from '../../shared/model/source';
import { store } from '../store/database';
import { loadText } from '../store/texts';

/** What is there already and is like what comes in. */
export interface Present {
  readonly likeness: Likeness;
  readonly source: Source;
  /** The Version that is alike; under the same citation or name, the one that is read. */
  readonly version: Version;
}

/** Sources by what they say of themselves and by their files' names, for as long as one import lasts. */
export interface Citations {
  find(cited: Cited): Promise<Source | null>;
  /** Sources read from a file of that name before this import, the newest first. */
  named(name: string): readonly Id[];
  add(source: Source): void;
}

/** Reads all sources once: an index over title, publisher and date together is more than the store has. */
export async function readCitations(): Promise<Citations> {
  const known = new Map<string, Id>();
  const add = (source: Source) => citationKeys(source).forEach((key) => known.set(key, source.id));
  await store().sources.each(add);
  const names = new Map<string, Id[]>();
  await store().versions.each(({ original, source, part, made }) => {
    if (!part && !made) names.set(original.name, [source, ...(names.get(original.name) ?? [])]);
  });
  return {
    add,
    named: (name) => names.get(name) ?? [],
    find: async (cited) => {
      for (const key of citationKeys(cited)) {
        const id = known.get(key);
        // It may have been removed, or its title corrected, since it was read.
        const source = id === undefined ? undefined : await store().sources.get(id);
        if (source && citationKeys(source).includes(key)) return source;
      }
      return null;
    },
  };
}

/** The Versions whose original has this SHA-256, without texts that a person typed or mended. */
async function versionsOf(sha256: string): Promise<Version[]> {
  const versions = await store().versions.where({ 'original.sha256': sha256 }).toArray();
  return versions.filter(({ made }) => !made);
}

/** The numbers of those articles of a file that are there already. */
export async function partsHere(sha256: string): Promise<Set<number>> {
  return new Set((await versionsOf(sha256)).flatMap(({ part }) => (part ? [part.number] : [])));
}

/** Where the whole file is there already, as one source or as all the articles it holds. */
export async function fileHere(sha256: string): Promise<Present | null> {
  const versions = await versionsOf(sha256);
  const numbers = new Set(versions.map(({ part }) => part?.number));
  return presentOf(
    'bytes',
    versions.filter(({ part }) => !part || numbers.size >= part.of),
  );
}

/** A reading, as far as it tells whether it is here already. */
export interface Candidate {
  readonly name: string;
  readonly sha256: string;
  readonly imported: Imported;
  /** The SHA-256 of its SourceText. */
  readonly text: string;
}

/** What is most like a reading: its very file (or that article of it), else its words, else its citation, else its name and most of its words. */
export async function findLike({ name, sha256, imported, text }: Candidate, citations: Citations): Promise<Present | null> {
  const { part, unread } = imported;
  const sameFile = (await versionsOf(sha256)).filter((version) => version.part?.number === part?.number);
  const sameFileThere = await presentOf('bytes', sameFile);
  if (sameFileThere) return sameFileThere;
  // Files without words all have the same text: it says nothing.
  const hasWords = unread === undefined && imported.text.text.trim() !== '';
  const sameText = hasWords ? await presentOf('text', await store().versions.where({ text }).toArray()) : null;
  if (sameText) return sameText;
  const source = await citations.find(citedIn(imported.metadata));
  const version = source && (await store().versions.get(source.version));
  if (source && version) return { likeness: 'citation', source, version };
  return hasWords && !part ? findNamed(name, imported.text.text, citations) : null;
}

/** So many sources with a file of the same name are compared, and no more: many sites call each of their pages index.html. */
const NAMESAKES = 3;

async function findNamed(name: string, words: string, citations: Citations): Promise<Present | null> {
  for (const id of citations.named(name).slice(0, NAMESAKES)) {
    const source = await store().sources.get(id);
    const version = source && (await store().versions.get(source.version));
    const text = version && (await loadText(version.text));
    if (source && version && text && typeof text !== 'string' && isMuchAlike(text.text, words))
      return { likeness: 'name', source, version };
  }
  return null;
}

async function presentOf(likeness: Likeness, versions: readonly Version[]): Promise<Present | null> {
  for (const version of versions) {
    const source = await store().sources.get(version.source);
    if (source) return { likeness, source, version };
  }
  return null;
}

/** Whether it may become a new Version of what is there: not where that reads the very same text now. */
export const mayBeVersion = ({ likeness, source, version }: Present): boolean =>
  likeness === 'citation' || likeness === 'name' || source.version !== version.id;
