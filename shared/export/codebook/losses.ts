import type { Actor } from '../../model/codebook';
import { counted } from '../../text/counted';
import type { CodebookContent } from './format';

/** Actors with a name of their own; those a source leaves unnamed mean nothing outside it. */
export const namedActors = ({ actors }: CodebookContent): Actor[] => (actors ?? []).filter(({ source }) => source === null);

/** An actor's note where it may leave. */
export const publicNote = ({ note, public: open }: Actor): string => (open.includes('note') ? note : '');

/** What every format leaves out, one plain sentence each. */
export function commonLosses(content: CodebookContent): string[] {
  const { leftOut, actors } = content;
  const unnamed = (actors ?? []).length - namedActors(content).length;
  const notes = namedActors(content).filter((actor) => actor.note !== '' && publicNote(actor) === '').length;
  const tagged = namedActors(content).filter(({ tags }) => tags.length > 0).length;
  return sentences([
    [
      leftOut.actors,
      'actor is left out: actors are private unless you put them in.',
      'actors are left out: they are private unless you put them in.',
    ],
    [
      leftOut.tags,
      'tag is left out: tags are private unless you put them in.',
      'tags are left out: they are private unless you put them in.',
    ],
    [unnamed, 'actor that a source leaves unnamed is left out.', 'actors that sources leave unnamed are left out.'],
    [notes, 'private note is left out.', 'private notes are left out.'],
    [tagged, 'actor has tags, which are left out.', 'actors have tags, which are left out.'],
  ]);
}

/** Counts with what is to be said of them; nothing where there are none. */
export const sentences = (lines: readonly (readonly [number, string, string])[]): string[] =>
  lines.filter(([count]) => count > 0).map(([count, one, many]) => counted(count, one, many));
