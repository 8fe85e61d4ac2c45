import { join } from 'node:path';
import { openLibrary } from '../../../main/library/open-library';
import { kinds } from '../../../shared/annotations/index';
import { emptyPerson } from '../../../shared/annotations/person';
import type { DateSpan } from '../../../shared/dates/date-span';
import { readDate } from '../../../shared/dates/read-date';
import type { Change } from '../../../shared/edits';
import {
  Certainty,
  CheckingStatus,
  Comparator,
  Stance,
  type Annotation,
  type KindFields,
  type Voice,
} from '../../../shared/model/annotation';
import type { Actor, Issue, OwnField } from '../../../shared/model/codebook';
import type { Link } from '../../../shared/model/link';
import type { Source } from '../../../shared/model/source';
import { toSelector } from '../../../shared/text/to-selector';
import { numbersFrom } from '../numbers.mjs';
import { added, bringIn, bytesOf, must, sourceOf, stamp, writeJournal } from '../records';

type Draw = (below: number) => number;

const sentences = [
  'The ministry said the ferry line would open before the winter storms.',
  'Nearly 80 business agreements were signed on the second day of the talks.',
  'The premier called the islands an inseparable part of the country.',
  'Residents waited at the quay while the delegations met behind closed doors.',
  'A loan of 300 billion yen was promised for the harbour and the pilot school.',
  'The opposition rejected the treaty unless the fishing rights were settled first.',
  'Customs officers counted 1,200 crates, though the company had declared fewer.',
  'An official said the survey of 1956 had measured the strait at 21 kilometres.',
];
const text = sentences.join(' ');
const places = sentences.map((sentence) => ({ start: text.indexOf(sentence), end: text.indexOf(sentence) + sentence.length }));

const people = [
  'Shinzo Abe',
  'Vladimir Putin',
  'Sergei Lavrov',
  'Fumio Kishida',
  'Anna Lindqvist',
  'Marta Okafor',
  'Hiroto Saito',
  'Ivan Petrov',
];
const bodies = ['Ministry of Works', 'Harbour Council', 'Union of Pilots', 'Fishers’ Cooperative', 'Kremlin', 'Foreign Ministry of Japan'];
const issueNames = [
  'Joint economic activity',
  'Peace treaty',
  'Fishing rights',
  'Ferry line',
  'Visa-free visits',
  'Harbour loan',
  'Pilot school',
  'Customs',
];
const measures = [
  'Business agreements',
  'Harbour loan',
  'Width of the strait',
  'Crates declared',
  'Residents moved',
  'Average age',
  'Ferry fare',
];
const publishers = ['The Harbour Gazette', 'Evening Post', 'Island Herald', 'The Pilot', 'Kyodo News', null];
const tags = ['sea', 'money', 'diplomacy', 'law', 'memory'];

const dates = new Map<string, DateSpan>();
function dated(edtf: string): DateSpan {
  const known = dates.get(edtf);
  if (known) return known;
  const read = readDate(edtf);
  if (!read.ok) throw new Error(read.error.message);
  dates.set(edtf, read.span);
  return read.span;
}
const someDay = (draw: Draw): string => `${2014 + draw(5)}-${String(1 + draw(12)).padStart(2, '0')}-${10 + draw(18)}`;
const someDate = (draw: Draw): DateSpan | null => {
  const kind = draw(10);
  if (kind < 2) return null;
  return dated(kind < 7 ? someDay(draw) : kind < 9 ? String(2014 + draw(5)) : `${2014 + draw(3)}/${2017 + draw(2)}`);
};

interface Codebook {
  readonly actors: readonly Actor[];
  readonly issues: readonly Issue[];
  readonly fields: readonly OwnField[];
}

function codebookOf(count: number): Codebook {
  const names = [...people, ...bodies, ...Array.from({ length: count }, (_, at) => `Delegate ${at + 1}`)];
  const actors = names.map((name, at): Actor => ({
    ...stamp(),
    note: '',
    tags: [],
    public: [],
    type: at < people.length ? 'person' : 'organisation',
    name,
    nativeName: name === 'Shinzo Abe' ? '安倍晋三' : null,
    aliases: at < people.length ? [name.split(' ').at(-1)!] : [],
    offices: name === 'Shinzo Abe' ? [{ title: 'Prime minister', organisation: 'Japan', term: dated('2012/2020') }] : [],
    colour: null,
    source: null,
  }));
  const issues = issueNames.map((name, order): Issue => ({
    ...stamp(),
    name,
    parent: null,
    order: order + 1,
    colour: null,
    guidelines: '',
  }));
  const field: OwnField = {
    ...stamp(),
    on: 'claim',
    name: 'Frame',
    type: 'choice',
    options: ['Peace', 'Security', 'Trade'],
    order: 1,
    guidelines: '',
  };
  return { actors, issues, fields: [field] };
}

function voiceOf(draw: Draw, { actors }: Codebook): Voice[] {
  const kind = draw(12);
  if (kind === 0) return [];
  if (kind === 1) return [{ name: 'a senior official', role: null, unnamed: true, actor: null }];
  if (kind === 2) return [{ name: 'Tokyo', role: null, unnamed: false, actor: null }];
  const one = actors[draw(actors.length)]!;
  const voice = { name: one.aliases[0] ?? one.name, role: one.type === 'person' ? 'minister' : null, unnamed: false, actor: one.id };
  if (kind !== 3) return [voice];
  const other = actors[draw(actors.length)]!;
  return [voice, { ...voice, name: other.name, actor: other.id }];
}

const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)]!;

function fieldsOf(draw: Draw, book: Codebook, number: number): KindFields {
  switch (number % 4) {
    case 0: {
      const statement = draw(3) === 0 ? null : pick(draw, sentences);
      const checking = pick(draw, CheckingStatus.options);
      const certainty = draw(2) === 0 ? pick(draw, Certainty.options) : null;
      return { ...kinds.claim.empty(), statement, checking, certainty, speakers: voiceOf(draw, book) } as KindFields;
    }
    case 1: {
      const stance = draw(7) === 0 ? null : pick(draw, Stance.options);
      const condition = stance === 'conditional' ? 'once the fishing rights are settled' : null;
      const issue = draw(15) === 0 ? null : pick(draw, issueNames);
      return { ...kinds.position.empty(), stance, condition, issue, holders: voiceOf(draw, book) } as KindFields;
    }
    case 2: {
      const at = draw(measures.length);
      const low = String((at + 1) * 40 + draw(3) * 5);
      const money = measures[at]!.includes('loan') || measures[at]!.includes('fare');
      const comparator = draw(3) === 0 ? pick(draw, Comparator.options) : null;
      const unit = measures[at]!.startsWith('Width') ? pick(draw, ['kilometres', 'miles']) : money ? null : 'items';
      const amount = { low: money ? `${low}000000` : low, currency: money ? pick(draw, ['JPY', 'RUB']) : null, unit, comparator };
      return { ...kinds.figure.empty(), ...amount, measures: measures[at]!, speakers: voiceOf(draw, book) } as KindFields;
    }
    default: {
      const actor = pick(draw, book.actors.slice(0, people.length));
      const office = pick(draw, ['Prime minister', 'Foreign minister', 'Harbour master']);
      return {
        ...emptyPerson(),
        name: actor.aliases[0] ?? actor.name,
        actor: draw(4) === 0 ? null : actor.id,
        office,
        organisation: 'Japan',
      };
    }
  }
}

function annotationOf(draw: Draw, book: Codebook, number: number, source: Source): Annotation {
  const fields = fieldsOf(draw, book, number);
  const frame = book.fields[0]!;
  const own = fields.kind === 'claim' && draw(2) === 0 ? { own: { [frame.id]: pick(draw, frame.options) } } : {};
  return {
    ...stamp(),
    note: '',
    tags: draw(3) === 0 ? [pick(draw, tags)] : [],
    public: draw(2) === 0 ? ['holders', 'speakers'] : [],
    source: source.id,
    version: source.version,
    selectors: [toSelector(text, pick(draw, places))],
    fields,
    said: someDate(draw),
    about: someDate(draw),
    ...own,
  };
}

/** Links among claims, as a person draws them: most to those of the same few. */
function linksOf(draw: Draw, annotations: readonly Annotation[]): Link[] {
  const claims = annotations.filter(({ fields }) => fields.kind === 'claim');
  return Array.from({ length: Math.floor(claims.length / 4) }, (): Link => {
    const [from, to] = [pick(draw, claims), claims[draw(Math.max(1, Math.floor(claims.length / 8)))]!];
    return { ...stamp(), from: from.id, to: to.id, relation: draw(3) === 0 ? 'contradicts' : 'supports', note: '' };
  });
}

/** Writes a library of so many annotations of all kinds over so many sources, with actors, issues, a field of its own and links between claims. */
export async function seedLedgers(userData: string, annotations: number, sources: number): Promise<void> {
  const library = must(await openLibrary(join(userData, 'library')));
  const { sha256 } = must(
    await library.objects.put(bytesOf({ text, blocks: [{ type: 'paragraph', start: 0, end: text.length }], inlines: [] })),
  );
  const random = numbersFrom(1956);
  const draw: Draw = (below) => Math.floor(random() * below);
  const book = codebookOf(Math.floor(annotations / 50));
  const all = Array.from({ length: sources }, (_, at) => {
    const known = { title: `${pick(draw, sentences).split(' ').slice(0, 5).join(' ')} ${at + 1}`, publisher: pick(draw, publishers) };
    return sourceOf({ ...known, published: dated(someDay(draw)) }, `${at}.txt`, text, sha256);
  });
  const made = Array.from({ length: annotations }, (_, number) => annotationOf(draw, book, number, all[draw(all.length)]!.source));
  const codebook: Change[] = [
    ...book.actors.map((actor) => added('actors', actor)),
    ...book.issues.map((issue) => added('issues', issue)),
    ...book.fields.map((field) => added('ownFields', field)),
  ];
  await writeJournal(library, [
    ['Make a codebook', codebook],
    ...bringIn(all.map(({ source, version }) => [added('sources', source), added('versions', version)])),
    ...bringIn(made.map((annotation) => [added('annotations', annotation)])),
    ['Link claims', linksOf(draw, made).map((link) => added('links', link))],
  ]);
}
