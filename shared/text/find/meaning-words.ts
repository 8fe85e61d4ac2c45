import type { DifferenceKind } from '../found';
import type { Token } from './tokenise';

/**
 * Words that turn a sentence round or name its quantities. The lists only say what a difference is *called*: a difference that no list knows
 * makes a passage changed all the same.
 */
const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const negations = list(`no not never none nor neither nobody nothing nowhere without cannot hardly
  nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder noch ohne nein
  ne pas jamais aucun aucune rien personne sans non ni nunca jamás ningún ninguna ninguno nada sin
  mai nessun nessuno nessuna niente senza não nem nenhum nenhuma sem niet geen nooit zonder
  inte ej ingen inget inga aldrig utan ikke aldri uten nie bez żaden не ні ни нет никогда никто ничего без ніколи немає
  لا لم لن ليس ليست ما غير دون بدون לא אין אל בלי değil hiç yok`);

const modals = list(`will would shall should can could may might must ought
  kann können könnte könnten soll sollen sollte sollten muss müssen müsste müssten darf dürfen dürfte dürften wird werden würde würden
  peut peuvent pourrait pourraient doit doivent devrait devraient puede pueden podría podrían debe deben debería deberían
  può possono potrebbe potrebbero deve devono dovrebbe dovrebbero pode podem poderia deveria zal zou kunnen moet moeten mag
  skall ska skulle kan kunde måste bör får må skal ville może mogą musi powinien
  может могут мог могла могли должен должна должны нужно надо следует бы можно нельзя
  سوف قد يجب يمكن ينبغي צריך יכול חייב עשוי`);

const units = list(`percent percentage point points thousand million millions billion billions trillion dozen hundred
  bn mn tn km m cm mm mi mile miles metre metres meter meters kilometre kilometres kilometer kilometers foot feet inch inches yard yards
  kg g mg t tonne tonnes ton tons lb lbs pound ounce ounces l ml litre litres liter liters gallon gallons barrel barrels hectare hectares acre acres
  w kw mw gw kwh mwh gwh hz khz mhz ghz kb mb gb tb degrees celsius fahrenheit knots
  second seconds minute minutes hour hours day days week weeks month months year years decade decades century centuries am pm
  prozent tausend million millionen milliarde milliarden billion billionen tonnen meter kilometer stunden tage wochen monate jahre jahren
  pour-cent mille millions milliard milliards tonnes heures jours semaines mois ans
  mil millón millones millardo toneladas horas días semanas meses años mila milione milioni miliardo miliardi
  тысяча тысяч тысячи млн миллион миллиона миллионов млрд миллиард миллиарда миллиардов трлн процент процента процентов тонн километров метров часов дней недель месяцев лет года
  ألف مليون مليار في المئة بالمئة كيلومتر طن 万 億 兆 千 百 倍 割 個 人 件 年 月 日 時 分 秒 亿 萬`);

const currencies =
  list(`yen yuan renminbi rmb euro euros dollar dollars cent cents pounds sterling pence rouble roubles ruble rubles won rupee rupees franc francs
  krona kronor krone kroner crown crowns peso pesos lira hryvnia jpy cny eur usd gbp rub krw inr chf sek nok dkk aud cad nzd hkd try uah pln brl mxn
  pfund rubel franken livre livres dólar dólares libra libras dollaro dollari sterlina иена иен йен рубль рубля рублей евро доллар доллара долларов гривен
  دولار يورو ين روبل جنيه ريال درهم دينار שקל שקלים דולר 円 元 ドル ユーロ`);

const numerals =
  list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety first second third fourth fifth half quarter twice once double triple
  null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert
  deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante cent dos tres cuatro cinco seis siete ocho nueve diez
  один одна два две три четыре пять шесть семь восемь девять десять двадцать тридцать сорок пятьдесят сто двести триста
  واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة 一 二 三 四 五 六 七 八 九 十 〇 両 半`);

/** Words that begin a sentence with a capital and name nobody. */
const plain =
  list(`the a an this that these those it its he she they we you i his her their our my your and but or if when while as at in on of for to from by with
  however then there here what who which how why after before since some all any every both each many most more other another such so yet still also even only
  der die das ein eine dieser diese es er sie wir ich und aber oder wenn als in auf von für zu mit nach vor le la les un une des il elle ils nous je et mais ou si dans sur de pour avec
  el los las una ella ellos y pero o en con lo gli i e ma per это он она они мы я и но или если в на с по для от к`);

const dateLocales = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'sv',
  'da',
  'pl',
  'cs',
  'ru',
  'uk',
  'tr',
  'ar',
  'he',
  'fi',
  'el',
  'hu',
  'ro',
];
let dates: ReadonlySet<string> | undefined;

/** Weekdays and months as Intl names them: standing alone, inflected within a date, and shortened. */
function dateWords(): ReadonlySet<string> {
  if (dates) return dates;
  const found = new Set([
    'today',
    'yesterday',
    'tomorrow',
    'heute',
    'gestern',
    'morgen',
    'hier',
    'demain',
    'сегодня',
    'вчера',
    'завтра',
    'среду',
    'пятницу',
    'субботу',
    'bc',
    'ad',
    'bce',
    'ce',
  ]);
  for (const name of dateLocales) {
    for (const options of [
      { month: 'long' },
      { month: 'long', day: 'numeric' },
      { month: 'short' },
      { weekday: 'long' },
      { weekday: 'short' },
    ] as const) {
      const format = new Intl.DateTimeFormat(name, { ...options, timeZone: 'UTC' });
      for (let index = 0; index < 12; index += 1) {
        const day = new Date(Date.UTC(2024, 'weekday' in options ? 0 : index, 'weekday' in options ? 1 + index : 3));
        for (const { type, value } of format.formatToParts(day))
          if (type === 'month' || type === 'weekday') found.add(value.toLowerCase().replace(/\.$/, ''));
      }
    }
  }
  return (dates = found);
}

const YEAR = /^(?:1\d|20|21)\d\d$/;
/** Negation and modality in Japanese and Chinese stand in syllables, one token each. */
const EASTERN_NEGATION = /^[無不非没未ぬず]$/;

/**
 * What a token is about, as it stands in a text; `opens` where it is the first of a sentence, which has a capital in any case.
 * Null: nothing that has a name of its own.
 */
export function meaningOf(words: string, { type, key }: Token, opens: boolean): DifferenceKind | null {
  if (type === 'number') return YEAR.test(key) ? 'date' : 'number';
  if (/^[\p{Sc}]$/u.test(words) || currencies.has(key)) return 'currency';
  if (/^[%‰°℃℉]$/.test(words) || units.has(key)) return 'unit';
  if (negations.has(key) || key.endsWith("n't") || EASTERN_NEGATION.test(key)) return 'negation';
  if (modals.has(key) && !(key === 'may' && words.startsWith('M') && !opens)) return 'modal';
  if (dateWords().has(key) || /^[曜]$/.test(words)) return 'date';
  if (numerals.has(key)) return 'number';
  return isName(words, key, opens) ? 'name' : null;
}

const isName = (words: string, key: string, opens: boolean): boolean =>
  /^\p{Lu}/u.test(words) && !(plain.has(key) || (opens && !/\p{Lu}.*\p{Lu}/u.test(words) && words.length < 3));
