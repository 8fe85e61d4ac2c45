import { describe, expect, it } from 'vitest';
import { suggestDates } from '../../../../shared/suggest/dates';
import { found, published } from './found';

describe('Japanese', () => {
  it('reads years of an era and of the common one, in either kind of figure', () => {
    expect(found('平成28年12月15日に始まり、二〇一七年三月に終わる。１９５６年の文書。')).toEqual([
      '平成28年12月15日 → 2016-12-15',
      '二〇一七年三月 → 2017-03',
      '１９５６年 → 1956',
    ]);
  });
  it('counts from the publication', () => {
    expect(found('昨日、首相は来年と述べた。先週金曜日と昨年12月。3年前。')).toEqual([
      '昨日 → 2016-12-15',
      '来年 → 2017',
      '先週金曜日 → 2016-12-09',
      '昨年12月 → 2015-12',
      '3年前 → 2013',
    ]);
  });
  it('takes a day without a month for the nearest', () => expect(found('首相は16日に会談した。')).toEqual(['16日 → 2016-12-16']));
  it('never gives a month another year than the one written before it', () => {
    expect(found('昭和64年2月1日に。明治3年5月に。60年12月に。懲役3年6月。')).toEqual([
      '昭和64年2月1日 → null',
      '明治3年5月 → null',
      '60年12月 → null',
      '3年6月 → null',
    ]);
  });
  it('leaves lengths of time without a date', () => {
    expect(found('2年間続いた。')).toEqual(['2年間 → null']);
  });
});

describe('Russian', () => {
  it('counts with the number that is written, and with none where it is no small one', () => {
    expect(found('Двадцать один год назад. Через пятнадцать лет. Год назад. 1,5 года назад.')).toEqual([
      'Двадцать один год назад → 1995',
      'пятнадцать лет → 2010',
      'Год назад → 2015',
      '1,5 года назад → 2015-06~',
    ]);
    expect(found('Много лет назад. 10 тыс. лет назад. Тысячу лет назад. 1 200 лет назад. Два-три года назад. Через лет десять.')).toEqual([
      'Много лет назад → null',
      '10 тыс. лет назад → null',
      'Тысячу лет назад → null',
    ]);
  });
  it('reads no year out of an amount, no time out of a price, no decade or century out of a count', () => {
    expect(found('5 мая 2000 человек вышли. В мае 3000 рублей. 5 мая 20145 штук. 5 мая 1242 года.')).toEqual([
      '5 мая → 2016-05-05',
      'мае → 2016-05',
      '5 мая → 2016-05-05',
      '5 мая 1242 года → 1242-05-05',
    ]);
    expect(found('Товаров 12.50, до 12.50 рублей, в 2.15 раза. Длина 50м, 20-е место, в 2010-м. Прошло 2 века.')).toEqual([]);
    expect(found('К 90-м годам, в 90-х. В 19 веке. В 10.30.')).toEqual([
      '90-м годам → 199X',
      '90-х → 199X',
      '19 веке → 18XX',
      '10.30 → 2016-12-16T10:30',
    ]);
  });
  it('takes no woman for a month, no surroundings for a Wednesday, no many for one', () => {
    expect(
      found('Марта и Мая ушли. Министерство окружающей среды. В среде экспертов. Это день памяти. Следующие дни. Прошлых лет.'),
    ).toEqual([]);
  });
  it('reads days and years in their cases', () => {
    expect(found('15 декабря 2016 года они встретились, а в мае 1945 года война кончилась. С 5 по 8 мая 1915 года шёл бой.')).toEqual([
      '15 декабря 2016 года → 2016-12-15',
      'мае 1945 года → 1945-05',
      '5 → 1915-05-05',
      '8 мая 1915 года → 1915-05-08',
    ]);
  });
  it('counts from the publication, by the tense', () => {
    expect(found('В пятницу они договорились. В прошлом году торговля упала. Выборы состоятся в марте.')).toEqual([
      'пятницу → 2016-12-16',
      'прошлом году → 2015',
      'марте → 2017-03',
    ]);
  });
  it('reads centuries, decades and years before Christ', () => {
    expect(found('В XIX веке, в 1990-е годы и в 44 году до н. э.')).toEqual([
      'XIX веке → 18XX',
      '1990-е годы → 199X',
      '44 году до н. э. → -0043',
    ]);
  });
});

describe('Chinese', () => {
  it('reads years of the Republic of China', () => expect(found('民国105年12月15日。')).toEqual(['民国105年12月15日 → 2016-12-15']));
  it('reads days and the words that count from the publication', () => {
    expect(found('安倍昨天表示，2016年12月15日和去年不同。')).toEqual(['昨天 → 2016-12-15', '2016年12月15日 → 2016-12-15', '去年 → 2015']);
  });
});

describe('a language without a grammar here', () => {
  it('is read by chrono-node', () => {
    expect(found('Gestern und am 3. Mai 2014, seit 1956 und im März 2013.', { published, language: 'de' })).toEqual([
      'Gestern → 2016-12-15',
      'am 3. Mai 2014 → 2014-05-03',
      '1956 → 1956',
      'März 2013 → 2013-03',
    ]);
  });
  it('takes the next weekday and the last one as the words beside it say, before it or after it', () => {
    const at = { published: '2016-03-10' };
    expect(found('Am nächsten Mittwoch und am vergangenen Montag.', { ...at, language: 'de' })).toEqual([
      'Am nächsten Mittwoch → 2016-03-16',
      'Montag → 2016-03-07',
    ]);
    expect(found('El próximo miércoles y el lunes pasado.', { ...at, language: 'es' })).toEqual([
      'próximo miércoles → 2016-03-16',
      'lunes → 2016-03-07',
    ]);
  });
  it('makes no month of a day that does not exist', () => {
    expect(found('Der 31. Februar 2016 fällt aus, im März 2014 nicht.', { published, language: 'de' })).toEqual([
      '2016 → 2016',
      'März 2014 → 2014-03',
    ]);
  });
  it.each([
    ['vor zwei Wochen', 'de'],
    ['il y a deux semaines', 'fr'],
    ['twee weken geleden', 'nl'],
    ['два тижні тому', 'uk'],
  ])('gives weeks as weeks and not as days: %s', (words, language) =>
    expect(found(words, { published, language })).toEqual([`${words} → 2016-11-28/2016-12-04`]),
  );
  it('reads no half of a word', () => expect(found('Murió hace 2 años.', { published, language: 'es' })).toEqual([]));
  it('invents nothing without a publication date', () => {
    const [first] = suggestDates('Gestern war es kalt.', { language: 'de' });
    expect(first).toMatchObject({ text: 'Gestern', edtf: null, reason: 'This counts from the publication date, and none is stated.' });
  });
});

describe('without a named language', () => {
  it('goes by the script', () => {
    expect(found('Он приехал вчера.')).toEqual(['вчера → 2016-12-15']);
    expect(found('He came yesterday.')).toEqual(['yesterday → 2016-12-15']);
    expect(found('彼は昨日来た。')).toEqual(['昨日 → 2016-12-15']);
  });
});
