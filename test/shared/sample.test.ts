import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSample, type SampleRecords, type SampleSource } from '../../renderer/app/sample/build-sample';
import { sampleFiles } from '../../renderer/app/sample/sample';
import { sampleAnnotations } from '../../renderer/app/sample/sample-annotations';
import { exportFormats } from '../../shared/export';
import type { Project } from '../../shared/export/project';
import { importSource } from '../../shared/import';
import type { Imported } from '../../shared/import/imported';
import { Annotation } from '../../shared/model/annotation';
import { Actor, Issue, Tag } from '../../shared/model/codebook';
import { Link } from '../../shared/model/link';
import { Source, Version } from '../../shared/model/source';
import { DatedEvent, Timeline } from '../../shared/model/timeline';
import { findAgain, indexText } from '../../shared/text/find-again';

const now = '2026-11-24T10:00:00.000Z';
const coder = 'ana';
const imported = new Map<string, Imported>();
let sources: SampleSource[];
let sample: SampleRecords;

beforeAll(async () => {
  for (const { name, text } of sampleFiles) {
    const outcome = await importSource({ name, bytes: new TextEncoder().encode(text) });
    if (!outcome.ok) throw new Error(outcome.error.message);
    imported.set(name, outcome.value);
  }
  sources = [...imported].map(([name, value], at) => sourceOf(name, value, `source-${at}`));
  let made = 0;
  sample = buildSample(sources, { coder, now, newId: () => `made-${(made += 1)}` });
});

describe('the sample', () => {
  test('is the three files beside it', () => {
    for (const { name, text } of sampleFiles) {
      expect(text).toBe(readFileSync(new URL(`../../renderer/app/sample/${name}`, import.meta.url), 'utf8'));
    }
  });

  test.each([
    ['two-days.md', 'Two days, eighty deals, no islands', 'The Harbour Gazette', 'Mina Arai', '2016-12-16'],
    ['residents-wait.txt', 'Residents wait for a visit', 'Nemuro Evening Post', 'Haruka Ono', '2016-12-12'],
    ['new-approach.html', 'A new approach, in eight points', 'Trade Weekly', 'Jonas Weller', '2016-12-09'],
  ])('%s says what it is', (name, title, publisher, author, published) => {
    const { metadata, warnings } = imported.get(name)!;
    expect(metadata.title?.value).toBe(title);
    expect(metadata.publisher?.value).toBe(publisher);
    expect(metadata.authors?.value).toEqual([author]);
    expect(metadata.published?.value.edtf).toBe(published);
    expect(warnings).toEqual([]);
  });

  test('each article is of a length to read', () => {
    const words = sources.map(({ text }) => text.split(/\s+/).length);
    expect(Math.min(...words)).toBeGreaterThanOrEqual(250);
    expect(Math.max(...words)).toBeLessThanOrEqual(450);
  });

  test('the page’s furniture is not taken for the article', () => {
    expect(imported.get('new-approach.html')!.text.text).not.toMatch(/Most read|Markets|fictional paper/);
  });

  test('every record is valid', () => {
    expect(Timeline.parse(sample.timeline)).toEqual(sample.timeline);
    for (const annotation of sample.annotations) expect(Annotation.parse(annotation)).toEqual(annotation);
    for (const event of sample.events) expect(DatedEvent.parse(event)).toEqual(event);
    for (const { source, version } of sources) expect([Source.parse(source), Version.parse(version)]).toEqual([source, version]);
  });

  test('every quotation is found exactly', () => {
    const lost = sample.annotations.flatMap(({ source, selectors }) => {
      const { text } = sources.find((each) => each.source.id === source)!;
      return selectors.filter((selector) => findAgain(indexText(text), selector).state !== 'exact');
    });
    expect(lost).toEqual([]);
  });

  test('there are all three kinds, and some overlap', () => {
    const kinds = sample.annotations.map(({ fields }) => fields.kind);
    for (const kind of ['claim', 'position', 'figure'] as const)
      expect(kinds.filter((each) => each === kind).length).toBeGreaterThanOrEqual(5);
    const overlapping = sample.annotations.filter((a) =>
      sample.annotations.some((b) => a !== b && a.source === b.source && overlaps(a, b)),
    );
    expect(overlapping.length).toBeGreaterThanOrEqual(4);
  });

  test('every event says when, by which reading', () => {
    const told = sample.events.map(({ title, when }) => [title, when?.edtf ?? null]);
    expect(told).toEqual([
      ['Treaty of Shimoda draws the border', '1855-02-07'],
      ['Soviet forces take the islands', '1945-08-28/1945-09-05'],
      ['Last large groups of residents shipped away', '1948~'],
      ['Joint Declaration ends the state of war', '1956-10-19'],
      ['First visits to graves', '1964'],
      ['Crossings without a visa', '1992/..'],
      ['Japan keeps sanctions on Russia', '2014/..'],
      ['Visit planned, then put off', '2014-23'],
      ['Trade falls by more than a quarter', '2015'],
      ['Average age 80.7 years', '2016-03'],
      ['Eight fields proposed in Sochi', '2016-05-06'],
      ['First day, in Nagato', '2016-12-15'],
      ['Talks on joint activities agreed in Tokyo', '2016-12-16'],
      ['¥300 billion, about 80 agreements', '2016-12-16'],
      ['Abe may travel to Russia', '2017?'],
      ['Two islands to be handed over after a peace treaty', null],
    ]);
  });

  test('a relative date names what it was counted from, and how', () => {
    const byTitle = (title: string) => sample.events.find((event) => event.title === title)!.when!;
    const nagato = byTitle('First day, in Nagato');
    expect(nagato).toMatchObject({ words: 'Thursday', reference: '2016-12-16', resolvedBy: coder });
    expect(nagato.reading).toMatch(/Thursday/);
    expect(byTitle('Average age 80.7 years')).toMatchObject({ words: 'March', reference: '2016-12-12' });
    expect(byTitle('Joint Declaration ends the state of war').reference).toBeNull();
  });

  test('every event rests on a passage', () => {
    const ids = new Set(sample.annotations.map(({ id }) => id));
    expect(sample.events.filter(({ evidence }) => evidence.length === 0 || !evidence.every((id) => ids.has(id)))).toEqual([]);
  });

  test('keys name one annotation each', () => {
    expect(new Set(sampleAnnotations.map(({ key }) => key)).size).toBe(sampleAnnotations.length);
  });

  test.each(Object.values(exportFormats))('goes out as $label with every event and quotation', (format) => {
    const project: Project = {
      ...sample,
      sources: sources.map(({ source }) => source),
      versions: sources.map(({ version }) => version),
      coders: [{ id: coder, creator: coder, created: now, modified: now, name: 'Ana' }],
      madeAt: now,
      app: 'Dateline 0.1.0',
    };
    const text = new TextDecoder().decode(format.write(project).bytes);
    const titles = sample.events.map(({ title }) => title);
    const quotations = sample.annotations.filter(({ id }) => sample.events.some(({ evidence }) => evidence.includes(id)));
    expect(
      [...titles, ...quotations.map(({ selectors }) => selectors[0]!.exact.replace(/'/g, apostropheIn(format.extension)))].filter(
        (words) => !text.includes(words),
      ),
    ).toEqual([]);
  });
});

const apostropheIn = (extension: string): string => (extension === 'html' ? '&#39;' : "'");

function overlaps(a: Annotation, b: Annotation): boolean {
  return a.selectors.some((one) => b.selectors.some((other) => one.start < other.end && other.start < one.end));
}

function sourceOf(name: string, value: Imported, id: string): SampleSource {
  const { metadata, text, format, version, encoding, mediaType, warnings } = value;
  const stamp = { creator: coder, created: now, modified: now };
  const hash = 'a'.repeat(64);
  return {
    name,
    text: text.text,
    source: {
      ...stamp,
      id,
      note: '',
      tags: [],
      public: [],
      title: metadata.title?.value ?? null,
      publisher: metadata.publisher?.value ?? null,
      authors: metadata.authors?.value ?? [],
      published: metadata.published?.value ?? null,
      language: metadata.language?.value ?? null,
      url: metadata.url?.value ?? null,
      status: 'done',
      collections: [],
      version: `${id}-capture`,
      foundIn: {},
      sample: true,
    },
    version: {
      ...stamp,
      id: `${id}-capture`,
      source: id,
      original: { sha256: hash, name, size: 1, mediaType },
      text: hash,
      characters: text.text.length,
      words: 1,
      reader: { format, version, encoding },
      captured: null,
      warnings: [...warnings],
    },
  };
}

describe('the sample’s codebook', () => {
  test('is of valid records, and every voice and public figure is linked to its actor', () => {
    const { actors, issues, tags } = sample.codebook;
    for (const actor of actors) expect(Actor.parse(actor)).toEqual(actor);
    for (const issue of issues) expect(Issue.parse(issue)).toEqual(issue);
    for (const tag of tags) expect(Tag.parse(tag)).toEqual(tag);
    for (const link of sample.links) expect(Link.parse(link)).toEqual(link);
    const ids = new Set(actors.map(({ id }) => id));
    const linked = sample.annotations.flatMap(({ fields }) => {
      if (fields.kind === 'position') return fields.holders.map(({ actor }) => actor);
      return fields.kind === 'figure' && fields.variant === 'person' ? [fields.actor] : [];
    });
    expect(linked.length).toBeGreaterThan(6);
    expect(linked.filter((id) => !ids.has(id ?? ''))).toEqual([]);
  });

  test('has every issue and tag that its annotations name', () => {
    const named = new Set([...sample.codebook.issues, ...sample.codebook.tags].map(({ name }) => name));
    const used = sample.annotations.flatMap(({ fields, tags }) => [...tags, ...(fields.kind === 'position' ? [fields.issue ?? ''] : [])]);
    expect(used.filter((name) => !named.has(name))).toEqual([]);
  });
});
