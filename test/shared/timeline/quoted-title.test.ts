import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkTitle, type EvidenceWords } from '../../../shared/timeline/quoted-title';

const passage =
  'The minister said that Japan will not sign the treaty, and “we want 80 agreements” by Friday – if Russia’s terms allow it. She is from the US.';
const states = (title: string, evidence: readonly EvidenceWords[] = [passage]) =>
  checkTitle(title, evidence).map(({ quoted, state }) => `${quoted} | ${state}`);

describe('the words between quotation marks in a title', () => {
  test.each([
    ['“will not sign the treaty”'],
    ['‘will not sign the treaty’'],
    ['«will not sign the treaty»'],
    ['„will not sign the treaty“'],
    ['»will not sign the treaty«'],
    ['「will not sign the treaty」'],
    ['"will not sign the treaty"'],
    ["'will not sign the treaty'"],
  ])('are found in any style of marks: %s', (title) => {
    expect(states(`Tokyo: ${title} now`)).toEqual(['will not sign the treaty | found']);
  });

  test('apostrophes are no quotation marks', () => {
    expect(states("Russia's and Japan’s terms in the ’90s, and the workers' rights")).toEqual([]);
    expect(states('‘if Russia’s terms allow it’, they said')).toEqual(['if Russia’s terms allow it | found']);
  });

  test('a closing mark that may be an apostrophe is read as the evidence has it', () => {
    expect(states('‘the workers’ rights’ at stake', ['It was about the workers’ rights.'])).toEqual(['the workers’ rights | found']);
    expect(states('‘Yes’ to the workers’ rights', ['Yes'])).toEqual(['Yes | found']);
  });

  test('other quotation marks, dashes and spaces within them are no departure', () => {
    expect(states(`Tokyo: “and 'we want  80 agreements' by Friday - if Russia's terms allow it”`)).toEqual([
      `and 'we want  80 agreements' by Friday - if Russia's terms allow it | found`,
    ]);
  });

  test('a marked omission is found, in its order only', () => {
    for (const mark of ['…', '...', '[…]', '[...]', ' . . . ']) expect(states(`“Japan${mark}the treaty”`)[0]).toMatch(/ \| shortened$/);
    expect(states('“the treaty … Japan”')).toEqual(['the treaty … Japan | not found']);
    expect(states('“Japan the treaty”')).toEqual(['Japan the treaty | not found']);
  });

  test('an omission that leaves out a negation says so', () => {
    expect(checkTitle('“Japan will … sign the treaty”', [passage])[0]).toMatchObject({
      state: 'shortened',
      sentence: '“Japan will … sign the treaty” stands in the evidence, shortened where it is marked. The words left out include “not”.',
    });
  });

  test('changes in square brackets are found', () => {
    expect(states('“[J]apan will not sign”', ['japan will not sign'])).toEqual(['[J]apan will not sign | changed in brackets']);
    expect(states('“[Abe] said that Japan”')).toEqual(['[Abe] said that Japan | changed in brackets']);
    expect(states('“Japan [sic] will not”')).toEqual(['Japan [sic] will not | changed in brackets']);
    expect(states('“sign[ed] the treaty”')).toEqual(['sign[ed] the treaty | changed in brackets']);
    expect(states('“[T]he”', ['she'])).toEqual(['[T]he | not found']);
  });

  test.each([
    ['a number', '“we want 90 agreements”', { title: '90', evidence: '80' }],
    ['a word added', '“Japan will surely not sign the treaty”', { title: 'surely', evidence: '' }],
    ['a negation left out', '“Japan will sign the treaty”', { title: '', evidence: 'not' }],
  ])('%s departs, and it is told where', (_, title, departs) => {
    const [check] = checkTitle(title, [passage]);
    expect(check).toMatchObject({ state: 'not found', found: false, departs });
    expect(check!.sentence).toContain('is not in the evidence word for word.');
    expect(passage).toContain(check!.nearest!);
  });

  test('parts of words and acronyms in small letters are not the same words', () => {
    expect(states('“gree”')).toEqual(['gree | not found']);
    expect(states('“nuclear”', ['a non-nuclear state'])).toEqual(['nuclear | not found']);
    expect(states('“from the us”')).toEqual(['from the us | not found']);
  });

  test('other letter case is found and told', () => {
    expect(checkTitle('“Will not sign”', [passage])[0]!.sentence).toBe(
      '“Will not sign” stands in the evidence. Some letters are capitals in one and small in the other.',
    );
  });

  test('a full stop or comma inside the marks may be the printer’s', () => {
    expect(states('“we want 80 agreements,” she said')).toEqual(['we want 80 agreements, | found']);
    expect(states('“we want 80 agreements!”')).toEqual(['we want 80 agreements! | not found']);
  });

  test('words do not run from one passage into the next but over a marked omission, and never from one annotation to another', () => {
    expect(states('“one two three four”', [['one two', 'three four']])).toEqual(['one two three four | not found']);
    expect(states('“one two … three four”', [['one two', 'three four']])).toEqual(['one two … three four | shortened']);
    expect(states('“one two … three four”', ['one two', 'three four'])).toEqual(['one two … three four | not found']);
  });

  test('nothing near, and nothing to check against, are told plainly', () => {
    expect(checkTitle('“elephants in Peru”', [passage])[0]!.sentence).toBe(
      '“elephants in Peru” is not in the evidence, nor is anything near it.',
    );
    expect(checkTitle('“Japan”', [])[0]!.sentence).toBe('“Japan” cannot be checked: the event rests on no passage.');
  });

  test('each stretch is checked by itself, at its place', () => {
    const title = '“Japan” and “Peru”';
    expect(states(title)).toEqual(['Japan | found', 'Peru | not found']);
    expect(checkTitle(title, [passage]).map(({ start, end }) => title.slice(start, end))).toEqual(['Japan', 'Peru']);
  });

  test('whole words of the evidence are always found, and never with another number', () => {
    const words = fc.array(fc.constantFrom('Japan', 'will', 'not', 'sign', '80', 'treaties', 'by', 'Friday', '日本', 'über'), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, from, length) => {
        const start = from % text.length;
        const some = text.slice(start, start + 1 + (length % (text.length - start)));
        expect(checkTitle(`He: “${some.join(' ')}”`, [text.join(' ')])[0]!.found).toBe(true);
        const other = some.map((word) => (word === '80' ? '81' : word));
        expect(checkTitle(`He: “${other.join(' ')}”`, [text.join(' ')])[0]!.found).toBe(!some.includes('80'));
      }),
    );
  });
});
