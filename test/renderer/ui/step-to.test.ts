import { describe, expect, test } from 'vitest';
import { stepTo } from '../../../renderer/ui/step-to';

describe('a key in a list', () => {
  test('goes a row, a page, or to either end', () => {
    expect(['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'].map((key) => stepTo(key, 20, 50, 6))).toEqual([
      19, 21, 14, 26, 0, 49,
    ]);
  });

  test('stays within the list', () => {
    expect(['ArrowUp', 'PageUp'].map((key) => stepTo(key, 0, 50, 6))).toEqual([0, 0]);
    expect(['ArrowDown', 'PageDown'].map((key) => stepTo(key, 49, 50, 6))).toEqual([49, 49]);
  });

  test('begins at the first row where none is selected', () => {
    expect(stepTo('ArrowDown', -1, 50, 6)).toBe(0);
    expect(stepTo('ArrowUp', -1, 50, 6)).toBe(0);
  });

  test('that is for something else goes nowhere', () => {
    expect(stepTo('Enter', 3, 50, 6)).toBeNull();
  });
});
