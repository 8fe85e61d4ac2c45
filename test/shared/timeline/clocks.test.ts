import { describe, expect, test } from 'vitest';
import { DateSpan } from '../../../shared/dates/date-span';
import { formatSpan } from '../../../shared/dates/format-span';
import { clocks, isClockId, type ClockId } from '../../../shared/timeline/clocks';
import { annotationOf, byId, contextOf, eventOf, sourceOf } from './events';
import { dated } from './lenses/lens-events';

const context = contextOf({
  annotations: byId([
    { ...annotationOf('plain', 'claim', 's1'), created: '2026-03-01T12:34:56.789Z' },
    { ...annotationOf('full', 'claim', 's2'), said: dated('2016'), about: dated('1956') },
  ]),
  sources: byId([sourceOf('s1', 'One'), { ...sourceOf('s2', 'Two'), published: dated('2016-12-16') }]),
});
const event = eventOf('e', '1848', { evidence: ['gone', 'plain', 'full'], created: '2026-05-01T00:00:00.000Z' });
const edtf = (id: ClockId, own = event) => clocks[id].spanOf(own, context)?.edtf ?? null;

describe('a clock of the axis', () => {
  test('gives the date of the event, or of the first passage or source that has one', () => {
    expect([edtf('event'), edtf('said'), edtf('about'), edtf('published')]).toEqual(['1848', '2016', '1956', '2016-12-16']);
  });

  test('gives none where none has', () => {
    const bare = eventOf('bare', null, { evidence: ['plain'] });
    expect([edtf('event', bare), edtf('said', bare), edtf('about', bare), edtf('published', bare)]).toEqual([null, null, null, null]);
  });

  test('of recording gives the minute, as this computer’s clock shows it, and says so', () => {
    const span = clocks.recorded.spanOf(event, context);
    const at = new Date('2026-03-01T12:34:00.000Z');
    expect(span.earliest).toBe(at.getTime() - at.getTimezoneOffset() * 60_000);
    expect(span.latest! - span.earliest!).toBe(59_999);
    expect(DateSpan.safeParse(span).success).toBe(true);
    expect(span.reading).toMatch(/^Recorded in Dateline on 1 March 2026, \d\d:\d\d, as this computer’s clock shows it\.$/);
    expect(formatSpan(span)).toMatch(/1 March 2026/);
  });

  test('of recording goes by the event where it rests on nothing', () => {
    expect(edtf('recorded', eventOf('bare', null, { created: '2026-05-02T12:00:00.000Z' }))).toMatch(/^2026-05-02T/);
  });

  test.each(Object.keys(clocks).filter(isClockId))('gives the very same span when asked again: %s', (id) => {
    expect(clocks[id].spanOf(event, context)).toBe(clocks[id].spanOf(event, context));
  });
});
