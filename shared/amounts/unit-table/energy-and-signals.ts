import type { UnitRows } from './rows';

/**
 * Energy, power, temperature, data, shares, pressure, radiation, electricity, angle. Exact by definition: the international steam-table Btu,
 * the thermochemical calorie, mechanical horsepower (550 ft·lbf/s), UCUM's metre of mercury (133.322 kPa), the curie (37 GBq).
 * Temperatures have a third number in their factor column, the base value of their zero: K = factor × value + zero.
 */
export const energyAndSignals: UnitRows = {
  energy: `
J           | 1              | J             | joule                    | ジュール          | джоуль, Дж
kJ          | 1000           | kJ            | kilojoule                | キロジュール      | килоджоуль, кДж
MJ          | 1000000        | MJ            | megajoule                | メガジュール      | мегаджоуль, МДж
GJ          | 1000000000     | GJ            | gigajoule                | ギガジュール      | гигаджоуль, ГДж
TJ          | 1000000000000  | TJ            | terajoule                | テラジュール      | тераджоуль, ТДж
PJ          | 1000000000000000 | PJ          | petajoule                | ペタジュール      | петаджоуль
W.h         | 3600           | Wh            | watt-hour, watt hour     | ワット時          | ватт-час, Вт·ч
kW.h        | 3600000        | kWh           | kilowatt-hour, kilowatt hour | キロワット時, キロワットアワー | киловатт-час, кВт·ч, кВтч
MW.h        | 3600000000     | MWh           | megawatt-hour, megawatt hour | メガワット時  | мегаватт-час, МВт·ч
GW.h        | 3600000000000  | GWh           | gigawatt-hour, gigawatt hour | ギガワット時  | гигаватт-час, ГВт·ч
TW.h        | 3600000000000000 | TWh         | terawatt-hour, terawatt hour | テラワット時  | тераватт-час, ТВт·ч
cal_th      | 4.184          |               | calorie (small), small calorie, gram calorie, calorie, cal | カロリー | малая калория, калория
[Cal]       | 4184           | kcal, Cal     | kilocalorie, food calorie, large calorie, calorie, cal | キロカロリー, カロリー | килокалория, ккал, калория
[Btu_IT]    | 1055.05585262  | Btu, BTU      | British thermal unit     | 英熱量            | британская тепловая единица
1000000.[Btu_IT] | 1055055852.62 | MMBtu, mmBtu | million British thermal units | 百万英熱量    | миллион БТЕ
100000.[Btu_IT] | 105505585.262 |            | therm                    | サーム            | терм
eV          | 0.0000000000000000001602176634 | eV | electronvolt        | 電子ボルト        | электронвольт, эВ
`,
  power: `
W           | 1              | W             | watt                     | ワット            | ватт, Вт
kW          | 1000           | kW            | kilowatt                 | キロワット        | киловатт, кВт
MW          | 1000000        | MW            | megawatt                 | メガワット        | мегаватт, МВт
GW          | 1000000000     | GW            | gigawatt                 | ギガワット        | гигаватт, ГВт
TW          | 1000000000000  | TW            | terawatt                 | テラワット        | тераватт, ТВт
mW          | 0.001          | mW            | milliwatt                | ミリワット        | милливатт, мВт
[HP]        | 745.69987158227022 | hp, HP, bhp | horsepower, mechanical horsepower | 英馬力, 馬力 | английская лошадиная сила
735498750.mW/1000 | 735.49875 | PS           | metric horsepower        | 仏馬力, 馬力      | метрическая лошадиная сила, лошадиная сила, л. с., л.с.
`,
  temperature: `
Cel         | 1 + 273.15     | °C, ℃, C      | degree Celsius, Celsius, degree centigrade, centigrade, degree C, deg Celsius, deg C, degree | 摂氏, 度, 摂氏度, 度C | градус Цельсия, градус, °
[degF]      | 5/9 + 229835/900 | °F, ℉, F      | degree Fahrenheit, Fahrenheit, degree farenheit, farenheit, degree F, deg Fahrenheit, deg F, degree | 華氏, 華氏度 | градус Фаренгейта
K           | 1              | K             | kelvin, degree Kelvin    | ケルビン          | кельвин
`,
  angle: `
deg         | 1              | deg, °        | degree (angle), arc degree, degree of arc, degree of latitude, degree of longitude, degree | 度 | угловой градус
'           | 1/60           |               | arcminute, minute of arc | 分角              | угловая минута
''          | 1/3600         |               | arcsecond, second of arc | 秒角              | угловая секунда
`,
  data: `
bit         | 1              |               | bit                      | ビット            | бит
kbit        | 1000           | kbit, Kb, kb  | kilobit                  | キロビット        | килобит, Кбит
Mbit        | 1000000        | Mbit, Mb      | megabit                  | メガビット        | мегабит, Мбит
Gbit        | 1000000000     | Gbit, Gb      | gigabit                  | ギガビット        | гигабит, Гбит
By          | 8              | B             | byte                     | バイト            | байт
kBy         | 8000           | kB, KB        | kilobyte                 | キロバイト        | килобайт, Кбайт, КБ
MBy         | 8000000        | MB            | megabyte                 | メガバイト        | мегабайт, Мбайт, МБ
GBy         | 8000000000     | GB            | gigabyte, gig            | ギガバイト        | гигабайт, Гбайт, ГБ
TBy         | 8000000000000  | TB            | terabyte                 | テラバイト        | терабайт, Тбайт, ТБ
PBy         | 8000000000000000 | PB          | petabyte                 | ペタバイト        | петабайт, ПБ
EBy         | 8000000000000000000 | EB       | exabyte                  | エクサバイト      | эксабайт
KiBy        | 8192           | KiB           | kibibyte                 | キビバイト        | кибибайт
MiBy        | 8388608        | MiB           | mebibyte                 | メビバイト        | мебибайт
GiBy        | 8589934592     | GiB           | gibibyte                 | ギビバイト        | гибибайт
TiBy        | 8796093022208  | TiB           | tebibyte                 | テビバイト        | тебибайт
`,
  'data rate': `
bit/s       | 1              | bit/s, bps    | bit per second           | ビット毎秒        | бит в секунду, бит/с
kbit/s      | 1000           | kbit/s, kbps  | kilobit per second       | キロビット毎秒    | килобит в секунду, Кбит/с
Mbit/s      | 1000000        | Mbit/s, Mbps  | megabit per second       | メガビット毎秒    | мегабит в секунду, Мбит/с
Gbit/s      | 1000000000     | Gbit/s, Gbps  | gigabit per second       | ギガビット毎秒    | гигабит в секунду, Гбит/с
MBy/s       | 8000000        | MB/s          | megabyte per second      | メガバイト毎秒    | мегабайт в секунду, МБ/с
`,
  share: `
%           | 0.01           | %, ％, pct    | per cent, percent, percentage | パーセント, %, ％ | процент, %
[ppth]      | 0.001          | ‰             | per mille, per mil, permille, permil, part per thousand | パーミル, ‰ | промилле, ‰
[ppm]       | 0.000001       | ppm           | part per million         | 百万分率          | миллионная доля
[ppb]       | 0.000000001    | ppb           | part per billion         | 十億分率          | миллиардная доля
[pptr]      | 0.000000000001 | ppt           | part per trillion        | 一兆分率          | триллионная доля
10.%        | 0.1            |               | tenth part, wari         | 割                |
`,
  'difference of shares': `
%{point}    | 0.01           | pp, p.p., ppt. | percentage point, per cent point, percent point, point of percentage | パーセントポイント, %ポイント, ポイント | процентный пункт, п. п., п.п.
%{basis}/100 | 0.0001        | bp, bps, bps. | basis point              | ベーシスポイント  | базисный пункт, б. п., б.п.
`,
  pressure: `
Pa          | 1              | Pa            | pascal                   | パスカル          | паскаль, Па
hPa         | 100            | hPa           | hectopascal              | ヘクトパスカル    | гектопаскаль, гПа
kPa         | 1000           | kPa           | kilopascal               | キロパスカル      | килопаскаль, кПа
MPa         | 1000000        | MPa           | megapascal               | メガパスカル      | мегапаскаль, МПа
bar         | 100000         |               | bar                      | バール            | бар
mbar        | 100            | mbar, mb      | millibar                 | ミリバール        | миллибар, мбар
atm         | 101325         | atm           | standard atmosphere, atmosphere | 気圧       | атмосфера, атм
[psi]       | 4.4482216152605/0.00064516 | psi | pound per square inch, pound-force per square inch | ポンド毎平方インチ | фунт на квадратный дюйм
mm[Hg]      | 133.322        | mmHg          | millimetre of mercury    | 水銀柱ミリメートル | миллиметр ртутного столба, мм рт. ст.
[in_i'Hg]   | 3386.3788      | inHg          | inch of mercury          | 水銀柱インチ      | дюйм ртутного столба
`,
  radioactivity: `
Bq          | 1              | Bq            | becquerel                | ベクレル          | беккерель, Бк
kBq         | 1000           | kBq           | kilobecquerel            | キロベクレル      | килобеккерель, кБк
MBq         | 1000000        | MBq           | megabecquerel            | メガベクレル      | мегабеккерель, МБк
GBq         | 1000000000     | GBq           | gigabecquerel            | ギガベクレル      | гигабеккерель, ГБк
TBq         | 1000000000000  | TBq           | terabecquerel            | テラベクレル      | терабеккерель, ТБк
PBq         | 1000000000000000 | PBq         | petabecquerel            | ペタベクレル      | петабеккерель, ПБк
Ci          | 37000000000    | Ci            | curie                    | キュリー          | кюри, Ки
`,
  'absorbed dose': `
Gy          | 1              | Gy            | gray                     | グレイ            | грей, Гр
mGy         | 0.001          | mGy           | milligray                | ミリグレイ        | миллигрей, мГр
RAD         | 0.01           | rad           | rad                      | ラド              | рад
`,
  'dose equivalent': `
Sv          | 1              | Sv            | sievert                  | シーベルト        | зиверт, Зв
mSv         | 0.001          | mSv           | millisievert             | ミリシーベルト    | миллизиверт, мЗв
uSv         | 0.000001       | µSv, uSv      | microsievert             | マイクロシーベルト | микрозиверт, мкЗв
REM         | 0.01           | rem           | rem                      | レム              | бэр
`,
  frequency: `
Hz          | 1              | Hz            | hertz                    | ヘルツ            | герц, Гц
kHz         | 1000           | kHz           | kilohertz                | キロヘルツ        | килогерц, кГц
MHz         | 1000000        | MHz           | megahertz                | メガヘルツ        | мегагерц, МГц
GHz         | 1000000000     | GHz           | gigahertz                | ギガヘルツ        | гигагерц, ГГц
`,
  voltage: `
V           | 1              | V             | volt                     | ボルト            | вольт, В
kV          | 1000           | kV            | kilovolt                 | キロボルト        | киловольт, кВ
`,
  current: `
A           | 1              | A             | ampere, amp              | アンペア          | ампер, А
mA          | 0.001          | mA            | milliampere, milliamp    | ミリアンペア      | миллиампер, мА
`,
  force: `
N           | 1              | N             | newton                   | ニュートン        | ньютон, Н
kN          | 1000           | kN            | kilonewton               | キロニュートン    | килоньютон, кН
`,
  loudness: `
dB          | 1              | dB            | decibel                  | デシベル          | децибел, дБ
`,
};
