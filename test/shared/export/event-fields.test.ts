import { describe, expect, test } from 'vitest';
import { html } from '../../../shared/export/html';
import { json } from '../../../shared/export/json';
import { PICTURES_LIMIT, pictureWarnings } from '../../../shared/export/pictures';
import { exportable, type Project } from '../../../shared/export/project';
import { TimelineFile } from '../../../shared/export/timeline-file';
import type { Media } from '../../../shared/model/timeline';
import { annotation, day, event, project, source } from './small-project';

const read = (given: Project) => {
  const { bytes, losses } = json.write(given);
  return { file: TimelineFile.parse(JSON.parse(new TextDecoder().decode(bytes))), losses };
};
const page = (given: Project) => {
  const { bytes, losses } = html.write(given);
  return { page: new TextDecoder().decode(bytes), losses };
};
const picture = (letter: string, part: Partial<Media> = {}): Media => ({
  sha256: letter.repeat(64),
  type: 'image/png',
  name: `${letter}.png`,
  credit: 'Photo: H. Mori',
  caption: 'The quay',
  alternative: 'A quay at dawn',
  ...part,
});
const talks = day('2016-12-16');

describe('an event on several timelines', () => {
  const other = event('e', talks, { timeline: 'elsewhere', alsoOn: ['third', project().timeline.id], evidence: [] });

  test('is exported with each of them, and names none of the others', () => {
    const { file } = read(project({ events: [other] }));
    expect(file.events.map(({ id }) => id)).toEqual(['e']);
    expect(JSON.stringify(file)).not.toMatch(/elsewhere|third|alsoOn/);
  });

  test('is counted where it is hidden', () => {
    expect(exportable(project({ events: [{ ...other, state: 'hidden' }] })).withheld.hiddenEvents).toBe(1);
  });
});

describe('time, lane and state', () => {
  const timed = event('e', talks, {
    time: { from: '14:05', to: '15:30', zone: 'Asia/Tokyo' },
    lane: 'Talks',
    state: 'draft',
    evidence: [],
  });

  test('are in both files', () => {
    expect(read(project({ events: [timed] })).file.events[0]).toMatchObject({ time: timed.time, lane: 'Talks', state: 'draft' });
    const { page: words } = page(project({ events: [timed] }));
    expect(words).toMatch(/14:05/);
    expect(words).toMatch(/Tokyo/);
    expect(words).toMatch(/>Draft</);
  });

  test('a page says that it leaves lanes out', () => {
    const { page: words, losses } = page(project({ events: [timed] }));
    expect(losses).toContain('1 event names a lane, which is left out; the JSON file has it all.');
    expect(words).toContain('1 event names a lane');
    expect(page(project()).losses.join()).not.toMatch(/lane/);
  });

  test('events of one date stand in the order of their times', () => {
    const early = event('z', talks, { time: { from: '09:00', to: null, zone: null }, evidence: [] });
    expect(read(project({ events: [timed, early] })).file.events.map(({ id }) => id)).toEqual(['z', 'e']);
  });
});

describe('links between events', () => {
  const linked = event('a', talks, {
    evidence: [],
    links: [
      { to: 'b', relation: 'leads to' },
      { to: 'secret', relation: 'part of' },
      { to: 'gone', relation: 'answers' },
    ],
  });
  const given = project({
    events: [linked, event('b', day('2016-12-17'), { evidence: [] }), event('secret', talks, { state: 'hidden', evidence: [] })],
  });

  test('leave only between events that leave, and the others are counted', () => {
    const { file, losses } = read(given);
    expect(file.events.find(({ id }) => id === 'a')!.links).toEqual([{ to: 'b', relation: 'leads to' }]);
    expect(losses).toContain('2 links to events outside this file are left out.');
    expect(JSON.stringify(file)).not.toContain('secret');
  });

  test('lead to their event on the page', () => {
    expect(page(given).page).toMatch(/leads to <a href="#event-2">/);
  });
});

describe('datings', () => {
  const dated = (isPublic: string[]) =>
    project({
      events: [
        event('e', talks, {
          public: isPublic,
          evidence: ['deals'],
          datings: [
            { when: day('2016-12-15'), source: 'herald', note: 'told by the clerk' },
            { when: day('2016-12-14'), source: 'gone', note: '' },
          ],
        }),
      ],
      annotations: [annotation('deals', 'about 80 agreements')],
      sources: [source(), source({ id: 'herald', title: 'The herald of the day', note: 'from the attic' })],
    });

  test('leave with their sources, whose private fields stay, and without the names of sources that are gone', () => {
    const { file, losses } = read(dated([]));
    expect(file.events[0]!.datings!.map(({ source: by }) => by)).toEqual(['herald', null]);
    expect(file.sources.map(({ id }) => id)).toContain('herald');
    expect(JSON.stringify(file)).not.toMatch(/attic|clerk/);
    expect(losses).toEqual(
      expect.arrayContaining(
        ['dating names a source that is no longer in the library.', 'event has private notes on its datings, which are left out.'].map(
          (words) => `1 ${words}`,
        ),
      ),
    );
  });

  test('carry their notes where those are public', () => {
    expect(read(dated(['datingNotes'])).file.events[0]!.datings![0]!.note).toBe('told by the clerk');
    expect(page(dated(['datingNotes'])).page).toMatch(/Dated otherwise:.*15 December 2016.*The herald of the day.*told by the clerk/s);
  });
});

describe('pictures', () => {
  const withPictures = (media: Media[], pictures: [string, Uint8Array][], state: 'ready' | 'hidden' = 'ready') =>
    project({ events: [event('e', talks, { evidence: [], state, media })], pictures: new Map(pictures) });
  const bytes = Uint8Array.of(137, 80, 78, 71);

  test('JSON names them by their hash and says that it does not hold them', () => {
    const { file, losses } = read(withPictures([picture('a')], [['a'.repeat(64), bytes]]));
    expect(file.events[0]!.media).toEqual([picture('a')]);
    expect(losses.join()).toMatch(/1 picture is named by SHA-256/);
    expect(file.leftOut).toEqual(losses);
  });

  test('a page holds them, with what they show in words, and lets in no other', () => {
    const { page: words, losses } = page(withPictures([picture('a', { alternative: 'A "quay"' })], [['a'.repeat(64), bytes]]));
    expect(words).toContain('<img src="data:image/png;base64,iVBORw==" alt="A &quot;quay&quot;">');
    expect(words).toMatch(/The quay.*Photo: H\. Mori/s);
    expect(words).toContain('img-src data:;');
    expect(losses.join()).not.toMatch(/picture/);
    expect(page(project()).page).not.toContain('img-src');
  });

  test('those too large together, and those that are not at hand, are told in words', () => {
    const large = new Uint8Array(PICTURES_LIMIT);
    const { page: words, losses } = page(
      withPictures(
        [picture('a'), picture('b'), picture('c')],
        [
          ['a'.repeat(64), bytes],
          ['b'.repeat(64), large],
        ],
      ),
    );
    expect(losses).toContain('1 picture is left out: a page holds at most 20 MB of them.');
    expect(losses).toContain('1 picture is left out: the file could not be read from the library.');
    expect(words.match(/<img/g)).toHaveLength(1);
  });

  test('those of hidden events stay', () => {
    const { page: words } = page(withPictures([picture('a')], [['a'.repeat(64), bytes]], 'hidden'));
    expect(words).not.toMatch(/<img|The quay/);
  });

  test('a ready event’s picture without a description is told before it is published', () => {
    const bare = event('e', talks, { state: 'ready', media: [picture('a', { alternative: ' ' }), picture('b')] });
    expect(pictureWarnings([bare]).join()).toMatch(/1 picture of a ready event has no alternative text/);
    expect(pictureWarnings([{ ...bare, state: 'draft' }])).toEqual([]);
  });
});

describe('eras', () => {
  test('are told with their dates', () => {
    const { timeline } = project();
    const given = project({ timeline: { ...timeline, eras: [{ id: 'x', title: 'Meiji', when: day('1868-01-25') }] } });
    expect(read(given).file.timeline.eras).toHaveLength(1);
    expect(page(given).page).toMatch(/Meiji.*25 January 1868/s);
  });
});
