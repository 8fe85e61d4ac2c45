import { expect, it } from 'vitest';
import { Edit, inverse } from '../../shared/edits';
import { edit } from '../main/edits';

const { changes, ...rest } = edit(1);

it('takes the removal of a source with 30,000 annotations as one Edit', () => {
  const many = Array.from({ length: 30_003 }, () => changes[0]!);
  expect(Edit.safeParse({ ...rest, changes: many }).success).toBe(true);
});

it('refuses a record that is not the one its change names', () => {
  const [change] = changes;
  expect(Edit.safeParse({ ...rest, changes: [{ ...change, id: 'another' }] }).success).toBe(false);
});

it('is taken back last change first, and twice taken back is itself', () => {
  const two = [...changes, ...edit(2).changes];
  expect(inverse(two).map(({ id, before, after }) => [id, before, after])).toEqual([
    ['coder-2', two[1]!.after, null],
    ['coder-1', two[0]!.after, null],
  ]);
  expect(inverse(inverse(two))).toEqual(two);
});
