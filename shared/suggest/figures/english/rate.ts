import { unitCandidates } from '../../../amounts/units';
import type { Token } from '../../../amounts/tokens';

/** What "a" may stand before in a rate, beside units: "$2 a share". */
const things =
  /^(?:share|head|person|piece|seat|ticket|night|vote|copy|bottle|box|bag|pack|packet|word|page|game|family|household|student|worker|employee|customer|user|vehicle|car|house|room|unit|dose|trip|ride|call|minute|visit|flight|plate|cup|dozen|barrel|ton|gallon|bushel|pound|ounce)$/;

/** "a barrel", "per hour", "/kg", "each", after an amount: as worded; null where no rate follows. */
export function rateAfter(tokens: readonly Token[], at: number): string | null {
  const joint = tokens[at];
  const noun = tokens[at + 1];
  if (!joint || /^(?:earlier|ago|later|before|after)$/.test(tokens[at + 2]?.small ?? '')) return null;
  if (joint.small === 'each' || joint.small === 'apiece') return joint.text;
  if (noun?.kind !== 'word') return null;
  if (joint.small === 'per') return `${joint.text} ${noun.text}${secondNoun(tokens, at + 2)}`;
  if (joint.text === '/' && joint.glued && noun.glued) return `/${noun.text}`;
  const isUnit = things.test(noun.small) || unitCandidates(noun.text).length > 0;
  return /^an?$|^every$/.test(joint.small) && isUnit && noun.text.length > 1 ? `${joint.text} ${noun.text}` : null;
}

/** "per square metre": the noun that a measuring adjective needs. */
const secondNoun = (tokens: readonly Token[], at: number): string =>
  /^(?:square|cubic|metric|troy|short|long|capita|thousand|million|hundred)$/.test(tokens[at - 1]?.small ?? '') &&
  tokens[at]?.kind === 'word' &&
  tokens[at - 1]?.small !== 'capita'
    ? ` ${tokens[at]?.text}`
    : '';
