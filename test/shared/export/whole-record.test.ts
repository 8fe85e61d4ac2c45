import { describe, expect, test } from 'vitest';
import { html } from '../../../shared/export/html';
import { json } from '../../../shared/export/json';
import type { Project } from '../../../shared/export/project';
import { TimelineFile } from '../../../shared/export/timeline-file';
import type { OwnField, OwnFieldType } from '../../../shared/model/codebook';
import type { Link } from '../../../shared/model/link';
import { actorRecord } from '../../fixtures/actor-record';
import { annotation, claimFields, day, event, project, source, version } from './small-project';

const made = { creator: 'ana', created: '2026-01-02T03:04:05.000Z', modified: '2026-01-02T03:04:05.000Z' };
const field = (id: string, type: OwnFieldType, on: OwnField['on'] = 'claim', order = 1): OwnField => ({
  ...made,
  id,
  on,
  name: `Own ${id}`,
  type,
  options: [],
  order,
  guidelines: '',
});
const link = (from: string, relation: Link['relation'], to: string, part: Partial<Link> = {}): Link => ({
  ...made,
  id: `${from}-${relation}-${to}`,
  from,
  relation,
  to,
  note: '',
  ...part,
});

const read = (given: Project) => {
  const { bytes, losses } = json.write(given);
  return { file: TimelineFile.parse(JSON.parse(new TextDecoder().decode(bytes))), losses };
};
const page = (given: Project) => new TextDecoder().decode(html.write(given).bytes);

const two = (part: Partial<Project> = {}): Project =>
  project({
    events: [event('e', day('2016-12-16'), { evidence: ['deals', 'echo'] })],
    annotations: [
      annotation('deals', 'about 80 agreements'),
      annotation('echo', 'some 80 deals', { source: 'herald', version: 'capture-2' }),
    ],
    sources: [source(), source({ id: 'herald', publisher: 'Sound Herald' })],
    versions: [version(), version({ id: 'capture-2', source: 'herald' })],
    ...part,
  });

describe('the codebook’s own fields', () => {
  const abe = actorRecord('Shinzo Abe');
  const fields = [
    field('tone', 'text', 'claim', 2),
    field('front', 'yes-no'),
    field('who', 'actor', 'claim', 3),
    field('desk', 'text', 'source'),
  ];
  const own = { tone: 'dry', front: true, who: abe.id };
  const given = (isPublic: string[]) =>
    project({
      ownFields: fields,
      actors: [abe],
      annotations: [annotation('deals', 'about 80 agreements', { own, public: isPublic })],
      sources: [source({ own: { desk: 'Foreign' }, public: ['desk'] })],
    });

  test('leave with their names and types where they are public, in the codebook’s order', () => {
    const { file, losses } = read(given(['front', 'tone', 'who']));
    expect(file.annotations[0]!.own).toEqual([
      { field: 'front', name: 'Own front', type: 'yes-no', value: true },
      { field: 'tone', name: 'Own tone', type: 'text', value: 'dry' },
      { field: 'who', name: 'Own who', type: 'actor', value: 'Shinzo Abe', actor: abe.id },
    ]);
    expect(file.sources[0]!.own).toEqual([{ field: 'desk', name: 'Own desk', type: 'text', value: 'Foreign' }]);
    expect(losses).toEqual([]);
  });

  test('stay where they are private, and both file and dialog say so', () => {
    const { file, losses } = read(given(['front']));
    expect(file.annotations[0]).toMatchObject({ own: [{ field: 'front' }], withheld: ['own'] });
    expect(JSON.stringify(file)).not.toMatch(/dry|Shinzo/);
    expect(losses).toEqual(["1 record has private values of the codebook's fields, which are left out."]);
  });

  test('stand on the web page beside what else is stated', () => {
    const text = page(given(['front', 'who']));
    expect(text).toMatch(/Own front<\/dt><dd><bdi>Yes/);
    expect(text).toMatch(/Own who<\/dt><dd><bdi>Shinzo Abe/);
    expect(text).toMatch(/Own desk<\/dt><dd><bdi>Foreign/);
    expect(text).not.toContain('dry');
  });
});

describe('links between passages', () => {
  const links = [link('echo', 'repeats', 'deals', { note: 'the same agency' }), link('deals', 'supports', 'elsewhere')];

  test('leave where both ends do, without their notes, and what stays is said', () => {
    const { file, losses } = read(two({ links }));
    expect(file.links).toMatchObject([{ from: 'echo', relation: 'repeats', to: 'deals' }]);
    expect(JSON.stringify(file)).not.toContain('agency');
    expect(losses).toEqual(['1 note on a link is left out.', '1 link to a passage outside this file is left out.']);
    expect(Object.keys(read(two()).file)).not.toContain('links');
  });

  test('are seen at both ends on the web page', () => {
    const text = page(two({ links }));
    expect(text).toMatch(/Repeats<\/dt><dd><q dir="auto">about 80 agreements<\/q>, <bdi>The Harbour Gazette/);
    expect(text).toMatch(/Repeated by<\/dt><dd><q dir="auto">some 80 deals<\/q>, <bdi>Sound Herald/);
  });
});

describe('what else is stated of a passage', () => {
  const report = { url: 'https://example.org/report', title: 'The <report>' };

  test('a claim’s marked words and what it was checked against stand on the page, the addresses as links', () => {
    const fields = claimFields({ cue: [{ passage: 0, start: 0, end: 5 }], checkedAgainst: [report], certainty: 'probable' });
    const text = page(project({ annotations: [annotation('deals', 'about 80 agreements', { fields })] }));
    expect(text).toMatch(/Cue<\/dt><dd><bdi>about<\/bdi>/);
    expect(text).toContain(
      '<bdi>The &lt;report&gt;</bdi>, <a class="address" rel="noopener noreferrer" href="https://example.org/report">',
    );
    expect(text).toMatch(/Certainty<\/dt><dd><bdi>Probable/);
  });

  test('attachments leave once they are public', () => {
    const attached = (isPublic: string[]) =>
      project({ annotations: [annotation('deals', 'x', { attachments: [report], public: isPublic })] });
    expect(read(attached(['attachments'])).file.annotations[0]!.attachments).toEqual([report]);
    expect(page(attached(['attachments']))).toContain('href="https://example.org/report"');
    expect(read(attached([]))).toMatchObject({
      file: { annotations: [{ withheld: ['attachments'] }] },
      losses: ['1 passage has private attachments, which are left out.'],
    });
    expect(page(attached([]))).not.toContain('report');
  });

  test('a public note is read as Markdown on the page, its HTML as words, and no address but one of the web is a link', () => {
    const note =
      'See **the survey**\nand [its page](https://example.org/s), [not this](file:///etc/passwd).\n\n- <b onclick="x">one</b>\n- two';
    const text = page(project({ annotations: [annotation('deals', 'x', { note, public: ['note'] })] }));
    expect(text).toContain(
      '<p dir="auto">See <strong>the survey</strong><br>and <a rel="noopener noreferrer" href="https://example.org/s">its page</a>, not this.</p>',
    );
    expect(text).toContain('<li dir="auto"><p dir="auto">&lt;b onclick=&quot;x&quot;&gt;one&lt;/b&gt;</p></li>');
    expect(text).not.toContain('passwd');
    expect(page(project({ annotations: [annotation('deals', 'x', { note })] }))).not.toContain('the survey');
  });

  test('those on whose behalf a position is held are named only where that is public', () => {
    const voice = { name: 'A. Nonymous', role: null, unnamed: false, actor: null };
    const fields = {
      kind: 'position' as const,
      statement: null,
      holders: [],
      onBehalfOf: [voice],
      issue: 'Talks',
      stance: 'for' as const,
      condition: null,
    };
    const given = (isPublic: string[]) => project({ annotations: [annotation('deals', 'words', { fields, public: isPublic })] });
    expect(read(given([])).file.annotations[0]).toMatchObject({ withheld: ['onBehalfOf'] });
    expect(JSON.stringify(read(given([])).file)).not.toContain('Nonymous');
    expect(page(given([]))).toMatch(/On behalf of<\/dt><dd>kept private/);
    expect(page(given(['onBehalfOf']))).toContain('A. Nonymous');
  });

  test('those a figure is credited to are kept private under the name that the figure has for them', () => {
    const fields = {
      kind: 'figure' as const,
      variant: 'quantity' as const,
      low: '5',
      high: null,
      comparator: null,
      unit: null,
      currency: null,
      measures: null,
      course: null,
      speakers: [{ name: 'A. Nonymous', role: null, unnamed: false, actor: null }],
    };
    const shown = page(project({ annotations: [annotation('deals', 'words', { fields })] }));
    expect(shown).toMatch(/Credited to<\/dt><dd>kept private/);
    expect(shown).not.toMatch(/Speakers|Nonymous/);
  });

  test('a quantity is as of the time it is about', () => {
    const fields = {
      kind: 'figure' as const,
      variant: 'quantity' as const,
      low: '80',
      high: null,
      comparator: null,
      unit: null,
      currency: null,
      measures: null,
      speakers: [],
    };
    expect(page(project({ annotations: [annotation('deals', '80', { fields, about: day('2016-12-16') })] }))).toMatch(/<dt>As of<\/dt>/);
  });

  test('whoever changed a record is named as whoever made it is', () => {
    const given = project({ annotations: [annotation('deals', 'x', { modifier: 'ben' })] });
    const coders = [...given.coders, { ...made, id: 'ben', name: 'Ben' }];
    expect(read({ ...given, coders }).file.coders.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
  });
});
