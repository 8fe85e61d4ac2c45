// @ts-check
// What should have been found, told by the words' ids, and what a matcher's answer is worth.

/** @typedef {import('./news.mjs').Placed} Placed */
/** @typedef {{ start: number, end: number }} Passage */
/** @typedef {{ first: number, last: number, selector: import('./hypothesis.mjs').Selector }} Quotation */
/** A matcher's answer: a place it takes for the passage as it was, a place it shows as changed, or neither. @typedef {{ same?: Passage | null, changed?: Passage | null }} Answer */
/** What has become of a passage. `words`: the share of its words still there. @typedef {{ is: 'same' | 'altered' | 'gone', place: Passage | null, words: number }} Truth */

/** @param {Quotation} quotation @param {{ text: string, places: Map<number, Placed> }} now @returns {Truth} */
export function truthOf({ first, last, selector }, { text, places }) {
  const left = Array.from({ length: last - first + 1 }, (_, index) => places.get(first + index)).filter((word) => word !== undefined);
  const place =
    left.length > 0 ? { start: Math.min(...left.map(({ start }) => start)), end: Math.max(...left.map(({ end }) => end)) } : null;
  const words = left.filter(({ isChanged }) => !isChanged).length / (last - first + 1);
  if (!place) return { is: 'gone', place, words };
  return { is: text.slice(place.start, place.end) === selector.exact ? 'same' : 'altered', place, words };
}

const overlaps = (/** @type {Passage} */ a, /** @type {Passage} */ b) => a.start < b.end && b.start < a.end;

/**
 * right: the passage as it was at its very place, or the altered one's place, or gone and nothing taken. changed: said to be changed (and `right` where it was,
 * at its place). missing: nothing taken though it was there. false: taken for the passage as it was where other words stand or another place is.
 * @param {Truth} truth @param {Answer} answer
 */
export function judge({ is, place }, { same, changed }) {
  const isPlace =
    place !== null &&
    (same
      ? is === 'same'
        ? same.start === place.start && same.end === place.end
        : overlaps(same, place)
      : changed
        ? overlaps(changed, place)
        : false);
  return {
    right: is === 'gone' ? !same && !changed : isPlace,
    changed: !same && Boolean(changed),
    missing: is !== 'gone' && !same && !changed,
    false: Boolean(same) && (is !== 'same' || !isPlace),
  };
}
