import { describe, expect, it } from 'vitest';
import { raised } from '../../../shared/import/raised';
import { bringIn } from './bring-in';

describe('words set above the line', () => {
  it.each([
    ['2', '²'],
    ['-3', '⁻³'],
    ['+10', '⁺¹⁰'],
    [' 1, 2', ' ¹, ²'],
    ['[1]', '[1]'],
    ['st', 'st'],
    ['*', '*'],
    ['', ''],
  ])('are figures above the line where they are figures: %j', (words, plain) => {
    expect(raised(words)).toBe(plain);
  });

  it('never run into the number before them', async () => {
    const { text } = await bringIn(
      'a.html',
      '<!doctype html><p>In 1956<sup>1</sup>, 10<sup>6</sup> km<sup>2</sup>, the 1<sup>st</sup>, CO<sub>2</sub>.</p>',
    );
    expect(text.text).toBe('In 1956¹, 10⁶ km², the 1st, CO2.');
  });
});
