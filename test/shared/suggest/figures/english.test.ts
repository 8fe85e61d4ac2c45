import { describe, expect, it } from 'vitest';
import { suggestFigures } from '../../../../shared/suggest/figures';

const found = (text: string) => suggestFigures(text, { language: 'en' });
const brief = (text: string) =>
  found(text).map(({ text: words, low, high, unit, currency, comparator }) =>
    [words, high === null ? low : `${low}..${high}`, currency ?? unit, comparator].map((each) => each ?? '-').join(' | '),
  );

describe('a number whose scale may stand with a later one', () => {
  it.each([
    ['Sales rose from 5 to 10 million yen.', ['10 million yen | 10000000 | JPY | -']],
    ['It sold 5, 10, and 15 million yen.', ['15 million yen | 15000000 | JPY | -']],
    ['It fell from $10 to $5 million.', ['$5 million | 5000000 | $ | -']],
    ['It grew from 900,000 to 1 million.', ['900,000 | 900000 | - | -', '1 million | 1000000 | - | -']],
    ['It has 3 houses and 10 million yen.', ['3 | 3 | houses | -', '10 million yen | 10000000 | JPY | -']],
    ['It took 5 or 6 million people.', ['5 or 6 million | 5000000..6000000 | people | -']],
  ])('%s', (text, expected) => expect(brief(text)).toEqual(expected));
});

describe('a figure in English text', () => {
  it.each([
    ['They signed about 80 business deals on Friday.', '80 | 80 | business deals | about'],
    ['The 6,000 or so remaining former residents left.', '6,000 | 6000 | residents | about'],
    ['It agreed to hand over two of the four islands.', 'two | 2 | islands | -'],
    ['It would concede at least two of the four islands.', 'two | 2 | islands | at least'],
    ['Loans will total ¥300 billion under the deals.', '¥300 billion | 300000000000 | JPY | -'],
    ['The price fell to $50.12 a barrel.', '$50.12 | 50.12 | $ a barrel | -'],
    ['They paid 5 million Hong Kong dollars.', '5 million Hong Kong dollars | 5000000 | HKD | -'],
    ['It owes US$2.5bn.', 'US$2.5bn | 2500000000 | USD | -'],
    ['It lost 35 lakh rupees.', '35 lakh rupees | 3500000 | rupees | -'],
    ['The average age was 80.7 as of March.', '80.7 | 80.7 | years | -'],
    ['The wall is more than 500 years old.', '500 years old | 500 | years | more than'],
    ['Between 5 and 10% of them left.', '5 and 10% | 5..10 | % | -'],
    ['It will cost $10 to $12 million.', '$10 to $12 million | 10000000..12000000 | $ | -'],
    ['Some 100,000–125,000 soldiers came.', '100,000–125,000 | 100000..125000 | soldiers | about'],
    ['It rose 0.5 percentage points.', '0.5 percentage points | 0.5 | percentage points | -'],
    ['It raised the rate by a quarter of a percentage point.', 'a quarter of a percentage point | 0.25 | percentage point | -'],
    ['Two thirds of voters agreed.', 'Two thirds | 0.666666666666667 | - | -'],
    ['More than half a million people fled.', 'half a million | 500000 | people | more than'],
    ['It affects one in five children.', 'one in five | 0.2 | children | -'],
    ['Three hundred and five houses burned.', 'Three hundred and five | 305 | houses | -'],
    ['Half a dozen villages were cut off.', 'Half a dozen | 6 | villages | -'],
    ['Temperatures fell to minus 20 degrees Celsius.', 'minus 20 degrees Celsius | -20 | degrees Celsius | -'],
    ['The train runs at 60 km per hour.', '60 km per hour | 60 | km per hour | -'],
    ['It covers 1,200 square kilometres.', '1,200 square kilometres | 1200 | square kilometres | -'],
    ['No fewer than 12 soldiers died.', '12 | 12 | soldiers | at least'],
    ['Up to 40 people may be inside.', '40 | 40 | people | at most'],
    ['Nearly 500 homes were lost.', '500 | 500 | homes | about'],
    ['Fewer than 10 patients fell ill.', '10 | 10 | patients | less than'],
    ['It has 65 or more members.', '65 | 65 | members | at least'],
    ['Hundreds of thousands of people fled.', 'Hundreds of thousands | - | people | -'],
    ['A 12-nation bloc met.', '12 | 12 | nation | -'],
    ['He is 5 feet and 3 inches tall.', '5 feet and 3 inches | 5.25 | feet | -'],
    ['It has 2.5 million tonnes in store.', '2.5 million tonnes | 2500000 | tonnes | -'],
    ['It cost TRY 5 million.', 'TRY 5 million | 5000000 | TRY | -'],
    ['It sold 250,000 tons of rice.', '250,000 tons | 250000 | tons | -'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toEqual([expected]);
  });

  it.each(['ALL 5 people left.', 'It is MAD 5 times over.'])('takes no word in capitals for money: %s', (text) =>
    expect(brief(text).filter((each) => /ALL|MAD/.test(each))).toEqual([]),
  );

  it('keeps changes by and to apart', () => {
    expect(brief('Shares fell 6.2 pence to 118p, from 2,000 yen to 1,500 yen.')).toEqual([
      '6.2 pence | 6.2 | pence | -',
      '118p | 118 | p | -',
      '2,000 yen | 2000 | JPY | -',
      '1,500 yen | 1500 | JPY | -',
    ]);
  });

  it.each([
    'In 1956 they met; by 2100, or in the 1990s, it ends.',
    'On 12 March, March 12, 2016-12-16 and 12/11/2016 it rained.',
    'From 15 to 22 February it rained.',
    'It began at 5 p.m., 10:30 or 6pm.',
    'The two leaders spoke; both of the two countries agreed.',
    'During the two days of talks and six years in prison.',
    'It was the 1st, 2nd and third time.',
    'The F-35, an A320, COVID-19, a Boeing 737 and Flight 370.',
    'See page 12, Article 9, No. 10, § 5 and note [3].',
    'Rooms 101 102 103 burned.',
    'Smith, 45, a 45-year-old aged 45, lives at 10 Downing Street.',
    'They won 3-1 and called 555-1234.',
    'It takes one step, two things and three reasons.',
    'One of the men said no one came one day.',
    'Go to https://www.example.invalid/q=30%25?a=20% for more.',
    'They lasted ten, fifteen and twenty years.',
    'A three-pronged attack in a month-and-a-half.',
    'It is for those under 30 and anyone over 65.',
  ])('finds none in: %s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it('says what the number is of, where the words beside it do', () => {
    const measures = (text: string) => found(text).map((figure) => figure.measures);
    expect(measures('The population of the town was about 5,000.')).toEqual(['The population of the town']);
    expect(measures('It had a deficit of $3 billion.')).toEqual(['deficit']);
    expect(measures('It was paid to 30% of voters in May.')).toEqual(['voters']);
    expect(measures('It won a $300 million contract.')).toEqual(['contract']);
    expect(measures('They saw 80 cows.')).toEqual([undefined]);
  });

  it('gives the phrase round the number', () => {
    const text = 'They signed about 80 business deals, and loans of $5.';
    const [deals, loans] = found(text);
    expect(text.slice(deals?.phrase?.start, deals?.phrase?.end)).toBe('about 80 business deals');
    expect(loans?.phrase).toBeUndefined();
  });

  it('gives offsets in UTF-16 units, in order, never overlapping', () => {
    const text = '😀 “About 80” 👩‍👩‍👧 deals — ¥300 billion; 5 km, two thirds of it.';
    const figures = found(text);
    for (const { start, end, text: words } of figures) expect(text.slice(start, end)).toBe(words);
    for (let index = 1; index < figures.length; index++) expect(figures[index]!.start).toBeGreaterThanOrEqual(figures[index - 1]!.end);
    expect(figures.length).toBe(4);
  });
});
