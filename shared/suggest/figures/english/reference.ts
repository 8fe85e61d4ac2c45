import type { Candidate } from '../reading';
import type { Token } from '../../../amounts/tokens';

/** Words before a number that number something: "page 12", "Flight 370", "Article 9". */
const numbering = new Set(
  (
    'no nos nr number numbers page pages p pp chapter chapters ch section sections sec article articles art para paragraph paragraphs clause item figure fig table volume vol ' +
    'issue line lines room flight route highway interstate exit gate channel episode season series version phase stage level tier category grade type model lot ' +
    'box bus track platform district ward division squadron battalion regiment brigade apollo psalm verse question step round game week day act appendix annex resolution ' +
    'directive regulation order decree docket rule bill proposition amendment zone pier terminal building block apartment apt suite class size year ' +
    'reactor unit generation formula windows area camp hall studio hole mile kilometre kilometer target goal sdg protocol title rank ranked seed top'
  ).split(' '),
);

const streets = /^(?:street|st|avenue|ave|road|rd|lane|drive|boulevard|blvd|square|place|court|terrace|crescent|alley|plaza)$/;

/** Whether a number names a thing or a place in a list instead of measuring one. */
export function isReference(candidate: Candidate): boolean {
  const { tokens, from, to, number, measure } = candidate;
  if (measure || number.power > 0 || number.form === 'fraction' || number.form === 'plural') return false;
  return (
    isNumbered(candidate) ||
    isEnclosed(tokens, from, to) ||
    isListed(candidate) ||
    isNamed(candidate) ||
    isPhone(candidate) ||
    isStreet(tokens, from, to)
  );
}

/** "No. 10", "no . 1", "page 12", "§ 5", "#3", "Rooms 101 102 103". */
function isNumbered({ tokens, from, counted }: Candidate): boolean {
  const before = tokens[from - 1]?.small ?? '';
  if (/^[#§№]$/.test(before) || (before === 'of' && tokens[from - 2]?.text === 'Group')) return true;
  const place = before === '.' ? from - 2 : from - 1;
  const word = tokens[place]?.small ?? '';
  // "The game 5 people saw" is rare, "Room five" is not; a verb ("level", "rule", "order") stands before no bare number.
  const isPlural = counted === null && word.endsWith('s') && numbering.has(word.slice(0, -1));
  return (
    (numbering.has(word) || isPlural) &&
    !(before === '.' && !/^(?:no|nos|nr|p|pp|ch|sec|art|para|fig|vol|apt)$/.test(word)) &&
    !(word === 'no' && before === 'no' && tokens[from]?.kind !== 'digits')
  );
}

/** "[12]", "(3)": a note’s or a list’s number. */
function isEnclosed(tokens: readonly Token[], from: number, to: number): boolean {
  const around = (tokens[from - 1]?.text ?? '') + (tokens[to]?.text ?? '');
  return around === '[]' || (around === '()' && tokens[from]?.kind === 'digits');
}

/** "1. Introduction", "2) Method": at the front of a line. */
function isListed({ tokens, from, to }: Candidate): boolean {
  const first = tokens[from];
  const mark = tokens[to];
  const next = tokens[to + 1];
  if (!first || !/^\d{1,3}$/.test(first.text) || !mark?.glued || !/^[.)]$/.test(mark.text)) return false;
  const begins = next !== undefined && !next.glued && !next.fresh;
  // In a line, too: "… were: 1. Control of the river. 2. …".
  const isInLine = /^[.:;]$/.test(tokens[from - 1]?.text ?? '') && /^\p{Lu}/u.test(next?.text ?? '');
  return begins && (first.fresh || isInLine);
}

/** "Boeing 737", "Channel 4": a name before bare digits that count nothing. */
function isNamed({ tokens, from, counted, bound, second }: Candidate): boolean {
  const name = tokens[from - 1];
  if (!name || bound || second || tokens[from]?.kind !== 'digits' || !/^\d{1,4}$/.test(tokens[from]?.text ?? '')) return false;
  if (name.kind !== 'word' || !/\p{Lu}/u.test(name.text) || tokens[from]?.fresh || /['’]s?$/.test(name.text)) return false;
  // "In Aleppo 300 people": the name of a place, and then a count.
  if (counted && /^(?:in|at|near|from|across|of)$/.test(tokens[from - 2]?.small ?? '')) return false;
  const isFirst = name.fresh || /^[.!?“"”]$/.test(tokens[from - 2]?.text ?? '');
  return !isFirst || /^\p{Lu}{2,}$/u.test(name.text);
}

/** "+1 555 1234", "555-1234-22". */
const isPhone = ({ tokens, from, number }: Candidate): boolean =>
  number.form === 'digits' &&
  (isCalled(tokens, from) ||
    tokens
      .slice(Math.max(0, from - 3), from)
      .some((_, index, all) => isCalled(tokens, from - all.length + index) && all.slice(index).every(({ kind }) => kind === 'digits')));

/** "+44", "0800": how a telephone number begins. */
const isCalled = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at - 1]?.text === '+' && tokens[at - 1]?.glued === false && tokens[at]?.glued === true) ||
  /^0\d*[1-9]\d*$/.test(tokens[at]?.text ?? '');

/** "10 Downing Street". */
function isStreet(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.kind !== 'digits') return false;
  for (let index = to; index < to + 4 && tokens[index]?.kind === 'word' && /^\p{Lu}/u.test(tokens[index]?.text ?? ''); index++)
    if (index > to && streets.test(tokens[index]?.small ?? '')) return true;
  return false;
}
