import { describe, expect, it } from 'vitest';
import { commands, type CommandId } from '../../shared/commands';
import { keyProblem, keysOf, soundKeys } from '../../shared/key-map';

describe('a key map', () => {
  it('has the registry’s keys until a person chooses others, or none', () => {
    expect(keysOf('edit.undo', {})).toBe('Mod+Z');
    expect(keysOf('edit.undo', { 'edit.undo': 'Mod+U' })).toBe('Mod+U');
    expect(keysOf('edit.undo', { 'edit.undo': null })).toBeUndefined();
  });

  it('of the registry itself has no two commands on the same keys in the same place', () => {
    const ids = Object.keys(commands) as CommandId[];
    const problems = ids.flatMap((id) => {
      const keys = keysOf(id, {});
      const problem = keys === undefined ? null : keyProblem(id, keys, {});
      return problem ? [`${id}: ${problem.message}`] : [];
    });
    expect(problems).toEqual([]);
  });

  it('names the command that has the keys already, and lets them go where that one has others', () => {
    expect(keyProblem('view.theme', 'Mod+Z', {})).toEqual({ message: 'These keys run “Undo”.', holder: 'edit.undo' });
    expect(keyProblem('view.theme', 'Mod+Z', { 'edit.undo': 'Mod+U' })).toBeNull();
    expect(keyProblem('annotate.claim', 'Mod+Z', {})?.holder).toBe('edit.undo');
  });

  it('lets the same key do one thing in the text and another on the timeline', () => {
    expect(keyProblem('annotate.claim', 'L', {})).toBeNull();
    expect(keyProblem('timeline.list', 'C', {})).toBeNull();
    expect(keyProblem('annotate.claim', 'P', {})?.holder).toBe('annotate.position');
  });

  it.each(['Tab', 'Escape', 'ArrowLeft', 'Mod+ArrowUp', 'Shift+F6', 'Mod+C', ' '])('never gives %s away', (keys) => {
    expect(keyProblem('view.theme', keys, {})?.message).toMatch(/cannot be given away/);
    expect(keyProblem('annotate.claim', keys, {})?.message).toMatch(/cannot be given away/);
  });

  it('keeps the text’s own keys for the text', () => {
    expect(keyProblem('annotate.claim', 'N', {})?.message).toMatch(/cannot be given away/);
    expect(keyProblem('timeline.list', 'N', {})).toBeNull();
  });

  it('asks for a modifier where the command works while typing', () => {
    expect(keyProblem('view.theme', 'Q', {})?.message).toMatch(/could not be typed/);
    expect(keyProblem('view.theme', 'Alt+Q', {})).toBeNull();
    expect(keyProblem('view.theme', 'F9', {})).toBeNull();
  });

  it('leaves out what was kept and cannot be used', () => {
    expect(soundKeys({ 'edit.undo': 'Mod+U', 'no.such': 'Mod+J', 'edit.redo': 5, 'view.theme': null })).toEqual({
      'edit.undo': 'Mod+U',
      'view.theme': null,
    });
    expect(soundKeys('nothing')).toEqual({});
  });
});
