/** What a currency's symbol, code or name was taken for. `code` (ISO 4217) is null where nothing was taken; `note` says why. */
export interface CurrencyReading {
  readonly code: string | null;
  readonly note: string | null;
}

export const one = (code: string, note: string | null = null): CurrencyReading => ({ code, note });
export const several = (note: string): CurrencyReading => ({ code: null, note: `${note} None was taken: choose one.` });

const yen = one(
  'JPY',
  'The sign ¥ is used for Japanese yen and for Chinese yuan. Yen was taken, the more frequent use; change it where the source means yuan.',
);
const dollars = several('Dollars may be US, Canadian, Australian or others.');
const pounds = several('Pounds may be a currency of several countries, or a weight.');
const crowns = several('Crowns may be Danish, Norwegian, Swedish, Czech or others.');
const rupees = several('Rupees may be Indian, Pakistani, Sri Lankan or others.');
const pesos = several('Pesos may be Mexican, Philippine, Argentine or others.');
const francs = several('Francs may be Swiss, French (until 2002), West African or others.');
const roubles = one('RUB', 'Russian roubles were taken; change it where the source means Belarusian or Soviet ones.');
const won = one('KRW', 'South Korean won was taken; change it where the source means the North Korean one.');
const pesetas = one('ESP', 'Spanish pesetas were taken; change it where the source means another peseta.');

/** "a|b": the same reading for each of the words. */
const same = (words: string, reading: CurrencyReading): Record<string, CurrencyReading> =>
  Object.fromEntries(words.split('|').map((word) => [word, reading]));

/** Signs and names that stand in running text, in lower case, where the host's list of names does not say enough. ISO codes are read by themselves. */
export const currencyReadings: Readonly<Record<string, CurrencyReading>> = {
  ...same('\u00a5|\uffe5', yen),
  ...same('円|yen|japanese yen|jp¥|日本円|日元|日圆|иена|иены|иен|иену|йена|йены|йен', one('JPY')),
  ...same('cn¥|yuan|chinese yuan|renminbi|rmb|人民元|人民币|人民幣|yuan renminbi|юань|юаня|юаней|юани', one('CNY')),
  元: one('CNY', 'The yuan of China was taken; change it where the source means the Hong Kong or Taiwan dollar.'),
  ...same('€|euro|euros|ユーロ|евро|欧元', one('EUR')),
  ...same('$|dollar|dollars|ドル|弗|доллар|доллара|долларов|доллары|долл|долл.|美金', dollars),
  ...same(
    'us$|u.s.$|usd$|us dollar|us dollars|u.s. dollar|u.s. dollars|american dollar|american dollars|米ドル|美元|доллар сша|доллара сша|долларов сша|доллары сша|долл. сша',
    one('USD'),
  ),
  ...same('c$|ca$|can$|cdn$|canadian dollar|canadian dollars|カナダドル|加元', one('CAD')),
  ...same('a$|au$|aus$|australian dollar|australian dollars|豪ドル|オーストラリアドル|澳元', one('AUD')),
  ...same('nz$|new zealand dollar|new zealand dollars|新西兰元', one('NZD')),
  ...same('hk$|hong kong dollar|hong kong dollars|香港ドル|港元|港币', one('HKD')),
  ...same('s$|sg$|singapore dollar|singapore dollars|シンガポールドル|新加坡元', one('SGD')),
  ...same('nt$|taiwan dollar|taiwan dollars|台湾ドル|新台币|台币', one('TWD')),
  ...same('mx$|mex$', one('MXN')),
  ...same('r$', one('BRL')),
  ...same('z$', one('ZWL')),
  ...same('j$', one('JMD')),
  ...same('£|￡', one('GBP', 'The sign £ was taken for pounds sterling; change it where the source means another pound.')),
  ...same(
    'sterling|pounds sterling|pound sterling|british pounds|british pound|gb£|uk£|英ポンド|英镑|фунтов стерлингов|фунта стерлингов|фунт стерлингов|фунты стерлингов',
    one('GBP'),
  ),
  ...same('pounds|pound|ポンド|фунтов|фунта|фунт', pounds),
  ...same('₽|ruble|rubles|rouble|roubles|рубль|рубля|рублей|рубли|рублям|рублями|рублях|руб|руб.|ルーブル|卢布', roubles),
  ...same('russian rouble|russian roubles|russian ruble|russian rubles|российских рублей|российских рубля', one('RUB')),
  ...same('soviet roubles|soviet rubles|советских рублей', one('SUR')),
  ...same('₩|won|ウォン|вон|韩元', won),
  'south korean won': one('KRW'),
  ...same('₹|indian rupees|indian rupee|インドルピー|индийских рупий', one('INR')),
  ...same('rupee|rupees|rs|rs.|re|ルピー|рупий|рупия|рупии|₨', rupees),
  ...same('swiss franc|swiss francs|スイスフラン|瑞士法郎|швейцарских франков|sfr|sfr.', one('CHF')),
  ...same('franc|francs|フラン|франков|франк|франка', francs),
  ...same('kr', several('The sign kr may be Danish, Norwegian, Swedish or Icelandic crowns.')),
  ...same('crown|crowns|кроны|крон|крона|クローネ|クローナ', crowns),
  ...same('peso|pesos|ペソ|песо', pesos),
  ...same('₴|гривна|гривны|гривен|гривень|гривну', one('UAH')),
  ...same('₸|тенге', one('KZT')),
  ...same('₺', one('TRY')),
  ...same('₪|shekel|shekels', one('ILS')),
  ...same('₫', one('VND')),
  ...same('฿', one('THB')),
  ...same('₱', one('PHP')),
  ...same('₦', one('NGN')),
  ...same('₡', one('CRC')),
  ...same('₲', one('PYG')),
  ...same('₵', one('GHS')),
  ...same('₭', one('LAK')),
  ...same('₮', one('MNT')),
  ...same('₾', one('GEL')),
  ...same('₼', one('AZN')),
  ...same('֏', one('AMD')),
  ...same('zł', one('PLN')),
  ...same('rupiah|ルピア|rp', one('IDR')),
  rm: one('MYR'),
  ksh: one('KES'),
  tk: one('BDT'),
  ...same('ரூ|රු', one('LKR')),
  ...same('peseta|pesetas|ペセタ', pesetas),
  ...same('deutsche mark|deutsche marks|deutschmarks|d-mark|dm', one('DEM')),
  ...same('バーツ', one('THB')),
  ...same('인민폐', one('CNY')),
  원: won,
};
