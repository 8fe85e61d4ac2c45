/** What a number word is: a value below a hundred, a whole hundred, or a power of ten that what stands before it is multiplied by. */
export type NumberWord =
  { readonly kind: 'one' | 'teen' | 'ten' | 'hundreds'; readonly value: number } | { readonly kind: 'power'; readonly power: number };

/** A language's number words, in small letters. */
export interface NumberNames {
  readonly words: ReadonlyMap<string, NumberWord>;
  /** Words that may stand between a hundred or more and the rest: "two hundred and five". */
  readonly and: ReadonlySet<string>;
  /** Words for the decimal mark: "two point five". */
  readonly point: ReadonlySet<string>;
}

/** One line a kind: "three four five" from 3 on, "twenty thirty" in tens. */
export function valued(kind: 'one' | 'teen' | 'ten' | 'hundreds', first: number, step: number, words: string): [string, NumberWord][] {
  return words
    .split(' ')
    .flatMap((forms, index) => forms.split('/').map((form): [string, NumberWord] => [form, { kind, value: first + index * step }]));
}

/** "thousand=3 million/mn=6": the powers of ten by their names. */
export function powers(pairs: string): [string, NumberWord][] {
  return pairs.split(' ').flatMap((pair) => {
    const [forms = '', power] = pair.split('=');
    return forms.split('/').map((form): [string, NumberWord] => [form, { kind: 'power', power: Number(power) }]);
  });
}
