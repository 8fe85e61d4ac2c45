import { expect, test } from 'vitest';
import { comboOf } from '../../renderer/app/keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) =>
  comboOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

test.each([
  ['a letter is upper case', press('c'), 'C'],
  ['Ctrl and Cmd are one', press('z', { metaKey: true }), 'Mod+Z'],
  ['Shift is named with a letter', press('Z', { ctrlKey: true, shiftKey: true }), 'Mod+Shift+Z'],
  ['Shift is not named with a sign typed by it', press('+', { shiftKey: true }), '+'],
  ['Shift is named with a named key', press('F6', { shiftKey: true }), 'Shift+F6'],
  ['Alt comes after Ctrl', press('ArrowLeft', { ctrlKey: true, altKey: true }), 'Mod+Alt+ArrowLeft'],
])('%s', (_name, combo, expected) => {
  expect(combo).toBe(expected);
});
