import { describe, expect, it } from 'vitest';
import { toAct, toMove, type Keys } from '../../../renderer/reader/key-map';

const press = (combo: string): Keys => {
  const parts = combo.split(' ');
  const has = (name: string) => parts.includes(name);
  return { key: parts.at(-1)!, ctrlKey: has('Ctrl'), altKey: has('Alt'), metaKey: has('Cmd'), shiftKey: has('Shift') };
};
const move = (combo: string, isMac = false, rtl = false) => {
  const found = toMove(press(combo), { isMac, rtl });
  return found && `${found.step} ${found.direction}${found.extend ? ' extend' : ''}`;
};

describe('moves', () => {
  it.each([
    ['ArrowRight', 'grapheme 1'],
    ['ArrowLeft', 'grapheme -1'],
    ['Shift ArrowRight', 'grapheme 1 extend'],
    ['Ctrl ArrowRight', 'word 1'],
    ['Ctrl Shift ArrowLeft', 'word -1 extend'],
    ['Alt ArrowRight', 'sentence 1'],
    ['Alt Shift ArrowLeft', 'sentence -1 extend'],
    ['ArrowDown', 'line 1'],
    ['Shift ArrowUp', 'line -1 extend'],
    ['Ctrl ArrowDown', 'paragraph 1'],
    ['Ctrl Shift ArrowUp', 'paragraph -1 extend'],
    ['Home', 'line edge -1'],
    ['Shift End', 'line edge 1 extend'],
    ['Ctrl Home', 'document -1'],
    ['Ctrl Shift End', 'document 1 extend'],
    ['PageDown', 'page 1'],
    ['Shift PageUp', 'page -1 extend'],
    ['Ctrl PageDown', null],
    ['Cmd ArrowRight', null],
    ['Ctrl Cmd ArrowRight', null],
    ['a', null],
  ])('%s', (combo, expected) => expect(move(combo)).toBe(expected));
  it.each([
    ['Alt ArrowRight', 'word 1'],
    ['Cmd ArrowRight', 'line edge 1'],
    ['Cmd Shift ArrowDown', 'document 1 extend'],
    ['Alt ArrowUp', 'paragraph -1'],
    ['Ctrl Alt ArrowRight', 'sentence 1'],
    ['Ctrl ArrowRight', null],
  ])('on a Mac: %s', (combo, expected) => expect(move(combo, true)).toBe(expected));
  it('goes on to the left in a right-to-left block, but not downwards', () => {
    expect([move('ArrowLeft', false, true), move('Ctrl ArrowRight', false, true), move('ArrowDown', false, true)]).toEqual([
      'grapheme 1',
      'word -1',
      'line 1',
    ]);
  });
});

describe('acts', () => {
  it.each([
    ['Escape', { act: 'clear' }],
    ['Ctrl a', { act: 'select block' }],
    ['Cmd a', { act: 'select block' }],
    ['n', { act: 'jump', direction: 1 }],
    ['Shift N', { act: 'jump', direction: -1 }],
    ['[', { act: 'change range', end: 'start', direction: -1, unit: 'word' }],
    [']', { act: 'change range', end: 'start', direction: 1, unit: 'word' }],
    ['Shift {', { act: 'change range', end: 'end', direction: -1, unit: 'word' }],
    ['Ctrl Shift }', { act: 'change range', end: 'end', direction: 1, unit: 'grapheme' }],
    ['Ctrl Shift ]', { act: 'change range', end: 'end', direction: 1, unit: 'grapheme' }],
    ['Ctrl [', { act: 'change range', end: 'start', direction: -1, unit: 'grapheme' }],
    ['Ctrl Alt [', { act: 'change range', end: 'start', direction: -1, unit: 'word' }],
    ['Ctrl n', null],
    ['c', null],
    ['a', null],
  ])('%s', (combo, expected) => expect(toAct(press(combo))).toEqual(expected));
});
