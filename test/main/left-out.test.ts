import { expect, it } from 'vitest';
import { whatWasLeftOut } from '../../main/left-out';

const file = { path: '/a/b.txt', name: 'b.txt', folder: '' };

it('says nothing where all is brought in', () => {
  expect(whatWasLeftOut('letters', { files: [file], isCut: false, closed: [] })).toEqual([]);
});

it('says what of a folder is not brought in, and why', () => {
  expect(whatWasLeftOut('letters', null)).toEqual(['The folder letters could not be opened. Nothing was brought in.']);
  expect(whatWasLeftOut('letters', { files: [], isCut: false, closed: [] })).toEqual(['There are no files in the folder letters.']);
  expect(whatWasLeftOut('letters', { files: [file], isCut: true, closed: ['1931'] })).toEqual([
    expect.stringContaining('more than 20,000 files'),
    '1 folder in letters could not be opened: 1931.',
  ]);
});
