import { suggestStatements } from '../../../../shared/suggest/statements';

/** Each statement of a text as `kind | speaker | cue | content || content`. */
export const shown = (text: string): string[] =>
  suggestStatements(text, { language: 'en' }).map(({ kind, speaker, cue, content }) =>
    [kind, speaker.text, text.slice(cue.start, cue.end), content.map(({ start, end }) => text.slice(start, end)).join(' || ')].join(' | '),
  );
