import { kinds } from '../annotations/index';
import type { Agreement, Measured } from './agreement';
import type { Figure } from './figure';
import { whyNone } from './figure-words';

/** Whose agreement it is, and on what: the first lines of the file. */
export interface AgreementOf {
  readonly coders: readonly [a: string, b: string];
  /** The titles of the sources that both coded. */
  readonly sources: readonly string[];
}

const HEAD = ['measure', 'kind', 'field', 'first coder', 'second coder', 'annotations of first', 'annotations of second', 'pairs', 'same'];
const FIGURES = ['share that agrees', "Cohen's kappa", "Krippendorff's alpha"];

/**
 * Agreement as rows of a table, the first of them its head: one for what was marked at all and of each kind, for the kind, and for each field.
 * Numbers have a point and six decimals at most; where there is none, the cell says why.
 */
export function agreementRows({ markings, kinds: onKind, fields }: Agreement, { coders, sources }: AgreementOf): string[][] {
  const all = sources.join('; ');
  return [
    [...HEAD, ...FIGURES, 'sources'],
    ...markings.map(({ kind, a, b, pairs, alpha }) => {
      const counts = [a, b, pairs].map(String);
      return ['passages marked', kind ? kinds[kind].label : 'All', '', ...coders, ...counts, '', '', '', cell(alpha), all];
    }),
    ['kind of annotation', 'All', '', ...coders, '', '', ...figures(onKind), all],
    ...fields.map((field) => [
      'field',
      field.variant === 'person' ? 'Public figure' : kinds[field.kind].label,
      field.label,
      ...coders,
      '',
      '',
      ...figures(field),
      all,
    ]),
  ];
}

const figures = ({ pairs, same, share, kappa, alpha }: Measured): string[] => [
  `${pairs}`,
  `${same}`,
  cell(share),
  cell(kappa),
  cell(alpha),
];

const cell = (figure: Figure): string => (figure.is === 'figure' ? String(Number(figure.value.toFixed(6))) : whyNone[figure.why]);
