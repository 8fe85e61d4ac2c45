import type { UnitRows } from './rows';

/**
 * Length, area and volume. Factors are exact by definition: the international yard and pound agreement (1959), the US survey foot (1200/3937 m),
 * the US gallon (231 cubic inches), the imperial gallon (4.54609 L, Weights and Measures Act 1985), the shaku (10/33 m, 1891), the sazhen (2.1336 m, 1835).
 */
export const space: UnitRows = {
  length: `
m           | 1              | m             | metre                    | メートル          | метр, м
km          | 1000           | km            | kilometre, klick, kilometer | キロメートル, キロ | километр, км
cm          | 0.01           | cm            | centimetre               | センチメートル, センチ | сантиметр, см
mm          | 0.001          | mm            | millimetre               | ミリメートル, ミリ | миллиметр, мм
dm          | 0.1            | dm            | decimetre                | デシメートル      | дециметр, дм
um          | 0.000001       | µm, um        | micrometre, micron       | マイクロメートル, ミクロン | микрометр, микрон, мкм
nm          | 0.000000001    | nm            | nanometre                | ナノメートル      | нанометр, нм
[mi_i]      | 1609.344       | mi            | mile, statute mile       | マイル            | миля
[ft_i]      | 0.3048         | ft, ′         | foot                     | フィート, フット  | фут
[in_i]      | 0.0254         | in, ″         | inch                     | インチ            | дюйм
[yd_i]      | 0.9144         | yd, yds       | yard                     | ヤード            | ярд
[nmi_i]     | 1852           | nmi, NM       | nautical mile, sea mile  | 海里              | морская миля
[fth_i]     | 1.8288         | ftm           | fathom                   | 尋, ファゾム      | морская сажень
[fur_us]    | 792000/3937    | fur           | furlong                  | ハロン            | фурлонг
[ch_us]     | 79200/3937     |               | surveyor’s chain         |                   | чейн
[ly]        | 9460730472580800 | ly          | light-year, light year   | 光年              | световой год
AU          | 149597870700   | au, AU        | astronomical unit        | 天文単位          | астрономическая единица, а.е.
10668.dm    | 1066.8         |               | verst                    |                   | верста
21336.m/10000 | 2.1336       |               | sazhen                   |                   | сажень
7112.m/10000 | 0.7112        |               | arshin                   |                   | аршин
43200.m/11  | 43200/11       |               | Japanese ri              | 里                | японский ри
10.m/33     | 10/33          |               | shaku                    | 尺                | сяку
500.m       | 500            |               | Chinese li               | 华里, 市里        | китайский ли
`,
  area: `
m2          | 1              | m², m2, sqm, sq m | square metre             | 平方メートル, 平米 | квадратный метр, кв. м, кв.м, м², м2
km2         | 1000000        | km², km2, sqkm, sq km| square kilometre        | 平方キロメートル, 平方キロ | квадратный километр, кв. км, кв.км, км², км2
har         | 10000          | ha            | hectare                  | ヘクタール        | гектар, га
cm2         | 0.0001         | cm², cm2      | square centimetre        | 平方センチメートル, 平方センチ | квадратный сантиметр, кв. см, см²
ar          | 100            |               | are                      | アール            | ар, сотка
[acr_us]    | 62726400000/15499969 | ac      | acre                     | エーカー          | акр
[sft_i]     | 0.09290304     | ft², ft2, sqft, sq ft | square foot             | 平方フィート      | квадратный фут, кв. фут
[syd_i]     | 0.83612736     | yd², sqyd, sq yd    | square yard              | 平方ヤード        | квадратный ярд
[sin_i]     | 0.00064516     | in², in2, sq in     | square inch              | 平方インチ        | квадратный дюйм
[mi_i]2     | 2589988.110336 | mi², mi2, sqmi, sq mi| square mile             | 平方マイル        | квадратная миля, кв. миля
400.m2/121  | 400/121        |               | tsubo                    | 坪                | цубо
1200000.m2/121 | 1200000/121 |               | Japanese chō             | 町歩              | тё
10925397504.m2/1000000 | 10925.397504 | |               desyatina, dessiatin |         | десятина
2000.m2/3   | 2000/3         |               | Chinese mu               | 畝                | му
`,
  volume: `
L           | 0.001          | L, l, ℓ       | litre                    | リットル, リッター | литр, л
mL          | 0.000001       | mL, ml        | millilitre               | ミリリットル      | миллилитр, мл
cL          | 0.00001        | cL, cl        | centilitre               | センチリットル    | сантилитр
dL          | 0.0001         | dL, dl        | decilitre                | デシリットル      | децилитр
hL          | 0.1            | hL, hl        | hectolitre               | ヘクトリットル    | гектолитр
ML          | 1000           | ML            | megalitre                | メガリットル      | мегалитр
GL          | 1000000        | GL            | gigalitre                | ギガリットル      | гигалитр
m3          | 1              | m³, m3, cbm, cu m  | cubic metre              | 立方メートル, 立米 | кубический метр, кубометр, куб. м, куб.м, м³, м3
km3         | 1000000000     | km³, km3      | cubic kilometre          | 立方キロメートル  | кубический километр, куб. км, км³
cm3         | 0.000001       | cm³, cm3, cc  | cubic centimetre         | 立方センチメートル | кубический сантиметр, куб. см, см³
[gal_us]    | 0.003785411784 |               | US gallon, American gallon, gallon, gal | 米ガロン, ガロン | американский галлон, галлон
[gal_br]    | 0.00454609     |               | imperial gallon, UK gallon, British gallon, gallon, gal | 英ガロン, ガロン | английский галлон, галлон
[bbl_us]    | 0.158987294928 | bbl           | barrel of oil, oil barrel, petroleum barrel, barrel of crude, barrel of petroleum, barrel of crude oil, barrel | 石油バレル, 原油バレル, バレル | баррель нефти, нефтяной баррель, баррель
36.[gal_br] | 0.16365924     |               | UK beer barrel, barrel   | 英ビールバレル, バレル | английский пивной баррель, баррель
31.[gal_us] | 0.117347765304 |               | US beer barrel, barrel of beer, barrel | 米ビールバレル, バレル | американский пивной баррель, баррель
[bu_us]     | 0.03523907016688 |             | US bushel, bushel, bu    | 米ブッシェル, ブッシェル | американский бушель, бушель
8.[gal_br]  | 0.03636872     |               | imperial bushel, UK bushel, bushel, bu | 英ブッシェル, ブッシェル | английский бушель, бушель
[qt_us]     | 0.000946352946 |               | US quart, quart, qt      | 米クォート, クォート | американская кварта, кварта
[qt_br]     | 0.0011365225   |               | imperial quart, UK quart, quart, qt | 英クォート, クォート | английская кварта, кварта
[pt_us]     | 0.000473176473 |               | US pint, pint, pt        | 米パイント, パイント | американская пинта, пинта
[pt_br]     | 0.00056826125  |               | imperial pint, UK pint, pint, pt | 英パイント, パイント | английская пинта, пинта
[foz_us]    | 0.0000295735295625 | fl oz     | US fluid ounce, fluid ounce, ounce, oz | 米液量オンス, オンス | американская жидкая унция, жидкая унция, унция
[foz_br]    | 0.0000284130625 |              | imperial fluid ounce, UK fluid ounce, fluid ounce | 英液量オンス | английская жидкая унция, жидкая унция
[cup_us]    | 0.0002365882365 |              | US cup, cup              | カップ            | американская чашка
[tbs_us]    | 0.00001478676478125 | tbsp     | US tablespoon, tablespoon | 大さじ           | столовая ложка
[tsp_us]    | 0.00000492892159375 | tsp      | US teaspoon, teaspoon    | 小さじ            | чайная ложка
[cft_i]     | 0.028316846592 | ft³, ft3, cu ft, cf, cft | cubic foot    | 立方フィート      | кубический фут, куб. фут
[cyd_i]     | 0.764554857984 | yd³, cu yd          | cubic yard               | 立方ヤード        | кубический ярд
[cin_i]     | 0.000016387064 | in³, cu in         | cubic inch               | 立方インチ        | кубический дюйм
[acr_us].[ft_us] | 75271680000000/61023377953 | | acre-foot, acre foot   | エーカーフィート  | акр-фут
2401.L/13310 | 2401/13310000 |              | gō                       | 合                | го
240100.L/1331 | 240100/1331000 |            | koku                     | 石                | коку
`,
};
