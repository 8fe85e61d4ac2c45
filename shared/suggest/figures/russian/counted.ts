import type { NumberReading } from '../../../amounts/number-reading';
import type { Token } from '../../../amounts/tokens';
import type { CountedReading } from '../reading';

const stops = new Set(
  (
    'и в во на с со к ко у о об от до из за по под над при для без через между или а но да не ни же бы ли что как чем это этот эта эти тех те который которая которые ' +
    'был была было были есть будет будут он она оно они мы вы я его её ее их свой свои своих тысяч тысячи млн млрд года году год лет человекодень сегодня вчера завтра ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
  ).split(' '),
);

/** Endings of adjectives and participles in the forms that stand after numbers. */
const adjective = /(?:ых|их|ые|ие|ого|его|ой|ый|ий|ая|яя|ую|юю|ное|ным|ными|ому|ему)$/u;

/** Nouns that end like adjectives. */
const nouns =
  /^(?:раненых|погибших|пострадавших|рабочих|военных|служащих|учащихся|безработных|заключённых|заключенных|россий|линий|компаний|зданий|территорий|предприятий|соглашений|решений|заявлений|нарушений|случаев|людей|детей|семей|статей|тий|.*(?:ний|ций|сий|рий|лий|гий|дий|бий|тий|вий|зий))$/u;

/** What a Russian number counts: the noun after it, without the adjectives between: "80 деловых соглашений" counts "соглашений". */
export function countedAfter(tokens: readonly Token[], at: number, number: NumberReading): CountedReading | null {
  void number;
  const place = tokens[at]?.small === 'из' ? at + 1 : at;
  let last = place;
  for (; last < place + 4; last++) {
    const token = tokens[last];
    if (!token || token.kind !== 'word' || token.fresh || stops.has(token.small) || !/^\p{Script=Cyrillic}{2}/u.test(token.text)) break;
    if (past.test(token.small)) break;
    if (!adjective.test(token.small) || nouns.test(token.small)) return { words: token.text, from: place, to: last + 1 };
  }
  // "350 пожарных": an adjective that stands alone is a noun.
  const alone = tokens[last - 1];
  return alone && last > place ? { words: alone.text, from: place, to: last } : null;
}

/** Verbs in the past: they tell what those counted did. */
const past = /(?:или|али|яли|ули|ыли|ибли|ились|ались|ялись|улись)$/u;
