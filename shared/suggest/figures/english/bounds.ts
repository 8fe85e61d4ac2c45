import { phraseAfter, phraseBefore, phrases } from '../phrases';
import type { BoundReading } from '../reading';
import type { Token } from '../../../amounts/tokens';

/**
 * Phrases before a number, by what they say. "Nearly" and "almost" are approximations (as annotators and the number field take them), not upper
 * bounds: what matters to a reader is that the figure is close. "As many as" and "up to" are the most there may be.
 */
const before = phrases({
  'at most':
    'up to|at most|no more than|not more than|no greater than|no higher than|no larger than|no longer than|as many as|as much as|as high as|a maximum of|maximum of|a maximum|not exceeding|limited to|capped at|≤|at the most',
  'at least':
    'at least|no fewer than|no less than|not less than|not fewer than|no lower than|no closer than|no nearer than|no smaller than|a minimum of|minimum of|a minimum|≥|at the least',
  'more than':
    'more than|greater than|higher than|over|above|upwards of|upward of|in excess of|exceeding|exceeded|exceeds|exceed|surpassing|surpassed|topped|topping|larger than|longer than|bigger than|heavier than|older than|taller than|beyond|>|better than',
  'less than': 'less than|fewer than|lower than|under|below|short of|shy of|smaller than|shorter than|younger than|cheaper than|<',
  about:
    'about|around|some|roughly|approximately|approx|approx.|circa|ca.|ca|c.|nearly|almost|close to|near|near to|in the region of|in the neighborhood of|in the neighbourhood of|in the order of|on the order of|somewhere around|an estimated|estimated at|estimated to be|estimated|~|≈|an approximate|practically|virtually|give or take',
  exactly: 'exactly|precisely|exactly at',
});

/** Phrases after a number or its unit. */
const after = phrases({
  about: 'or so|or thereabouts|odd|-odd|give or take|approximately',
  'at least':
    'or more|or over|or above|and above|and over|and more|and up|or older|or longer|or higher|or greater|or better|at least|plus|+',
  'at most': 'or less|or fewer|or under|or below|or lower|at most|or younger|at the most|at maximum|maximum|max',
});

/** Words that may stand between a bound and its number: "up to a record 80", "about the same 80" is no such. */
const between =
  /^(?:just|only|the|a|an|its|their|his|her|record|total|further|another|additional|extra|combined|whopping|staggering|mere|reported|estimated|of)$/;

/** The comparing phrase beside the tokens from `from` to `to`: before them ("at least"), or after them ("or so"). The one before wins. */
export function boundAround(tokens: readonly Token[], from: number, to: number): BoundReading | null {
  return boundBefore(tokens, from) ?? phraseAfter(after, tokens, to);
}

function boundBefore(tokens: readonly Token[], from: number): BoundReading | null {
  for (let end = from, skipped = 0; skipped < 3; end--, skipped++) {
    const found = phraseBefore(before, tokens, end);
    if (found && !isElsewhere(tokens, found.from, end)) return { ...found, to: from };
    if (!between.test(tokens[end - 1]?.small ?? '')) return null;
  }
  return null;
}

/** "by under", "took over 5 companies" cannot be told by their words alone, but "not over", "all over" and "well over" can. */
function isElsewhere(tokens: readonly Token[], from: number, end: number): boolean {
  const word = tokens[end - 1]?.small ?? '';
  const earlier = tokens[from - 1]?.small ?? '';
  if (word === 'over' && end - from === 1)
    return /^(?:took|take|takes|taken|taking|handed|hand|turned|won|ran|spread|all|left|carried|presided|argued|fought|talks)$/.test(
      earlier,
    );
  if (word === 'about' && end - from === 1)
    return /^(?:talk|talks|talked|talking|know|knew|worried|concerned|asked|complained|complaints|concerns|questions|tell|told|thought|think)$/.test(
      earlier,
    );
  if (word === 'under' && end - from === 1) return /^(?:aged|children|anyone|people|those|girls|boys|women|men)$/.test(earlier);
  return false;
}
