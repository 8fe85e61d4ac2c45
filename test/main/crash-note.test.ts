import { expect, it } from 'vitest';
import { crashNote } from '../../main/crash-note';
import { JournalState } from '../../shared/ipc';

it('R19: names the files that were being read', () => {
  expect(crashNote('crashed', [])).toBe('The window stopped working and was opened again. Everything marked as saved is here.');
  expect(crashNote('oom', ['a.pdf'])).toContain('It was reading a.pdf, which was not brought in.');
  expect(crashNote('crashed', ['a.pdf', 'b.pdf'])).toContain('It was reading a.pdf, b.pdf, which were not brought in.');
});

it.each(['x', '\u{1F4DC}'])('R34: goes through the door to the page however many and long the names are (%s)', (letter) => {
  const names = Array.from({ length: 40 }, () => letter.repeat(255 / letter.length));
  const note = crashNote('oom', names);
  expect(JournalState.shape.repairs.safeParse([note]).error).toBeUndefined();
  expect(note).toContain('…, and others, which were not brought in.');
});
