import { fault } from '../../date-error';
import type { Meaning } from '../../meaning';

const vagueWords =
  /^(?:recently|lately|soon|shortly|now|currently|presently|nowadays|once|formerly|eventually|earlier|later|someday|some day|one day|the other day|at present|the (?:near |recent |distant )?(?:past|future)|long ago|(?:a (?:long |short )?while|some time|ages) ago|the present(?: day)?|just now|at the moment|undated|unknown|no date|n\.? ?d\.?|never|always)$/;
const vagueCount =
  /^(?:(?:in|for|over|within|during|after|since) )?(?:the )?(?:(?:last|past|next|coming|recent|early|following) )?(?:(?:a )?(?:few|several|many|some|recent|number of|handful of) )?(?:days|weeks|months|years|decades|centuries)(?:[- ](?:ago|long|old|earlier|later|from now))?$/;

/** Words that speak of time and name none. They are never turned into a date. */
export function readVague(text: string): Meaning | null {
  const isVague = vagueWords.test(text) || vagueCount.test(text);
  return isVague ? fault('vague', 'These words name no time that can be placed.') : null;
}
