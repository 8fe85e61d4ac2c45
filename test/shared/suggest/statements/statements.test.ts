import { describe, expect, it } from 'vitest';
import { suggestStatements } from '../../../../shared/suggest/statements';

/** Each statement as `kind | speaker | cue | content || content`. */
const shown = (text: string): string[] =>
  suggestStatements(text).map(({ kind, speaker, cue, content }) =>
    [kind, speaker.text, text.slice(cue.start, cue.end), content.map(({ start, end }) => text.slice(start, end)).join(' || ')].join(' | '),
  );

describe('who said what', () => {
  it('takes what follows "said" as a claim', () =>
    expect(shown('The minister said the bridge would open in May.')).toEqual([
      'claim | The minister | said | the bridge would open in May',
    ]));
  it('takes an obligation as a position', () =>
    expect(shown('Dr. Ruiz said the bridge must close.')).toEqual(['position | Dr. Ruiz | said | the bridge must close']));
  it('finds the speaker after the verb', () =>
    expect(shown('“It is done,” said Ana Ruiz.')).toEqual(['claim | Ana Ruiz | said | “It is done,”']));
  it('finds a passive without a speaker in nothing', () => expect(shown('He is said to be rich.')).toEqual([]));
  it('finds nothing where someone declined to comment', () => expect(shown('The company declined to comment.')).toEqual([]));
});
