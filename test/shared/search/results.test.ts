import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../shared/dates/read-date';
import { countIn } from '../../../shared/search/find-in-segment';
import { findWords } from '../../../shared/search/find-words';
import { mergeSegments } from '../../../shared/search/merge-segments';
import { searchLibrary } from '../../../shared/search/results';
import { tokensOf } from '../../../shared/search/tokens';
import { anAnnotation, anIndex, aSegment, aSource, claim, find, query } from './records';

const dated = (words: string) => {
  const read = readDate(words);
  return read.ok ? read.span : null;
};

describe('searching a library', () => {
  const texts = {
    port: 'The harbour was dredged in 2016 at a cost of ¥300 billion, the minister said.',
    quay: 'Freedom of navigation at the harbour: navigation of freedom is another matter. 300 ships.',
    wharf: '東京都は港湾を整備する。 Vom Hafen Łódź.',
  };
  const library = anIndex(texts, [
    aSource('port', { title: 'Harbour works', status: 'done', tags: ['dredging'], published: dated('2016-05') }),
    aSource('wharf', { authors: ['Ada Møller'], published: dated('1948') }),
  ]);
  library.putAnnotation(anAnnotation('a1', 'port', 'at a cost of ¥300 billion', { fields: claim('The works are dear'), tags: ['money'] }));
  library.putAnnotation(anAnnotation('a2', 'port', 'the minister said', { note: 'Which harbour?' }));
  library.settle();

  it.each([
    ['a word, the title before a passage before the text', 'harbour', ['port', 'a2', 'quay']],
    ['all words in one record', 'cost billion', ['port', 'a1']],
    ['a phrase in its order', '"freedom of navigation"', ['quay']],
    ['a number as typed, and no other', '"300 billion"', ['port', 'a1']],
    ['the beginning of a word', 'dredg*', ['port']],
    ['either of two', 'ships OR hafen', ['quay', 'wharf']],
    ['what is not', 'harbour -dredged', ['a2', 'quay']],
    ['words without their accents', 'lodz moller', ['wharf']],
    ['words of a script without spaces', '港湾', ['wharf']],
    ['a single letter of it', '備', ['wharf']],
    ['the title alone', 'title:harbour', ['port']],
    ['the text alone, with passages of it', 'text:minister', ['port', 'a2']],
    ['what a passage states', 'dear', ['a1']],
    ['a tag of a source, or of a passage', 'tag:dredging OR tag:money', ['port', 'a1']],
    ['passages of a source that is filtered for', 'title:works billion', ['port', 'a1']],
    ['a filter alone, without its passages', 'status:done', ['port']],
    ['a kind, which is a passage’s own', 'kind:claim', ['a1', 'a2']],
    ['sources without one', '-kind:claim', ['quay', 'wharf']],
    ['a date', 'before:1950', ['wharf']],
    ['nothing', 'submarine', []],
  ])('finds %s', (_, typed, expected) => expect(find(library, typed).sort()).toEqual([...expected].sort()));

  it('lists the title above the text', () => expect(find(library, 'harbour')[0]).toBe('port'));
  it('sorts by date, those without one last', () => {
    expect(find(library, '', 'newest')).toEqual(['port', 'wharf', 'quay']);
    expect(find(library, '', 'oldest')).toEqual(['wharf', 'port', 'quay']);
  });
  it('sorts what is alike by title as the library does: by the numbers in it, those without one last', () => {
    const sources = [aSource('a', { title: null }), aSource('b', { title: 'Box 10' }), aSource('c', { title: 'Box 2' })];
    expect(find(anIndex({ a: 'Rain.', b: 'Rain.', c: 'Rain.' }, sources), 'rain')).toEqual(['c', 'b', 'a']);
  });
  it('counts sources and kinds, whatever is shown', () => {
    const { groups, counts } = searchLibrary(library, query('minister'), 'relevance', 'claim');
    expect(counts).toEqual({ source: 1, claim: 1, position: 0, figure: 0 });
    expect(groups.map(({ itself, annotations }) => ({ itself, annotations }))).toEqual([{ itself: false, annotations: ['a2'] }]);
  });
});

describe('a library that changes', () => {
  it('finds a record as it is now, and no more as it was', () => {
    const library = anIndex({ s: 'words of the text' });
    library.putAnnotation(anAnnotation('a', 's', 'old wharf'));
    library.settle();
    for (let time = 0; time < 30; time += 1) {
      library.putAnnotation(anAnnotation('a', 's', `new quay ${time}`));
      library.settle();
    }
    expect(find(library, 'wharf')).toEqual([]);
    expect(find(library, 'quay')).toEqual(['a']);
    expect(find(library, 'quay 7')).toEqual([]);
    expect(library.recordSegments.length).toBeLessThan(10);
    library.remove('a');
    expect(find(library, 'quay')).toEqual([]);
  });
  it('finds a text for each source that has it, and asks for those it has not', () => {
    const library = anIndex({ s: 'the very same words' });
    library.putSource({ source: aSource('t'), text: 'text of s', versions: 1 });
    library.putSource({ source: aSource('u'), text: 'text of u', versions: 1 });
    library.settle();
    expect(find(library, 'same').sort()).toEqual(['s', 't']);
    expect(library.missingTexts()).toEqual(['text of u']);
    expect(library.progress()).toEqual({ done: 1, of: 2 });
    library.remove('s');
    library.remove('u');
    expect(find(library, 'same')).toEqual(['t']);
    expect(library.missingTexts()).toEqual([]);
  });
  it('knows a collection’s sources by its name and by those above it', () => {
    const library = anIndex({ s: 'x', t: 'x' }, [aSource('s', { collections: ['c2'] })]);
    const base = { creator: 'c', created: '2026-01-01T00:00:00.000Z', modified: '2026-01-01T00:00:00.000Z', order: 0 };
    library.setCollections([
      { ...base, id: 'c1', name: 'Port Office', parent: null },
      { ...base, id: 'c2', name: 'Box 4', parent: 'c1' },
    ]);
    expect(find(library, 'in:"box 4"')).toEqual(['s']);
    expect(find(library, 'in:port x')).toEqual(['s']);
    expect(find(library, '-in:port')).toEqual(['t']);
  });
});

describe('the index agrees with reading the texts', () => {
  const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'ba', '300', '東京', '都');
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(' '));
  const asked = fc.tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean());

  it('for words, phrases and prefixes, before and after merging', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), asked, ([...all], [words, prefix]) => {
        const wanted = { words: tokensOf(words.join(' ')).map((token) => token.word), prefix };
        const truth = all.map((each) => findWords(tokensOf(each), wanted).length > 0);
        const half = Math.ceil(all.length / 2);
        const segments = [all.slice(0, half), all.slice(half)].map((part) =>
          aSegment(Object.fromEntries(part.map((each, at) => [String(at), each]))),
        );
        const foundIn = (segment: (typeof segments)[number]) => {
          const found = countIn(segment, wanted);
          return segment.owners.map((_, entry) => (found?.counts[entry] ?? 0) > 0);
        };
        expect(segments.flatMap(foundIn)).toEqual(truth);
        expect(foundIn(mergeSegments(segments, () => true))).toEqual(truth);
        const odd = (_: unknown, entry: number) => entry % 2 === 1;
        const kept = segments.flatMap(({ owners }) => owners.map((_, entry) => odd(null, entry)));
        expect(foundIn(mergeSegments(segments, odd))).toEqual(truth.filter((_, at) => kept[at]));
      }),
      { numRuns: 500 },
    );
  });
});
