import { join } from 'node:path';
import { openLibrary } from '../../../main/library/open-library';
import { kinds } from '../../../shared/annotations/index';
import { readDate } from '../../../shared/dates/read-date';
import type { Annotation, Voice } from '../../../shared/model/annotation';
import { ActorType, Colour, type Actor, type Issue, type OwnField } from '../../../shared/model/codebook';
import { Stance } from '../../../shared/model/annotation';
import type { SourceText } from '../../../shared/text/source-text';
import { added, annotationOf, bringIn, bytesOf, must, sourceOf, stamp, writeJournal } from '../records';

/** How much there is of each. */
export interface Sizes {
  readonly sources: number;
  readonly annotations: number;
  readonly actors: number;
  readonly issues: number;
}

const first = ['Akiko', 'Boris', 'Chidi', 'Dana', 'Emre', 'Farah', 'Goran', 'Hana', 'Ivan', 'Julia', 'Kenji', 'Lena'];
const last = ['Abe', 'Petrov', 'Okafor', 'Novak', 'Yilmaz', 'Rahman', 'Ilić', 'Suzuki', 'Sokolov', 'Weber', 'Mori', 'Lindqvist'];
const matters = [
  'Fishing rights',
  'Return of the islands',
  'Joint economic zones',
  'Visa-free visits',
  'Military build-up',
  'Peace treaty',
];
const tags = ['harbour', 'talks', 'press', 'economy', 'quotation'];
const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
const remarks = { note: '', public: [] };

const dated = (words: string): Annotation['said'] => {
  const read = readDate(words);
  return read.ok ? read.span : null;
};

/** Writes a library with actors, issues and own fields, and annotations that name them. The first actor and the first issue are named most. */
export async function seedCodebook(userData: string, sizes: Sizes): Promise<void> {
  const library = must(await openLibrary(join(userData, 'library')));
  const words = Array.from({ length: 60 }, (_, at) => `In sentence ${at} they said that the islands matter a great deal.`).join(' ');
  const text: SourceText = { text: words, blocks: [{ type: 'paragraph', start: 0, end: words.length }], inlines: [] };
  const { sha256 } = must(await library.objects.put(bytesOf(text)));
  const { sources, actors, issues, field, annotations } = recordsOf(sizes, words, sha256);
  const steps = Array.from({ length: Math.ceil(annotations.length / 500) }, (_, at) => [
    'Tag passages',
    annotations.slice(at * 500, at * 500 + 500).map((annotation) => added('annotations', annotation)),
  ]) as [string, ReturnType<typeof added>[]][];
  await writeJournal(library, [
    ...bringIn(sources.map(({ source, version }) => [added('sources', source), added('versions', version)])),
    [
      'Make the codebook',
      [
        ...actors.map((actor) => added('actors', actor)),
        ...issues.map((issue) => added('issues', issue)),
        added('ownFields', field),
        added('tags', { ...stamp(), name: 'harbour', colour: 'teal', guidelines: 'Ports and quays.' } as { id: string }),
        added('guidelines', { ...stamp(), about: 'codebook', text: '# What counts\n\nCode what is *said*, not what is meant.' } as {
          id: string;
        }),
      ],
    ],
    ...steps,
  ]);
}

/** The records of such a library, all of one text. */
export function recordsOf(sizes: Sizes, words: string, sha256: string) {
  const sources = Array.from({ length: sizes.sources }, (_, at) =>
    sourceOf(
      { title: `Report ${at + 1}`, published: dated(`20${10 + (at % 15)}-03-0${1 + (at % 9)}`) },
      `report-${at + 1}.txt`,
      words,
      sha256,
    ),
  );
  const actors = Array.from({ length: sizes.actors }, (_, at) => actorAt(at));
  const issues = Array.from({ length: sizes.issues }, (_, at) => issueAt(at));
  for (const [at, issue] of issues.entries()) if (at % 4 !== 0) Object.assign(issue, { parent: issues[at - (at % 4)]!.id });
  const field: OwnField = {
    ...stamp(),
    on: 'claim',
    name: 'Tone',
    type: 'choice',
    options: ['calm', 'sharp', 'flat'],
    order: 1,
    guidelines: 'How it sounds.',
  };
  const annotations = Array.from({ length: sizes.annotations }, (_, at) => {
    // A fifth of all is the first actor's, and on the first issue.
    const actor = at % 5 === 0 ? actors[0]! : pick(actors, at);
    const issue = at % 5 === 0 ? issues[0]! : pick(issues, at);
    return annotationAt(at, pick(sources, at).source, words, actor, issue, field);
  });
  return { sources, actors, issues, field, annotations };
}

function actorAt(at: number): Actor {
  const number = Math.floor(at / (first.length * last.length));
  const name = `${pick(first, at)} ${pick(last, Math.floor(at / first.length))}${number === 0 ? '' : ` ${number + 1}`}`;
  return {
    ...stamp(),
    ...remarks,
    tags: at % 50 === 0 ? ['talks'] : [],
    type: at % 3 === 0 ? null : pick(ActorType.options, at),
    name,
    nativeName: at % 10 === 0 ? '安倍' : null,
    aliases: at % 2 === 0 ? [`Minister ${pick(last, at)} ${at}`, `A. ${pick(last, at + 1)} ${at}`] : [],
    offices: at % 4 === 0 ? [{ title: 'Prime Minister', organisation: 'Japan', term: dated('2012-12-26/2020-09-16') }] : [],
    colour: at % 6 === 0 ? pick(Colour.options, at) : null,
    source: null,
  };
}

const issueAt = (at: number): Issue => ({
  ...stamp(),
  name: at < matters.length ? matters[at]! : `${pick(matters, at)}, part ${at}`,
  parent: null,
  order: at + 1,
  colour: at % 3 === 0 ? pick(Colour.options, at + 4) : null,
  guidelines: at === 0 ? 'Who may fish where, and how much.' : '',
});

function annotationAt(
  at: number,
  source: Parameters<typeof annotationOf>[3],
  text: string,
  actor: Actor,
  issue: Issue,
  field: OwnField,
): Annotation {
  const kind = pick(['claim', 'position', 'figure'] as const, at);
  const start = (at % 50) * 60;
  const made = annotationOf(text, { start, end: start + 50 }, kind, source);
  const voice: Voice = { name: actor.name, role: at % 7 === 0 ? 'Prime Minister' : null, unnamed: false, actor: actor.id };
  const fields = {
    claim: { ...kinds.claim.empty(), speakers: [voice] },
    position: {
      ...kinds.position.empty(),
      holders: [voice],
      issue: issue.name,
      stance: pick(Stance.options, Math.floor(at / 3)),
      condition: null,
    },
    figure: { ...kinds.figure.empty(), speakers: [voice] },
  }[kind] as Annotation['fields'];
  return {
    ...made,
    fields,
    tags: at % 9 === 0 ? [pick(tags, at), pick(tags, at + 1)] : [],
    said: at % 2 === 0 ? dated(`20${10 + (at % 12)}-0${1 + (at % 9)}-1${at % 9}`) : null,
    about: at % 5 === 1 ? dated(`19${50 + (at % 40)}`) : null,
    ...(kind === 'claim' && at % 4 === 0 ? { own: { [field.id]: pick(field.options, at) } } : {}),
  };
}
