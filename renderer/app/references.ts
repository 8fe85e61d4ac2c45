import { create } from 'zustand';
import type { CslItem } from '../../shared/citation/csl-item';
import { filledFrom, type Match } from '../../shared/citation/match-references';
import { counted } from '../../shared/text/counted';
import { bridge } from '../store/bridge';
import { fillSources } from '../store/edits/fill-sources';
import { tell, warn } from './notices';
import { oneAtATime } from './one-at-a-time';
import { showDialog } from './view';

/** The bibliography in hand, while its dialog is open. */
export const useReferences = create<{ name: string; items: readonly CslItem[]; left: number } | { name: null }>(() => ({ name: null }));

/** Asks for a bibliography, reads it, and shows what it would fill in. */
export const chooseReferences = oneAtATime(async () => {
  const [file, ...others] = await bridge().invoke('files:choose');
  for (const { token } of others) await bridge().invoke('files:release', token);
  if (!file) return;
  const bytes = await bridge().invoke('files:read', file.token);
  await bridge().invoke('files:release', file.token);
  if (!bytes.ok) return warn(bytes.error.message);
  const { readReferences } = await import('../../shared/citation/read-references');
  // Many of them are older than UTF-8.
  const { decode } = await import('../../shared/import/decode');
  const decoded = decode(bytes.value, file.name, null);
  if ('reason' in decoded) return warn(`No references were read: ${decoded.reason}.`);
  const references = await readReferences(decoded.text);
  if (!references.ok) return warn(references.message);
  useReferences.setState({ name: file.name, items: references.items, left: references.left }, true);
  showDialog('references');
});

/** Fills in what was shown, as one Edit. */
export async function fillIn(name: string, matches: readonly Match[], overwrite: boolean): Promise<void> {
  const matchOf = new Map(matches.map((match) => [match.source.id, match]));
  const count = await fillSources(
    [...matchOf.keys()],
    (now) => filledFrom({ ...matchOf.get(now.id)!, source: now }, name, overwrite),
    `Fill in from ${name}`.slice(0, 300),
  );
  tell(`Filled in ${counted(count, 'source', 'sources')} from ${name}. Undo takes it back.`);
}
