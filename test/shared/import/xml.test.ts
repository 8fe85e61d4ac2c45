import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../shared/import/html/dom';
import { isUnreadable } from '../../../shared/import/imported';
import { elementsOf } from '../../../shared/import/xml/elements';
import { readXml } from '../../../shared/import/xml/read-xml';
import { scanXml } from '../../../shared/import/xml/scan-xml';

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words);

const latin = (words: string): number[] => Array.from({ length: words.length }, (_, i) => words.charCodeAt(i));

function root(words: string | Uint8Array) {
  const read = readXml(typeof words === 'string' ? bytes(words) : words);
  if (isUnreadable(read)) throw new Error(read.reason);
  return read;
}

describe('an XML part', () => {
  it('is elements, attributes and words, entities decoded, comments and instructions aside', () => {
    const tree = root(
      `<?xml version="1.0"?><!DOCTYPE a PUBLIC "x" "y"><!-- <b> --><a x='1 &amp; "2"' y = "&#x65E5;>"><b:C/>One &lt; <![CDATA[<two> &amp;]]><?p i?> &#65;&nbsp;&#xD800;</a> \n`,
    );
    expect([tree.localName, tree.getAttribute('x'), tree.getAttribute('y'), tree.getAttribute('z')]).toEqual(['a', '1 & "2"', '日>', null]);
    expect(wordsOf(tree)).toBe('One < <two> &amp; A&nbsp;\ufffd');
    expect(elementsOf(tree, 'c').map(({ localName }) => localName)).toEqual(['b:C']);
  });

  it.each([
    ['a UTF-16 mark', Uint8Array.from([0xff, 0xfe, ...latin('<a>\u00e9</a>').flatMap((code) => [code, 0])])],
    ['an encoding it declares', Uint8Array.from([...bytes('<?xml version="1.0" encoding="iso-8859-1"?><a>'), 0xe9, ...bytes('</a>')])],
    ['UTF-8, where it says nothing', bytes('\ufeff<a>é</a>')],
  ])('is decoded by %s', (_how, words) => {
    expect(wordsOf(root(words))).toBe('é');
  });

  it('has its quotation marks where it declares a Latin encoding, in every program that reads it', () => {
    const declared = bytes('<?xml version="1.0" encoding="iso-8859-1"?><a>');
    expect(wordsOf(root(Uint8Array.from([...declared, 0x93, ...bytes('Yes'), 0x94, ...bytes('</a>')])))).toBe('\u201cYes\u201d');
  });

  it.each([
    '',
    'words',
    '<a>',
    '</a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a/><b/>',
    '<a',
    '<a x="1>',
    '<a><!-- </a>',
    '<a><![CDATA[</a>',
    '<a x="<b>"/>',
    '<a>\0</a>',
  ])('is damaged where it is not well-formed: %j', (words) => {
    expect(readXml(bytes(words))).toMatchObject({ code: 'xml-damaged' });
  });

  it.each(['<!DOCTYPE a [<!ENTITY b "c">]><a/>', '<!ENTITY b "c"><a/>', '<!DOCTYPE a SYSTEM "x" []><a/>'])(
    'is refused with declarations of its own: %s',
    (words) => {
      expect(readXml(bytes(words))).toMatchObject({ code: 'entities' });
    },
  );

  it('is gone through in time that grows with its length alone', () => {
    const started = performance.now();
    for (const words of [
      '<a '.repeat(300_000),
      '<!--'.repeat(300_000),
      `<a>${'<![CDATA['.repeat(300_000)}`,
      `<a ${'x="'.repeat(300_000)}`,
      '<a>'.repeat(300_000),
    ])
      scanXml(words);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
