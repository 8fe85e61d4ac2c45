import { describe, expect, test } from 'vitest';
import { exportable } from '../../../shared/export/project';
import { annotation, claimFields, day, event, project, source, span, version } from './small-project';

const ann = { name: 'A. Nonymous', role: null, unnamed: false, actor: null };

describe('what may leave', () => {
  test('hidden events stay behind, and so does what only they rest on', () => {
    const events = [
      event('open', day('2016-12-16'), { evidence: ['a'] }),
      event('secret', day('2016-12-15'), { state: 'hidden', evidence: ['b'] }),
    ];
    const annotations = [
      annotation('a', 'one'),
      annotation('b', 'two', { source: 'other', version: 'capture-2' }),
      annotation('c', 'unused'),
    ];
    const content = exportable(
      project({
        events,
        annotations,
        sources: [source(), source({ id: 'other' })],
        versions: [version(), version({ id: 'capture-2', source: 'other' })],
      }),
    );
    expect(content.events.map(({ id }) => id)).toEqual(['open']);
    expect(content.annotations.map(({ id }) => id)).toEqual(['a']);
    expect(content.sources.map(({ id }) => id)).toEqual(['gazette']);
    expect(content.versions.map(({ id }) => id)).toEqual(['capture-1']);
    expect(content.withheld.hiddenEvents).toBe(1);
  });

  test('events of another timeline are neither carried nor counted', () => {
    const content = exportable(project({ events: [event('elsewhere', null, { timeline: 'other', state: 'hidden' })] }));
    expect(content.events).toEqual([]);
    expect(content.withheld.hiddenEvents).toBe(0);
  });

  test('notes, tags, speakers and holders are emptied until they are made public', () => {
    const fields = claimFields({ speakers: [ann] });
    const secret = annotation('a', 'one', { fields, note: 'met at the harbour', tags: ['source 7'] });
    const content = exportable(project({ annotations: [secret], events: [event('e', null, { evidence: ['a'], note: 'ask again' })] }));
    expect(JSON.stringify([content.events, content.annotations])).not.toMatch(/harbour|source 7|Nonymous|ask again/);
    expect(content.annotations[0]!.withheld).toEqual(['note', 'tags', 'speakers']);
    expect(content.withheld).toMatchObject({ notes: 2, tags: 1, voices: 1 });
  });

  test('what was made public leaves as it is', () => {
    const fields = claimFields({ speakers: [ann] });
    const open = annotation('a', 'one', { fields, note: 'checked', tags: ['trade'], public: ['note', 'tags', 'speakers'] });
    const content = exportable(project({ annotations: [open], events: [event('e', null, { evidence: ['a'] })] }));
    expect(content.annotations[0]).toEqual({ ...open, withheld: [] });
    expect(content.withheld).toMatchObject({ notes: 0, tags: 0, voices: 0 });
  });

  test('an empty field is none stated, not withheld', () => {
    expect(exportable(project()).annotations[0]!.withheld).toEqual([]);
  });

  test('evidence that no longer exists is dropped and counted', () => {
    const content = exportable(project({ events: [event('e', null, { evidence: ['deals', 'gone'] })] }));
    expect(content.events[0]!.evidence).toEqual(['deals']);
    expect(content.withheld.lostEvidence).toBe(1);
  });

  test('the order is that of dates, then of hands, then of ids; undated last', () => {
    const events = [
      event('undated', null),
      event('b', day('2016-12-16')),
      event('a', day('2016-12-16')),
      event('first by hand', day('2016-12-16'), { order: -1 }),
      event('year', span('2016', '2016-01-01', '2016-12-31')),
      event('before', span('../1955', null, '1955-12-31')),
    ];
    const ids = (list: typeof events) => exportable(project({ events: list })).events.map(({ id }) => id);
    const order = ['before', 'year', 'first by hand', 'a', 'b', 'undated'];
    expect(ids(events)).toEqual(order);
    expect(ids([...events].reverse())).toEqual(order);
  });

  test('only the coders whose records leave are named', () => {
    const other = { id: 'ben', creator: 'ben', created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z', name: 'Ben' };
    const given = project();
    expect(exportable({ ...given, coders: [...given.coders, other] }).coders.map(({ name }) => name)).toEqual(['Ana']);
  });

  test('the project itself is left as it was', () => {
    const given = project({ annotations: [annotation('deals', 'words', { note: 'mine' })] });
    const before = JSON.stringify(given);
    exportable(given);
    expect(JSON.stringify(given)).toBe(before);
  });
});
