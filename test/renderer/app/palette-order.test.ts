import { expect, test } from 'vitest';
import { labelsFirst, matches } from '../../../renderer/app/palette-order';

const item = (label: string, menu: string) => ({ label, menu });
const items = [
  item('New event', 'Timeline'),
  item('Make a new timeline', 'Timeline'),
  item('New timeline', 'Timeline'),
  item('New collection', 'Library'),
];

test('a command called what is typed comes before one whose menu completes the match', () => {
  const found = labelsFirst(items, 'new timeline').filter(({ label, menu }) => matches(`${label} ${menu}`, 'new timeline'));
  expect(found.map(({ label }) => label)).toEqual(['New timeline', 'Make a new timeline', 'New event']);
});

test('the order stays while nothing is typed', () => {
  expect(labelsFirst(items, '')).toBe(items);
});
