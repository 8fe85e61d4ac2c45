import { expect, it } from 'vitest';
import { describe as table } from '../score/table.mjs';

const score = { name: 'dates', about: 'on two texts' };

it('prints a score as an aligned table with its goals and notes', () => {
  const rows = [
    { subject: 'Dateline', on: 'a', values: { 'span F': 81.25, found: 12 } },
    { subject: 'peer', on: 'longer', values: { 'span F': 9, time: '3 ms' } },
  ];
  const goals = [
    { what: 'span F', value: 81.25, atLeast: 80 },
    { what: 'found', value: 12, atLeast: 13 },
  ];
  expect(table(score, { rows, goals, notes: ['a note'] }).split('\n')).toEqual([
    'dates: on two texts',
    '                    span F  found  time',
    '  Dateline  a         81.3     12',
    '  peer      longer       9         3 ms',
    '  reached span F: 81.3, at least 80',
    '  MISSED  found: 12, at least 13',
    '  a note',
  ]);
});

it('says that a score gave no rows', () => {
  expect(table(score, { rows: [], goals: [], notes: [] })).toBe('dates: on two texts\n  no rows');
});
