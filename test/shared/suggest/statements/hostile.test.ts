import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggestStatements } from '../../../../shared/suggest/statements';

const NEWS =
  'Ana Ruiz, the mayor, said on Monday that the bridge was safe. “We have looked,” she said, “and found nothing.” Critics disagree: the union called for an inquiry, according to a report.\n\n';

/** Milliseconds of the processor, which other work on the machine does not lengthen. */
const ms = (text: string): number => {
  const before = process.cpuUsage();
  suggestStatements(text, { language: 'en' });
  return process.cpuUsage(before).user / 1000;
};

const fill = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

describe('any text', () => {
  it('is read without failing, and every span lies in it', () => {
    const words = constantFrom(
      ...'said says “ ” " ‘ ’ « » , . : ; — ( ) that according to Abe he I we the official claim by was as \n \n\n told agreed 5 ’s n’t 東京'.split(
        ' ',
      ),
    );
    assert(
      property(array(words, { maxLength: 60 }), constantFrom('', ' '), (parts, glue) => {
        const text = parts.join(glue);
        for (const { start, end, text: own, speaker, cue, content } of suggestStatements(text, { language: 'en' })) {
          expect(own).toBe(text.slice(start, end));
          expect(content.length).toBeGreaterThan(0);
          expect(speaker.text).toBe(text.slice(speaker.start, speaker.end));
          for (const span of [speaker, ...content]) expect(0 <= span.start && span.start < span.end && span.end <= text.length).toBe(true);
          expect(cue.start <= cue.end && cue.end <= text.length).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
  it('is the same however often it is read', () => expect(suggestStatements(NEWS)).toEqual(suggestStatements(NEWS)));
  it('moves with what stands before it', () => {
    const pad = 'Nothing happened here at all.\n\n';
    const moved = suggestStatements(pad + NEWS).map(({ cue }) => cue.start - pad.length);
    expect(moved).toEqual(suggestStatements(NEWS).map(({ cue }) => cue.start));
  });
});

describe('long texts', () => {
  it.each([
    'said ',
    '“',
    '" ',
    "'a ",
    'Abe said that ',
    'Abe and ',
    'a, ',
    'man who ',
    '(',
    '— ',
    '“Abe said yes\n\n',
    'according to Abe, ',
    'a-',
    'isn’t',
    'A.',
    'his claim that ',
  ])(
    'of %s cost no more than their length',
    (unit) => {
      ms(fill(unit, 20_000));
      const short = Math.min(ms(fill(unit, 20_000)), ms(fill(unit, 20_000)));
      const long = ms(fill(unit, 160_000));
      expect(long).toBeLessThan(8 * short * 3 + 400);
    },
    30_000,
  );
  it('with ever new names are read in linear time', () => {
    const letters = (n: number): string => [...String(n)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
    const of = (count: number): string =>
      Array.from({ length: count }, (_, n) => `Minister Xa${letters(n)} Yb${letters(n)} left. The premier said no to it.\n`).join('');
    ms(of(500));
    const short = Math.min(ms(of(1_000)), ms(of(1_000)));
    expect(ms(of(10_000))).toBeLessThan(10 * short * 3 + 400);
  }, 30_000);
  it('of news are read in linear time up to a megabyte', () => {
    ms(fill(NEWS, 50_000));
    const short = Math.min(ms(fill(NEWS, 100_000)), ms(fill(NEWS, 100_000)));
    expect(ms(fill(NEWS, 1_000_000))).toBeLessThan(10 * short * 3 + 400);
  }, 30_000);
});
