import type { Token } from '../../../amounts/tokens';
import { phraseAfter, phraseBefore, phrases } from '../phrases';
import type { BoundReading } from '../reading';

/** Phrases before a number. "Почти" (almost) is an approximation, as in English. */
const before = phrases({
  'at most': 'не более|не больше|не более чем|не больше чем|не выше|максимум|не превышает|до|максимум до|не свыше|самое большее',
  'at least': 'не менее|не меньше|не менее чем|не меньше чем|не ниже|минимум|как минимум|по меньшей мере|по крайней мере|от',
  'more than': 'более|больше|свыше|выше|более чем|больше чем|превышает|превысил|превысила|превысило|превысили|сверх',
  'less than': 'менее|меньше|ниже|менее чем|меньше чем|чуть менее|чуть меньше',
  about: 'около|примерно|приблизительно|порядка|почти|ориентировочно|в районе|где-то|едва ли не|без малого|приблизительно в',
  exactly: 'ровно|точно',
});

const after = phrases({
  'more than': 'с лишним|с небольшим',
  'at least': 'и более|и больше|или более|или больше|и выше',
  'at most': 'и менее|и меньше|или менее|или меньше',
});

/** The comparing phrase beside the tokens from `from` to `to`. */
export function boundAround(tokens: readonly Token[], from: number, to: number): BoundReading | null {
  const found = phraseBefore(before, tokens, from);
  const isRange = found && /^(?:до|от)$/.test(tokens[from - 1]?.small ?? '') && tokens.slice(from, to).some(({ small }) => small === 'до');
  return isRange || (found && isEnd(tokens, found.from)) ? null : (found ?? phraseAfter(after, tokens, to));
}

/** "Выросла на 2% до 50 долларов": "до" after a change is where it came to, and no bound. */
function isEnd(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.small !== 'до') return false;
  const clause = tokens.slice(Math.max(0, at - 10), at);
  return clause.some(({ small }) =>
    /^(?:вы|воз|по|о|у|со|с|под|при|до|от|об|рас)?(?:рос|растёт|растет|раст|низи|пал|выси|велич|крати|крат|нял|нялс|шёл|шел|шла|дорожал|дешевел|бав|ограничи|жал|вёл|вел|пуст)/.test(
      small,
    ),
  );
}
