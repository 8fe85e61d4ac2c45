import { expect, it } from 'vitest';
import { once } from '../../../shared/amounts/once';

it('makes a thing when it is first asked for, and once, be it nothing at all', () => {
  const made: string[] = [];
  const list = once(() => made.push('list'));
  const nothing = once(() => void made.push('nothing'));
  expect(made).toEqual([]);
  expect([list(), list()]).toEqual([1, 1]);
  expect([nothing(), nothing()]).toEqual([undefined, undefined]);
  expect(made).toEqual(['list', 'nothing']);
});
