import { counted } from '../../shared/text/counted';

/** How many records name a thing of the codebook, in words: "41 passages and 2 sources name it". */
export function usesWords(passages: number, sources: number): string {
  if (passages + sources === 0) return 'Nothing names it yet';
  const parts = [
    passages > 0 ? counted(passages, 'passage', 'passages') : null,
    sources > 0 ? counted(sources, 'source', 'sources') : null,
  ].filter((part) => part !== null);
  return `${parts.join(' and ')} ${passages + sources === 1 ? 'names' : 'name'} it`;
}

/** What a rename did, in words; how many records changed only where any did. */
export const renamedWords = (name: string, changed: number, what: readonly [string, string]): string =>
  changed === 0 ? `Renamed to ${name}.` : `Renamed to ${name}: ${counted(changed, ...what)} changed.`;
