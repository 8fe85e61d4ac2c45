import { kinds } from '../annotations/index';
import type { Annotation, Kind } from '../model/annotation';
import type { Aligned } from './align';
import { type MarkedLengths, krippendorffAlpha, markingAlpha } from './alpha';
import { areAlike, type ComparedField, comparedFields, type FieldNames } from './compared-fields';
import { type Figure, none, type Pair, shareThatAgrees } from './figure';
import { cohenKappa } from './kappa';
import { lengthInCommon, lengthOf, rangesOf } from './ranges';

/** One text that two coders coded: their annotations, aligned, and its length in UTF-16 units. */
export interface CodedText {
  readonly rows: readonly Aligned[];
  readonly characters: number;
}

/** How far two coders agree on one thing, over the pairs in which it could be asked. */
export interface Measured {
  readonly pairs: number;
  readonly same: number;
  readonly share: Figure;
  readonly kappa: Figure;
  readonly alpha: Figure;
}

/** How far they agree on what to mark: of a kind, or at all. */
export interface Marking {
  readonly kind: Kind | null;
  /** How many annotations each made, and how many of these are pairs (of this kind on both sides). */
  readonly a: number;
  readonly b: number;
  readonly pairs: number;
  /** Krippendorff's alpha over characters, marked or not. */
  readonly alpha: Figure;
}

export interface FieldAgreement extends Measured {
  readonly kind: Kind;
  /** Of figures: whether it is a field of quantities or of public figures. */
  readonly variant: 'quantity' | 'person' | null;
  readonly id: string;
  readonly label: string;
}

export interface Agreement {
  readonly markings: readonly Marking[];
  /** On the kind, over all pairs: what only one coder marked is told by the markings. */
  readonly kinds: Measured;
  /** On each field that one of them stated, over the pairs of the same kind. "None stated" counts as a value. */
  readonly fields: readonly FieldAgreement[];
}

const kindIds = Object.keys(kinds) as Kind[];

/** How far two coders agree over one or more texts that both coded. */
export function agreementOf(texts: readonly CodedText[], names: FieldNames): Agreement {
  const rows = texts.flatMap((text) => text.rows);
  const pairs = rows.flatMap(({ a, b }) => (a && b ? [{ a, b }] : []));
  return {
    markings: [null, ...kindIds].map((kind) => marking(kind, texts)).filter(({ a, b }) => a + b > 0),
    kinds: measured(pairs.map(({ a, b }): Pair => [a.fields.kind, b.fields.kind])),
    fields: fieldAgreements(pairs, names),
  };
}

function marking(kind: Kind | null, texts: readonly CodedText[]): Marking {
  const isOf = (annotation: Annotation | null): annotation is Annotation =>
    annotation !== null && (kind === null || annotation.fields.kind === kind);
  const rows = texts.flatMap((text) => text.rows);
  const lengths = texts.map(({ rows: own, characters }) => {
    const [byA, byB] = [rangesOf(own.map(({ a }) => a).filter(isOf)), rangesOf(own.map(({ b }) => b).filter(isOf))];
    const both = lengthInCommon(byA, byB);
    return { both, one: lengthOf(byA) + lengthOf(byB) - 2 * both, length: characters };
  });
  return {
    kind,
    a: rows.filter(({ a }) => isOf(a)).length,
    b: rows.filter(({ b }) => isOf(b)).length,
    pairs: rows.filter(({ a, b }) => isOf(a) && isOf(b)).length,
    alpha: markingAlpha(lengths.reduce(sum, { both: 0, one: 0, length: 0 })),
  };
}

const sum = (one: MarkedLengths, other: MarkedLengths): MarkedLengths => ({
  both: one.both + other.both,
  one: one.one + other.one,
  length: one.length + other.length,
});

interface AnnotationPair {
  readonly a: Annotation;
  readonly b: Annotation;
}

/** A field that the pair under it does not state is none stated there, on both sides: it is asked of every pair of its kind. */
function fieldAgreements(pairs: readonly AnnotationPair[], names: FieldNames): FieldAgreement[] {
  return kindIds.flatMap((kind) =>
    variantsOf(pairs.filter(({ a, b }) => a.fields.kind === kind && areAlike(a.fields, b.fields))).flatMap((own) => {
      const stated = own.map(({ a, b }) => new Map(comparedFields(a, b, names).map((field) => [field.id, field])));
      return inOrder(stated)
        .filter(({ measure }) => measure !== 'none')
        .map(({ id, label, measure }) => {
          const values = stated.map((fields): Pair => fields.get(id)?.keys ?? ['', '']);
          const all = measured(values);
          return {
            kind,
            variant: variantOf(own[0]!),
            id,
            label,
            ...all,
            ...(measure === 'words' && { kappa: none('free words'), alpha: none('free words') }),
          };
        });
    }),
  );
}

const variantOf = ({ a: { fields } }: AnnotationPair): 'quantity' | 'person' | null => (fields.kind === 'figure' ? fields.variant : null);

/** Quantities and public figures have other fields, and are asked by themselves. */
function variantsOf(pairs: readonly AnnotationPair[]): (readonly AnnotationPair[])[] {
  const people = pairs.filter((pair) => variantOf(pair) === 'person');
  return [pairs.filter((pair) => !people.includes(pair)), people].filter((each) => each.length > 0);
}

/** Every field that was stated in one of the pairs, in the order in which a pair with most of them has them. */
function inOrder(pairs: readonly ReadonlyMap<string, ComparedField>[]): ComparedField[] {
  const fields = new Map<string, ComparedField>();
  for (const pair of [...pairs].sort((one, other) => other.size - one.size))
    for (const [id, field] of pair) if (!fields.has(id)) fields.set(id, field);
  return [...fields.values()];
}

const measured = (pairs: readonly Pair[]): Measured => ({
  pairs: pairs.length,
  same: pairs.filter(([a, b]) => a === b).length,
  share: shareThatAgrees(pairs),
  kappa: cohenKappa(pairs),
  alpha: krippendorffAlpha(pairs),
});
