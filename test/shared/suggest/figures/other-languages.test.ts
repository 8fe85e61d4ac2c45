import { describe, expect, it } from 'vitest';
import { suggestFigures } from '../../../../shared/suggest/figures';

const brief = (text: string, language: string | null) =>
  suggestFigures(text, { language }).map(({ text: words, low, high, unit, currency, comparator, measures }) =>
    [words, high === null ? low : `${low}..${high}`, currency ?? unit, comparator, measures].map((each) => each ?? '-').join(' | '),
  );

describe('a figure in Japanese text', () => {
  it.each([
    ['総額約3000億円に上る。', '3000億円 | 300000000000 | JPY | about | 総額'],
    ['約80件の合意文書を発表した。', '80件 | 80 | 件 | about | 合意文書'],
    ['四島のうち二島を引き渡す。', '二島 | 2 | 島 | - | -'],
    ['観客2万人以上が集まった。', '2万人 | 20000 | 人 | at least | 観客'],
    ['死者は少なくとも5人。', '5人 | 5 | 人 | at least | 死者'],
    ['支持率は４５．３％だった。', '４５．３％ | 45.3 | ％ | - | 支持率'],
    ['人口は1億2000万人。', '1億2000万人 | 120000000 | 人 | - | 人口'],
    ['気温はマイナス5度。', 'マイナス5度 | -5 | 度 | - | 気温'],
    ['3分の2以上の賛成。', '3分の2 | 0.666666666667 | - | at least | 賛成'],
    ['10〜12兆円規模。', '10〜12兆円 | 10000000000000..12000000000000 | JPY | - | -'],
    ['平均年齢は80.7歳。', '80.7歳 | 80.7 | 歳 | - | 平均年齢'],
    ['300人余りが参加。', '300人 | 300 | 人 | more than | -'],
    ['前日比123円45銭高。', '123円45銭 | 123.45 | JPY | - | 前日比'],
    ['3人に1人が反対した。', '3人に1人 | 0.333333333333 | 人 | - | -'],
    ['人口10万人当たり3.5人。', '3.5人 | 3.5 | 人 | - | -'],
    ['5000億ドルを出す。', '5000億ドル | 500000000000 | ドル | - | -'],
  ])('%s', (text, expected) => {
    expect(brief(text, 'ja')).toEqual([expected]);
  });

  it.each([
    '2016年12月16日午後3時',
    '第2次世界大戦',
    '二人の首脳は一致した',
    '安倍首相（62歳）',
    '3年間で',
    '1番目の課題',
    '一部の三菱車',
    '5回目の会談',
  ])('finds none in %s', (text) => expect(brief(text, 'ja')).toEqual([]));
});

describe('a figure in Chinese text', () => {
  it.each([
    ['日本将提供约3000亿日元贷款。', '3000亿日元 | 300000000000 | JPY | about | -'],
    ['至少41人死亡。', '41人 | 41 | 人 | at least | -'],
    ['同比增长6.7%。', '6.7% | 6.7 | % | - | -'],
    ['投资超过50亿美元。', '50亿美元 | 5000000000 | USD | more than | -'],
  ])('%s', (text, expected) => {
    expect(brief(text, 'zh').map((each) => each.replace(/[^|]+$/, ' -'))).toEqual([expected]);
  });

  it.each(['2016年12月16日', '第3次会议', '持续5天', '两国领导人'])('finds none in %s', (text) => expect(brief(text, 'zh-CN')).toEqual([]));
});

describe('a figure in Russian text', () => {
  it.each([
    ['Население города составляет около 1,4 млн человек.', '1,4 млн | 1400000 | человек | about | Население города'],
    ['Япония выделит 300 миллиардов иен.', '300 миллиардов иен | 300000000000 | JPY | - | -'],
    ['В тушении участвуют 350 пожарных.', '350 | 350 | пожарных | - | -'],
    ['Более 600 получили ранения.', '600 | 600 | - | more than | -'],
    ['Подписано 80 деловых соглашений.', '80 | 80 | соглашений | - | -'],
    ['Передадут не менее двух островов.', 'двух | 2 | островов | at least | -'],
    ['Полтора миллиона рублей потеряны.', 'Полтора миллиона рублей | 1500000 | RUB | - | -'],
    ['От 5 до 10 процентов голосов.', '5 до 10 процентов | 5..10 | процентов | - | голосов'],
    ['Нефть выросла на 2,5 доллара до 50 долларов.', '2,5 доллара | 2.5 | доллара | - | Нефть', '50 долларов | 50 | долларов | - | -'],
    ['Площадь — 300 000 квадратных километров.', '300 000 квадратных километров | 300000 | квадратных километров | - | -'],
    ['Средний возраст составил 80,7 года.', '80,7 года | 80.7 | года | - | Средний возраст'],
    ['Более тысячи человек ранены.', 'тысячи | 1000 | человек | more than | -'],
  ])('%s', (text, ...expected) => {
    expect(brief(text, 'ru')).toEqual(expected);
  });

  it.each([
    '16 декабря 2016 года в 15:30',
    '45-летний мужчина',
    'эти два лидера',
    'рейс 370 и Ту-154',
    'пять лет тюрьмы',
    'статья 9',
    'один из них',
  ])('finds none in %s', (text) => expect(brief(text, 'ru')).toEqual([]));
});

describe('a figure in any other language', () => {
  it('is digits with money, a share or a unit beside them', () => {
    expect(brief('Der Umsatz stieg um 3,5 % auf 2,5 Mio. € im Jahr 2016; 300 Menschen, 1.234 km.', 'de')).toEqual([
      '3,5 % | 3.5 | % | - | -',
      '2,5 Mio. € | 2500000 | EUR | - | -',
      '1.234 km | 1234 | km | - | -',
    ]);
    expect(brief('3 000 000 habitants, 5 % de hausse, 300 millions d’euros.', 'fr')).toEqual([
      '5 % | 5 | % | - | -',
      '300 millions d’euros | 300000000 | EUR | - | -',
    ]);
  });

  it('is read by the script where no language is given', () => {
    expect(brief('約80件の合意文書', null)).toEqual(['80件 | 80 | 件 | about | 合意文書']);
    expect(brief('около 80 соглашений', null)).toEqual(['80 | 80 | соглашений | about | -']);
    expect(brief('about 80 agreements', null)).toEqual(['80 | 80 | agreements | about | -']);
  });
});
