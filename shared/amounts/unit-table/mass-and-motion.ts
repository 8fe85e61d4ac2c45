import type { UnitRows } from './rows';

/**
 * Mass, time, speed and flow. Exact by definition: the avoirdupois pound (0.45359237 kg, 1959), the troy ounce (480 grains), the Russian pound
 * (0.40951241 kg, 1899), the kan (3.75 kg, 1891). UCUM's year and month are the Julian ones (365.25 and 30.4375 days).
 */
export const massAndMotion: UnitRows = {
  mass: `
kg          | 1000           | kg            | kilogram, kilogramme, kilo | キログラム, キロ | килограмм, кг
g           | 1              | g             | gram, gramme             | グラム            | грамм, г
mg          | 0.001          | mg            | milligram, milligramme   | ミリグラム        | миллиграмм, мг
ug          | 0.000001       | µg, ug, mcg   | microgram, microgramme   | マイクログラム    | микрограмм, мкг
ng          | 0.000000001    | ng            | nanogram                 | ナノグラム        | нанограмм, нг
t           | 1000000        | t             | tonne, metric ton, metric tonne, ton | トン  | тонна, т
kt          | 1000000000     | kt            | kilotonne                | キロトン          | килотонна, кт
Mt          | 1000000000000  | Mt            | megatonne                | メガトン          | мегатонна, Мт
Gt          | 1000000000000000 | Gt          | gigatonne                | ギガトン          | гигатонна, Гт
[lb_av]     | 453.59237      | lb, lbs       | pound (weight), avoirdupois pound, pound | ポンド | английский фунт, фунт
[oz_av]     | 28.349523125   |               | ounce, avoirdupois ounce, oz | オンス        | унция
[oz_tr]     | 31.1034768     | ozt, oz t     | troy ounce, ounce of gold, ounce of silver, ounce, oz | トロイオンス, オンス | тройская унция, унция
[gr]        | 0.06479891     | gr            | grain                    | グレーン          | гран
[stone_av]  | 6350.29318     | st            | stone                    | ストーン          | стон
[ston_av]   | 907184.74      |               | short ton, US ton, ton   | 米トン, ショートトン, トン | короткая тонна, американская тонна
[lton_av]   | 1016046.9088   |               | long ton, imperial ton, UK ton, ton | 英トン, ロングトン, トン | длинная тонна, английская тонна
[scwt_av]   | 45359.237      |               | short hundredweight, US hundredweight, hundredweight, cwt | | короткий центнер
[lcwt_av]   | 50802.34544    |               | long hundredweight, imperial hundredweight, hundredweight, cwt | | длинный центнер
100.kg      | 100000         |               | quintal, metric centner  | キンタル          | центнер, ц
[car_m]     | 0.2            | ct            | carat                    | カラット          | карат
163804964.g/10000 | 16380.4964     |               | pood                     |                   | пуд
3750.g      | 3750           |               | kan, kanme               | 貫                | кан
3750.mg     | 3.75           |               | momme                    | 匁                | моммэ
600.g       | 600            |               | Japanese kin             | 斤                | кин
500.g       | 500            |               | Chinese jin, catty       | 市斤              | цзинь
`,
  time: `
s           | 1              | s             | second, sec              | 秒                | секунда, с, сек
ms          | 0.001          | ms            | millisecond              | ミリ秒            | миллисекунда, мс
min         | 60             | min           | minute                   | 分                | минута, мин
h           | 3600           | h, hr, hrs    | hour                     | 時間              | час, ч
d           | 86400          | d             | day                      | 日, 日間          | день, сутки
wk          | 604800         | wk            | week                     | 週間, 週          | неделя, нед
mo          | 2629800        | mo            | month                    | か月, ヶ月, カ月, ヵ月 | месяц, мес
a           | 31557600       | yr, yrs       | year                     | 年, 年間          | год
10.a        | 315576000      |               | decade                   | 十年              | десятилетие
100.a       | 3155760000     |               | century                  | 世紀              | столетие, век
`,
  speed: `
m/s         | 1              | m/s           | metre per second         | メートル毎秒, 秒速メートル | метр в секунду, м/с
km/h        | 5/18           | km/h, kph, kmh, kmph | kilometre per hour | キロメートル毎時, 時速キロ | километр в час, км/ч
[mi_i]/h    | 0.44704        | mph           | mile per hour            | マイル毎時, 時速マイル | миля в час
[kn_i]      | 463/900        | kn, kts, kt   | knot                     | ノット            | узел
[ft_i]/s    | 0.3048         | ft/s, fps     | foot per second          | フィート毎秒      | фут в секунду
km/s        | 1000           | km/s          | kilometre per second     | キロメートル毎秒  | километр в секунду, км/с
`,
  flow: `
m3/s        | 1              | m³/s, m3/s, cumec | cubic metre per second | 立方メートル毎秒 | кубический метр в секунду, м³/с
L/s         | 0.001          | L/s, l/s      | litre per second         | リットル毎秒      | литр в секунду, л/с
[cft_i]/s   | 0.028316846592 | cfs           | cubic foot per second    |                   | кубический фут в секунду
[bbl_us]/d  | 0.158987294928/86400 | bpd, b/d, bbl/d | barrel of oil per day, barrel per day, barrel of crude per day | 日量バレル | баррель в сутки, баррель в день
`,
  concentration: `
g/L         | 1              | g/L, g/l      | gram per litre           | グラム毎リットル  | грамм на литр, г/л
mg/L        | 0.001          | mg/L, mg/l    | milligram per litre      | ミリグラム毎リットル | миллиграмм на литр, мг/л
mg/dL       | 0.01           | mg/dL, mg/dl  | milligram per decilitre  |                   | миллиграмм на децилитр
ug/m3       | 0.000000001    | µg/m³, ug/m3  | microgram per cubic metre | マイクログラム毎立方メートル | микрограмм на кубический метр, мкг/м³
kg/m3       | 1              | kg/m³         | kilogram per cubic metre | キログラム毎立方メートル | килограмм на кубический метр, кг/м³
`,
};
