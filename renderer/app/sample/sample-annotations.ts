import type { KindFields, Voice } from '../../../shared/model/annotation';

/** Words of a date, and the sentence they stand in where its tense decides ("meet on Thursday"). */
export interface DateWords {
  readonly words: string;
  readonly context?: string;
}

/** One annotation of the sample: which words of which file, and what is stated about them. */
export interface SampleAnnotation {
  /** What sampleEvents call it. */
  readonly key: string;
  readonly file: string;
  /** The words as the file has them, once and only once. */
  readonly exact: string;
  readonly fields: KindFields;
  readonly said?: DateWords;
  readonly about?: DateWords;
  readonly note?: string;
  readonly tags?: readonly string[];
}

/** Words that need their article's date. */
export const friday: DateWords = { words: 'Friday', context: 'ended two days of talks in Tokyo on Friday' };
export const thursday: DateWords = { words: 'Thursday', context: 'had received President Vladimir Putin on Thursday' };
export const inMarch: DateWords = { words: 'March', context: 'former residents were still alive in March' };

const named = (name: string, role: string | null = null): Voice => ({ name, role, unnamed: false, actor: null });
const tokyo = named('Japanese government');
const moscow = named('Russian government');
const abe = named('Shinzo Abe', 'Prime Minister of Japan');
const putin = named('Vladimir Putin', 'President of Russia');

type Claim = Extract<KindFields, { kind: 'claim' }>;
type Position = Extract<KindFields, { kind: 'position' }>;
type Quantity = Extract<KindFields, { variant: 'quantity' }>;

const claim = (statement: string, stated: Partial<Claim> = {}): Claim => ({
  kind: 'claim',
  statement,
  speakers: [],
  attribution: "the source's own voice",
  negated: null,
  checking: 'unreviewed',
  ...stated,
});
const position = (holders: Voice[], issue: string, stated: Partial<Position> = {}): Position => ({
  kind: 'position',
  statement: null,
  holders,
  issue,
  stance: null,
  condition: null,
  ...stated,
});
const quantity = (low: string, measures: string, stated: Partial<Quantity> = {}): Quantity => ({
  kind: 'figure',
  variant: 'quantity',
  low,
  high: null,
  comparator: null,
  unit: null,
  currency: null,
  measures,
  speakers: [],
  ...stated,
});

const twoDays = 'two-days.md';
const residents = 'residents-wait.txt';
const approach = 'new-approach.html';

export const sampleAnnotations: readonly SampleAnnotation[] = [
  {
    key: 'talks-agreed',
    file: twoDays,
    exact: 'an agreement to open talks on joint economic activities on the four islands',
    fields: position([abe, putin], 'Joint economic activities on the islands', { stance: 'for' }),
    about: friday,
    tags: ['joint activities'],
  },
  {
    key: 'nagato',
    file: twoDays,
    exact: 'Prime Minister Shinzo Abe had received President Vladimir Putin on Thursday at a hot-spring inn in Nagato',
    fields: claim('The two leaders met in Nagato.'),
    about: thursday,
  },
  {
    key: 'host',
    file: twoDays,
    exact: 'Prime Minister Shinzo Abe',
    fields: { kind: 'figure', variant: 'person', name: 'Shinzo Abe', office: 'Prime Minister of Japan', nativeName: '安倍晋三' },
  },
  {
    key: 'visit-put-off',
    file: twoDays,
    exact: 'The visit was first meant for the autumn of 2014',
    fields: claim('The visit was first planned for autumn 2014.'),
    about: { words: 'autumn of 2014' },
  },
  {
    key: 'deals',
    file: twoDays,
    exact: 'about 80 agreements',
    fields: quantity('80', 'Agreements between companies and public bodies of the two countries', {
      comparator: 'about',
      unit: 'agreements',
    }),
    about: friday,
    tags: ['economy'],
  },
  {
    key: 'sum',
    file: twoDays,
    exact: 'around ¥300 billion',
    fields: quantity('300000000000', "Japan's investments, loans and credit under the agreements", {
      comparator: 'about',
      currency: 'JPY',
    }),
    about: friday,
    note: 'Compare with what each side counts in its own summary.',
    tags: ['economy'],
  },
  {
    key: 'sum-claim',
    file: twoDays,
    exact: "Japan's investments, loans and credit under them come to around ¥300 billion",
    fields: claim("Japan's part of the agreements comes to around ¥300 billion."),
    about: friday,
  },
  {
    key: 'fund',
    file: twoDays,
    exact: 'a joint fund of $1 billion',
    fields: quantity('1000000000', 'Joint fund of a Japanese state bank and a Russian state fund', { currency: 'USD' }),
  },
  {
    key: 'tokyo-law',
    file: twoDays,
    exact:
      'Tokyo holds that the islands are Japanese territory under illegal occupation, and that Russian law cannot be applied to Japanese companies there.',
    fields: position([tokyo], 'Which law applies on the islands', {
      stance: 'against',
      statement: 'Russian law cannot be applied to Japanese companies.',
    }),
  },
  {
    key: 'moscow-law',
    file: twoDays,
    exact: 'Moscow holds that they became Russian as a result of the Second World War, and that its law applies.',
    fields: position([moscow], 'Which law applies on the islands', { stance: 'for', statement: 'Russian law applies.' }),
  },
  {
    key: 'islands-taken',
    file: twoDays,
    exact: 'were taken by Soviet forces between 28 August and 5 September 1945',
    fields: claim('Soviet forces took the islands in August and September 1945.'),
    about: { words: 'between 28 August and 5 September 1945' },
  },
  {
    key: 'declaration',
    file: twoDays,
    exact: 'the Joint Declaration of 19 October 1956',
    fields: claim('The Joint Declaration ended the state of war.'),
    about: { words: '19 October 1956' },
  },
  {
    key: 'handover',
    file: twoDays,
    exact: 'two of the islands, Shikotan and the Habomai group, would be handed over once a peace treaty was concluded',
    fields: position([named('Soviet government')], 'Handover of islands', {
      stance: 'conditional',
      condition: 'A peace treaty is concluded.',
    }),
    said: { words: '19 October 1956' },
  },
  {
    key: 'return-visit',
    file: twoDays,
    exact: 'Abe has been invited to Russia in turn, perhaps in 2017.',
    fields: claim('Abe is invited to Russia, perhaps in 2017.'),
    about: { words: 'perhaps in 2017' },
  },
  {
    key: 'shipped-away',
    file: residents,
    exact: 'the last large groups around 1948',
    fields: claim('The last large groups of Japanese residents were shipped away around 1948.'),
    about: { words: 'around 1948' },
  },
  {
    key: 'living',
    file: residents,
    exact: 'About 6,000 former residents',
    fields: quantity('6000', 'Former residents still alive', { comparator: 'about', unit: 'people' }),
    about: inMarch,
    tags: ['residents'],
  },
  {
    key: 'age',
    file: residents,
    exact: 'Their average age was 80.7',
    fields: quantity('80.7', 'Average age of the former residents', { unit: 'years' }),
    about: inMarch,
    tags: ['residents'],
  },
  {
    key: 'graves',
    file: residents,
    exact: 'Visits to graves were first allowed in 1964',
    fields: claim('Visits to graves were first allowed in 1964.'),
    about: { words: '1964' },
  },
  {
    key: 'without-visa',
    file: residents,
    exact: 'Since 1992 former residents, their families and some others have also been able to cross without a visa',
    fields: claim('Crossings without a visa have been possible since 1992.'),
    about: { words: 'since 1992' },
  },
  {
    key: 'sochi',
    file: approach,
    exact: 'Prime Minister Shinzo Abe proposed cooperation in eight fields',
    fields: position([abe], 'Economic cooperation', { stance: 'for', statement: 'Cooperation in eight fields.' }),
    said: { words: '6 May 2016' },
    about: { words: '6 May 2016' },
  },
  {
    key: 'trade-first',
    file: approach,
    exact: 'Moscow has long said that economic ties should come first, and that trust would grow from them.',
    fields: position([moscow], 'Economic cooperation', { stance: 'for', statement: 'Economic ties come first; trust grows from them.' }),
  },
  {
    key: 'trade-fell',
    file: approach,
    exact: 'trade between the two countries fell by more than a quarter in 2015',
    fields: quantity('25', 'Fall of trade between the two countries, counted in yen', { comparator: 'more than', unit: '%' }),
    about: { words: '2015' },
    tags: ['economy'],
  },
  {
    key: 'sanctions',
    file: approach,
    exact: 'Japan joined them in 2014, after Russia annexed Crimea, and has kept them since',
    fields: claim('Japan has kept sanctions on Russia since 2014.'),
    about: { words: 'since 2014' },
  },
  {
    key: 'shimoda',
    file: approach,
    exact: 'The Treaty of Shimoda, signed on 7 February 1855, drew the border between the islands of Etorofu and Uruppu',
    fields: claim('The Treaty of Shimoda drew the border north of the four islands.'),
    about: { words: '7 February 1855' },
  },
];
