import { describe, expect, it } from 'vitest';
import { suggestStatements } from '../../../../shared/suggest/statements';
import { shown } from './shown';

describe('quotations', () => {
  it.each([
    ['“It is late,” Ruiz said.', '“It is late,”'],
    ['"It is late," Ruiz said.', '"It is late,"'],
    ['«It is late», Ruiz said.', '«It is late»'],
    ['„It is late“, Ruiz said.', '„It is late“'],
    ['‘It’s late for us,’ Ruiz said.', '‘It’s late for us,’'],
    ['「It is late」 Ruiz said.', '「It is late」'],
  ])('reads the marks of %s', (text, content) => expect(shown(text)).toEqual([`claim | Ruiz | said | ${content}`]));

  it('keeps several sentences of one quotation together', () =>
    expect(shown('“It is late. We are tired. Let it be,” Ruiz said.')).toEqual([
      'claim | Ruiz | said | “It is late. We are tired. Let it be,”',
    ]));
  it('adds what is quoted next in the paragraph to what was said', () =>
    expect(shown('“It is late,” Ruiz said. “We are tired.”')).toEqual(['claim | Ruiz | said | “It is late,” || “We are tired.”']));
  it('adds a quotation that goes on over paragraphs', () =>
    expect(shown('Ruiz said: “It is late.\n\n“We are tired.”')).toEqual(['claim | Ruiz | said | “It is late. || “We are tired.”']));
  it('gives an uncued quotation to whoever spoke last', () => {
    const text = 'A senior official said the row was old.\n\n“We want to move on from it.”';
    const [, carried] = suggestStatements(text);
    expect(carried).toMatchObject({ rule: 'carried-over', speaker: { text: 'A senior official', anonymous: true } });
    expect(text.slice(carried!.start, carried!.end)).toBe('“We want to move on from it.”');
    expect(carried!.cue.start).toBe(carried!.cue.end);
  });
  it('leaves an uncued quotation alone where nobody has spoken', () => expect(shown('“We want to move on from it.”')).toEqual([]));
  it('takes a quotation of the sentence before where a bare attribution follows', () =>
    expect(shown('“It is late for all of us.” Ruiz said.')).toEqual(['claim | Ruiz | said | “It is late for all of us.”']));
  it('ends no sentence inside an abbreviation', () =>
    expect(shown('Sen. Ana Ruiz, D-N.M., said Dr. Hall of the U.S. Navy was ill.')).toEqual([
      'claim | Sen. Ana Ruiz | said | Dr. Hall of the U.S. Navy was ill',
    ]));
  it('leaves the dateline out', () =>
    expect(shown('GENARA (Agency) -- The truce holds, mediators said.')).toEqual(['claim | mediators | said | The truce holds']));
  it('reads hard-wrapped lines as one paragraph', () =>
    expect(shown('The minister for the rivers and the lakes of the north said\nthe bridge would open in the spring.')).toEqual([
      'claim | The minister for the rivers and the lakes of the north | said | the bridge would open in the spring',
    ]));
});

describe('who is who', () => {
  const speakers = (text: string) => suggestStatements(text).map(({ speaker }) => speaker);

  it('gives a short name its full one, with the office', () =>
    expect(speakers('Prime Minister Ana Ruiz met the king. Ruiz said the talks went well.')).toMatchObject([
      { text: 'Ruiz', named: 'Ana Ruiz', role: 'Prime Minister', anonymous: false },
    ]));
  it('gives a pronoun the last one it can stand for', () =>
    expect(speakers('Ana Ruiz said it was late. The company said it was sorry. “I know,” she said.').map(({ named }) => named)).toEqual([
      undefined,
      undefined,
      'Ana Ruiz',
    ]));
  it('gives “I” the one who is quoted', () =>
    expect(speakers('“I hope to win,” Ana Ruiz said.')).toMatchObject([{ text: 'I', named: 'Ana Ruiz' }, { text: 'Ana Ruiz' }]));
  it('gives an office its holder', () =>
    expect(speakers('Chancellor Eva Lindt arrived. The chancellor said she was glad.')).toMatchObject([
      { text: 'The chancellor', named: 'Eva Lindt' },
    ]));
  it('takes the office set between commas', () =>
    expect(speakers('Ana Ruiz, the mayor of Kalvos, said it was late.')).toMatchObject([{ text: 'Ana Ruiz', role: 'mayor of Kalvos' }]));
  it('marks those without a name', () =>
    expect(
      speakers('A rebel commander said it was over. Diplomats say otherwise, and officials say so too.').map(({ anonymous }) => anonymous),
    ).toEqual(expect.arrayContaining([true])));
  it('never takes a government or a capital for someone unnamed', () =>
    expect(
      speakers('Tokyo argues that it is right. The ministry said so too, and it said it twice.').some(({ anonymous }) => anonymous),
    ).toBe(false));
});
