import { join } from 'node:path';
import { suggestDates } from '../../shared/suggest/dates';
import { fifthPassages } from '../shared/suggest/dates/fifth-passages';
import { fourthPassages } from '../shared/suggest/dates/fourth-passages';
import { freshPassages } from '../shared/suggest/dates/fresh-passages';
import { morePassages } from '../shared/suggest/dates/more-passages';
import { passages, unmark, type Passage } from '../shared/suggest/dates/passages';
import { readArticle, readHistories, type GoldText } from './dates/gold';
import { fScore, measureDates, precision, recall, type DateMeasure, type FoundDate } from './dates/measure';
import { byChrono } from './dates/peer';
import { measureSpecifications, readSpecifications, type Specification } from './dates/specifications';
import type { Score, Scored, ScoreRow } from './score';

type Subject = (text: Pick<GoldText, 'text' | 'published'>) => readonly FoundDate[];

const subjects: Readonly<Record<string, Subject>> = {
  Dateline: ({ text, published }) => suggestDates(text, { published: published || null }),
  'chrono-node': byChrono,
};
/** A range is one value in the specifications: its first end stands for the whole. */
const wholeRanges = ({ text, published }: Specification): FoundDate[] =>
  suggestDates(text, { published })
    .filter(({ start, range }) => range === undefined || range.start === start)
    .map((each): FoundDate => each.range ?? each);

const rounded = (value: number) => Math.round(value * 10) / 10;

function valuesOf({ strict, relaxed, edtf }: DateMeasure): ScoreRow['values'] {
  return {
    'strict P': rounded(precision(strict)),
    'strict R': rounded(recall(strict)),
    'strict F': rounded(fScore(strict)),
    'relaxed F': rounded(fScore(relaxed)),
    'EDTF F': rounded(fScore(edtf)),
  };
}

const rowsOf = (on: string, texts: readonly GoldText[]): ScoreRow[] =>
  texts.length === 0
    ? []
    : Object.entries(subjects).map(([subject, find]) => ({ subject, on, values: valuesOf(measureDates(texts, find)) }));

const toGold = ({ name, marked, published }: Passage): GoldText => {
  const { text, dates } = unmark(marked);
  return {
    name,
    text,
    published: published ?? '',
    dates: dates.map((each) => ({ ...each, values: each.values?.includes('-') ? null : each.values, spans: [], isDoubtful: false })),
  };
};

function specificationRows(all: readonly Specification[]): ScoreRow[] {
  if (all.length === 0) return [];
  const finders: Record<string, (text: Specification) => readonly FoundDate[]> = { Dateline: wholeRanges, 'chrono-node': byChrono };
  return Object.entries(finders).map(([subject, find]) => ({
    subject,
    on: 'specifications',
    values: { 'EDTF F': rounded(fScore(measureSpecifications(all, find))) },
  }));
}

/** Days on which the article may have come out: the one that is right, and two by which a reader may be off. */
const publications = ['2016-12-16', '2016-12-17', '2016-12-19'];

/** Dates on the annotated article, on histories (half of them held out), on specifications and on passages of our own, beside chrono-node. */
export const dates: Score = {
  name: 'dates',
  about: 'the words (strict: the same span, relaxed: an overlap) and the EDTF value',
  run: (shared): Scored => {
    const article = shared && readArticle(join(shared, 'articles'), 'isles-talks');
    const { dev, heldOut } = readHistories(join(shared ?? '', 'data/wikiwars'));
    const onDays = article ? publications.map((published) => ({ ...article, published })) : [];
    const specifications = shared ? readSpecifications(join(shared, 'data/specifications/DateTimeModel.json')) : [];
    const ours = measureDates(heldOut, subjects['Dateline']!).edtf;
    const onArticle = onDays.map((text) => measureDates([text], subjects['Dateline']!).edtf);
    return {
      rows: [
        ...onDays.flatMap((text) => rowsOf(`article, ${text.published}`, [text])),
        ...rowsOf('histories, tuned on', dev),
        ...rowsOf('histories, held out', heldOut),
        ...specificationRows(specifications),
        ...rowsOf('own passages, first set', passages.map(toGold)),
        ...rowsOf('own passages, second set', morePassages.map(toGold)),
        ...rowsOf('own passages, third set', freshPassages.map(toGold)),
        ...rowsOf('own passages, fourth set', fourthPassages.map(toGold)),
        ...rowsOf('own passages, fifth set', fifthPassages.map(toGold)),
      ],
      goals: [
        ...onArticle.map((edtf, at) => ({
          what: `article, ${publications[at]}: EDTF F, all right and none false`,
          value: rounded(fScore(edtf)),
          atLeast: 100,
        })),
        ...(heldOut.length > 0 ? [{ what: 'histories, held out: EDTF F', value: rounded(fScore(ours)), atLeast: 78 }] : []),
      ],
      notes: [
        'Ends of a range are two dates in the histories and passages; chrono-node gives some as one. A date as EDTF is as fine as the parts it is sure of.',
        'The second to the fifth set of passages were read at EDTF F 92.4, 89.9, 87.7 and 89.2 before anything was changed for them.',
        ...(article ? [] : ['The annotated texts are not there; only our own passages were scored.']),
      ],
    };
  },
};
