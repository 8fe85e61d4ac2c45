import { describe, expect, it } from 'vitest';
import { snippetsOf, wantedWords } from '../../../shared/search/snippets';
import { showGroup } from '../../../shared/search/shown';
import { searchLibrary } from '../../../shared/search/results';
import { anAnnotation, anIndex, aSource, query } from './records';

const marked = (typed: string, text: string, most = 3) =>
  snippetsOf(text, wantedWords(query(typed), [null]), most).map(({ text: shown, marks, cutBefore, cutAfter }) => {
    const ends = [...marks].reverse();
    const inside = ends.reduce((line, { start, end }) => `${line.slice(0, start)}[${line.slice(start, end)}]${line.slice(end)}`, shown);
    return `${cutBefore ? '…' : ''}${inside}${cutAfter ? '…' : ''}`;
  });
const filler = 'lorem ipsum dolor sit amet '.repeat(40);

describe('snippets', () => {
  it('mark every word wanted, whole', () => expect(marked('harb* dredging', 'Dredging the Harbour')).toEqual(['[Dredging] the [Harbour]']));
  it('mark a phrase from its first to its last word', () =>
    expect(marked('"don\'t dredge"', 'We don’t, dredge; dredge.')).toEqual(['We [don’t, dredge]; dredge.']));
  it('mark the letters wanted where no space parts words', () => {
    expect(marked('京都', '東京都は')).toEqual(['東[京都]は']);
    expect(marked('都', '東京都は')).toEqual(['東京[都]は']);
    expect(marked('東京都', '東京都は')).toEqual(['[東京都]は']);
  });
  it('do not mark what is not wanted', () => expect(marked('harbour -fish', 'fish harbour')).toEqual(['fish [harbour]']));
  it('are cut between words, and say so', () => {
    const [snippet] = marked('harbour', `${filler}harbour ${filler}`);
    expect(snippet).toMatch(/^…(lorem|ipsum|dolor|sit|amet) .*\[harbour\].* (lorem|ipsum|dolor|sit|amet)…$/);
  });
  it('prefer places where more of the words stand together', () => {
    const text = `port ${filler} quay ${filler} port quay ${filler} port`;
    expect(marked('port quay', text, 1)).toEqual([expect.stringContaining('[port] [quay]')]);
  });
  it('name the place in the whole text', () => {
    const text = `${filler}\n\nthe harbour`;
    const [snippet] = snippetsOf(text, wantedWords(query('harbour'), [null]), 1);
    expect(text.slice(snippet!.passage.start, snippet!.passage.end)).toBe('harbour');
  });
  it('stay in one block', () => {
    expect(marked('port quay', 'Of the port\n\nThe quay.')).toEqual(['Of the [port]', 'The [quay].']);
    expect(marked('port', 'port\n\nport')).toEqual(['[port]', '[port]']);
  });
  it('never part a pair of surrogates', () => {
    const text = `${'𠮷'.repeat(301)}港湾${'𠮷'.repeat(301)}`;
    expect(marked('港湾', text)[0]).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
  });
});

describe('what is shown of a source', () => {
  it('is its title, its fields, places of its text and its passages', () => {
    const library = anIndex({ s: 'The harbour.' }, [aSource('s', { title: 'Harbour!', tags: ['harbour works'] })]);
    library.putAnnotation(anAnnotation('a', 's', 'Plain words', { note: 'of the harbour' }));
    library.settle();
    const asked = query('harbour');
    const [group] = searchLibrary(library, asked, 'relevance', null).groups;
    const shown = showGroup(library, asked, group!, 'The harbour.', 5);
    expect(shown.title).toEqual([{ start: 0, end: 7 }]);
    expect(shown.fields.map(({ field }) => field)).toEqual(['tag']);
    expect(showGroup(library, asked, group!, 'Harbour!\n\nThe harbour.', 5).snippets.map(({ text }) => text)).toEqual(['The harbour.']);
    expect(shown.snippets.map(({ text }) => text)).toEqual(['The harbour.']);
    expect(shown.passages).toMatchObject([{ id: 'a', quote: { text: 'Plain words', marks: [] }, fields: [{ field: 'note' }] }]);
  });
});
