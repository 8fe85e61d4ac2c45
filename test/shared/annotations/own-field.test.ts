import { describe, expect, it } from 'vitest';
import { isOfType, ownFieldsOn, statedOwn } from '../../../shared/annotations/own-field';
import { readDate } from '../../../shared/dates/read-date';
import { OwnField, type OwnFieldType } from '../../../shared/model/codebook';

const at = '2026-01-01T00:00:00.000Z';
const field = (id: string, type: OwnFieldType, part: Partial<OwnField> = {}): OwnField =>
  OwnField.parse({
    id,
    creator: 'c',
    created: at,
    modified: at,
    on: 'claim',
    name: id,
    type,
    options: [],
    order: 1,
    guidelines: '',
    ...part,
  });

const day = readDate('16 December 2016');
if (!day.ok) throw new Error(day.error.message);
const nameOf = (id: string) => (id === 'abe' ? 'Shinzo Abe' : null);

describe('fields of the codebook’s own', () => {
  const fields = [field('b', 'text', { order: 2 }), field('a', 'yes-no'), field('c', 'text', { on: 'source' })];

  it('are those of one kind, in the codebook’s order', () => {
    expect(ownFieldsOn(fields, 'claim').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(ownFieldsOn(fields, 'source').map(({ id }) => id)).toEqual(['c']);
  });

  it('are in words by their type, and nothing where nobody stated them', () => {
    const all = (['text', 'number', 'choice', 'date', 'yes-no', 'actor', 'issue'] as const).map((type) => field(type, type));
    const own = { text: 'of note', number: '12000.50', choice: 'Front page', date: day.span, 'yes-no': false, actor: 'abe' };
    expect(statedOwn(own, all, 'en', nameOf).map(({ text }) => text)).toEqual([
      'of note',
      '12,000.50',
      'Front page',
      expect.stringMatching(/16 December 2016|December 16, 2016/),
      'No',
      'Shinzo Abe',
    ]);
    expect(statedOwn(undefined, all, 'en', nameOf)).toEqual([]);
  });

  it('say so where an actor is gone', () => {
    expect(statedOwn({ who: 'nobody' }, [field('who', 'actor')], 'en', nameOf)[0]!.text).toMatch(/no longer/);
  });

  it('tell a value of another type', () => {
    expect(isOfType(field('n', 'number'), '-4.5')).toBe(true);
    expect(isOfType(field('n', 'number'), 'four')).toBe(false);
    expect(isOfType(field('d', 'date'), '1956')).toBe(false);
    expect(isOfType(field('d', 'date'), day.span)).toBe(true);
    expect(isOfType(field('y', 'yes-no'), true)).toBe(true);
  });
});
