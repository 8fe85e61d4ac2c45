import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { json } from '../../../shared/export/json';
import { TimelineFile } from '../../../shared/export/timeline-file';
import { annotation, claimFields, day, event, project, source, span, version } from './small-project';

const textOf = (given = project()): string => new TextDecoder('utf-8', { fatal: true }).decode(json.write(given).bytes);
const read = (given = project()): TimelineFile => TimelineFile.parse(JSON.parse(textOf(given)));

describe('JSON', () => {
  test('is read again by its own schema, and holds what was put in', () => {
    const when = span('2016-12~', '2016-12-01', '2016-12-31', { words: 'around December', reading: 'About December 2016.' });
    const file = read(project({ events: [event('e', when, { evidence: ['deals'], text: 'Signed in “Tokyo” – ¥300 billion.' })] }));
    expect(file).toMatchObject({ format: 'dateline-timeline', version: 1, timeline: { title: 'The talks of December' } });
    expect(file.events[0]).toMatchObject({ when, evidence: ['deals'], text: 'Signed in “Tokyo” – ¥300 billion.' });
    expect(file.annotations[0]!.selectors).toEqual(annotation('deals', 'about 80 agreements').selectors);
    expect(file.sources[0]).toMatchObject({ title: 'Two days in December', published: day('2016-12-16') });
    expect(file.versions[0]!.original.sha256).toBe('a'.repeat(64));
    expect(file.coders).toEqual([{ id: 'ana', name: 'Ana' }]);
  });

  test('words of dates that wait leave as they are, in an order of their own', () => {
    const unresolved = { about: 'next week', said: 'Friday' };
    const [entry] = read(project({ annotations: [annotation('deals', 'one', { unresolved })] })).annotations;
    expect(entry).toMatchObject({ said: null, about: null, unresolved });
    expect(Object.keys(entry!.unresolved!)).toEqual(['said', 'about']);
    expect(Object.keys(read().annotations[0]!)).not.toContain('unresolved');
  });

  test('the same project gives the same bytes, whatever the order of its records and of their keys', () => {
    const given = project({
      events: [event('a', day('2016-12-16'), { evidence: ['deals', 'b'] }), event('b', null)],
      annotations: [annotation('deals', 'one'), annotation('b', 'two', { source: 'other', version: 'capture-2' })],
      sources: [source(), source({ id: 'other' })],
      versions: [version(), version({ id: 'capture-2', source: 'other' })],
    });
    const shuffled = reversedKeys({
      ...given,
      events: [...given.events].reverse(),
      annotations: [...given.annotations].reverse(),
      sources: [...given.sources].reverse(),
    });
    expect(textOf(shuffled)).toBe(textOf(given));
  });

  test('is indented by two spaces, begins with its format and ends with a line end', () => {
    expect(textOf().startsWith('{\n  "format": "dateline-timeline",\n  "version": 1,\n')).toBe(true);
    expect(textOf().endsWith('}\n')).toBe(true);
  });

  test('what was withheld is absent, not empty, and the file says so', () => {
    const fields = claimFields({ speakers: [{ name: 'A. Nonymous', role: null, unnamed: true, actor: null }] });
    const given = project({ annotations: [annotation('deals', 'words', { fields, note: 'mine', tags: ['t'] })] });
    const [entry] = read(given).annotations;
    expect(entry).toMatchObject({ withheld: ['note', 'tags', 'speakers'] });
    expect(Object.keys(entry!)).not.toContain('note');
    expect(Object.keys(entry!.fields)).not.toContain('speakers');
    expect(read(given).leftOut).toEqual(json.write(given).losses);
    expect(json.write(given).losses).toEqual([
      '1 private note is left out.',
      '1 record has private tags, which are left out.',
      '1 passage has private speakers or holders, who are not named.',
    ]);
    expect(textOf(given)).not.toContain('Nonymous');
  });

  test('nothing of how the library is kept leaves with a source', () => {
    const [entry] = read().sources;
    for (const key of ['status', 'collections', 'public']) expect(Object.keys(entry!)).not.toContain(key);
  });

  test('losses count in plain words', () => {
    const hidden = ['a', 'b', 'c'].map((id) => event(id, null, { state: 'hidden' }));
    expect(json.write(project({ events: hidden })).losses).toEqual(['3 hidden events are left out.']);
    expect(json.write(project()).losses).toEqual([]);
  });

  test('the published JSON Schema is the one that the code reads by (vitest -u writes it anew)', async () => {
    const path = new URL('../../../shared/export/timeline.schema.json', import.meta.url).pathname;
    const text = await format(JSON.stringify(z.toJSONSchema(TimelineFile)), { ...(await resolveConfig(path)), parser: 'json' });
    await expect(text).toMatchFileSnapshot(path);
  });
});

function reversedKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversedKeys) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversedKeys(inner)]),
  ) as T;
}
