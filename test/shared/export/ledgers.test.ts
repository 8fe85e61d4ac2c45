import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../../shared/export/csv-text';
import type { LedgerContent } from '../../../shared/export/ledgers/format';
import { ledgerFormats, type LedgerFormatId } from '../../../shared/export/ledgers/index';
import { columnsOf, ledgers } from '../../../shared/ledgers/index';
import { nothingCompared } from '../../../shared/ledgers/ledger';
import type { ConditionalAs } from '../../../shared/ledgers/stance';
import type { Annotation, Stance } from '../../../shared/model/annotation';
import type { Ledger } from '../../../shared/model/saved-view';
import { actorRecord } from '../../fixtures/actor-record';
import { claim, dated, position, quantity, rowsOf, voice } from '../../fixtures/ledger-records';
import { sourceRecord } from '../../fixtures/source-record';

const abe = actorRecord('Abe & Co');
const sources = [sourceRecord('s1', { title: 'Ferry "talks"', published: dated('2016-12-16') }), sourceRecord('s2', { title: '=1+1' })];

function write(format: LedgerFormatId, ledger: Ledger, annotations: Annotation[], conditional: ConditionalAs = '0.5', bom = false) {
  const content: LedgerContent = {
    ledger: ledgers[ledger],
    rows: rowsOf({ annotations, sources, actors: [abe] }),
    columns: columnsOf(ledgers[ledger], { ownFields: [], actors: [] }, nothingCompared),
    madeAt: '2026-01-01T00:00:00.000Z',
    app: 'Dateline test',
  };
  const { bytes, losses } = ledgerFormats[format].write(content, { bom, conditional });
  return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), losses };
}

/** A reader of RFC 4180 of our own: what was written is read back whole. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}
const table = (text: string) => {
  const [head, ...body] = readCsv(text);
  return body.map((row) => Object.fromEntries(row.map((cell, at) => [head![at]!, cell])));
};

describe('CSV', () => {
  test('quotes what needs it, ends lines with CRLF, and begins with a mark only where asked', () => {
    expect(csvText([['a', 'b,c', 'd"e', 'f\ng']], { bom: false })).toBe('a,"b,c","d""e","f\ng"\r\n');
    expect(csvText([['a']], { bom: true }).charCodeAt(0)).toBe(0xfeff);
  });

  test('lets no spreadsheet take words for a formula, and leaves numbers what they are', () => {
    const cells = ['=1+1', '+1', '-1', '-1.5', '-a', '@x', '\tx', 'a=1', '', '-'];
    expect(readCsv(csvText([cells], { bom: false }))[0]).toEqual(["'=1+1", "'+1", '-1', '-1.5', "'-a", "'@x", "'\tx", 'a=1', '', "'-"]);
  });
});

describe('a ledger as a table', () => {
  test('has dates as EDTF and every digit of a number', () => {
    const amount = quantity(
      { low: '12345678901234567890.5', measures: 'Aid', currency: 'JPY', comparator: 'at least' },
      { about: dated('c. May 1848'), source: 's2' },
    );
    const [row] = table(write('table', 'figures', [amount]).text);
    expect(row).toMatchObject({ Number: '12345678901234567890.5', Comparator: 'At least', About: '1848-05~', Source: "'=1+1" });
    expect(row).toMatchObject({ 'Annotation id': amount.id, 'Source id': 's2', 'Kept private': '' });
  });

  test('leaves private fields out, names them, and says how many', () => {
    const speakers = [voice('Abe')];
    const { text, losses } = write('table', 'claims', [
      claim({ speakers }, { note: 'hm', tags: ['sea'], public: ['tags'] }),
      claim({ speakers }, { public: ['speakers'] }),
      claim(),
    ]);
    const rows = table(text);
    expect(rows.map((row) => [row['Speakers'], row['Tags'], row['Note'], row['Kept private']])).toEqual([
      ['', 'sea', '', 'Speakers; Note'],
      ['Abe', '', '', ''],
      ['', '', '', ''],
    ]);
    expect(losses).toEqual([
      'Speakers: 1 row has a private value, which is left out.',
      'Note: 1 row has a private value, which is left out.',
    ]);
  });

  test('says how many dates still wait for what they are told from: an empty cell alone would be none stated', () => {
    const all = [claim({}, { unresolved: { said: 'Friday' } }), claim({}, { said: dated('2016') }), claim()];
    const { text, losses } = write('table', 'claims', all);
    expect(table(text).map((row) => row['Said'])).toEqual(['', '2016', '']);
    expect(losses).toEqual(['Said: 1 row has a date that waits, which is left out.']);
  });
});

const held = (stance: Stance | null, more: Parameters<typeof position>[0] = {}, known: Partial<Annotation> = {}) =>
  position({ holders: [voice('Abe', { actor: abe.id })], issue: 'Treaty <1>', stance, ...more }, { public: ['holders'], ...known });
const some = () => [
  held('for', {}, { said: dated('2016-12-15') }),
  held('for', {}, { said: dated('2016-12-15') }),
  held('conditional', { issue: 'treaty <1>' }),
  held(null),
  held('against', { holders: [voice('Tokyo'), voice('Tokyo')], issue: 'Ferries' }, { source: 's2' }),
  held('for', {}, { public: [] }),
  held('for', { holders: [] }),
  held('for', { issue: null }),
];
const left = [
  '1 position has private holders and is left out.',
  '1 position without a holder is left out.',
  '1 position without an issue is left out.',
];

describe('positions as a network', () => {
  test('as an edge list: alike positions counted, the rule in every line, nothing for what has no agreement', () => {
    const { text, losses } = write('edges', 'positions', some());
    const rows = table(text);
    expect(rows.map((row) => [row['Holder'], row['Issue'], row['Stance'], row['Agreement'], row['Date'], row['Count']])).toEqual([
      ['Abe & Co', 'Treaty <1>', 'for', '1', '2016-12-15', '2'],
      ['Abe & Co', 'Treaty <1>', '', '', '2016-12-16', '1'],
      ['Abe & Co', 'Treaty <1>', 'conditional', '0.5', '2016-12-16', '1'],
      ['Tokyo', 'Ferries', 'against', '-1', '', '1'],
    ]);
    expect(rows.every((row) => row['Agreement rule']!.includes('conditional = 0.5'))).toBe(true);
    expect(losses).toEqual(left);
  });

  test('as a matrix of means over the positions that have an agreement, the rule in its first cell', () => {
    const { text, losses } = write('matrix', 'positions', some());
    const [head, ...body] = readCsv(text);
    expect(head!.slice(1)).toEqual(['Ferries', 'Treaty <1>']);
    expect(head![0]).toContain('for = 1, against = -1, neutral = 0, conditional = 0.5');
    expect(body).toEqual([
      ['Abe & Co', '', '0.8333'],
      ['Tokyo', '-1', ''],
    ]);
    expect(losses).toEqual([...left, '1 position has no number by this rule and no part in a mean.']);
    expect(readCsv(write('matrix', 'positions', some(), 'none').text)[1]).toEqual(['Abe & Co', '', '1']);
  });

  test('as GraphML: nodes of their types, edges with their attributes described, and no value that nobody stated', () => {
    const { text, losses } = write('graphml', 'positions', some());
    const { document } = parseHTML(text.replace(/^<\?xml.*\n/, ''));
    const data = (element: Element) =>
      Object.fromEntries([...element.querySelectorAll('data')].map((each) => [each.getAttribute('key'), each.textContent]));
    const nodes = new Map([...document.querySelectorAll('node')].map((node) => [node.getAttribute('id'), data(node)]));
    expect([...nodes.values()].map((node) => [node['n-label'], node['n-type']])).toEqual([
      ['Abe & Co', 'actor'],
      ['Tokyo', 'name'],
      ['Treaty <1>', 'issue'],
      ['Ferries', 'issue'],
    ]);
    const edges = [...document.querySelectorAll('edge')];
    expect(edges.every((edge) => nodes.has(edge.getAttribute('source')) && nodes.has(edge.getAttribute('target')))).toBe(true);
    expect(edges.map(data)).toEqual([
      { 'e-stance': 'for', 'e-agreement': '1', 'e-date': '2016-12-15', 'e-count': '2', 'e-source': 'Ferry "talks"', 'e-source-id': 's1' },
      { 'e-date': '2016-12-16', 'e-count': '1', 'e-source': 'Ferry "talks"', 'e-source-id': 's1' },
      {
        'e-stance': 'conditional',
        'e-agreement': '0.5',
        'e-date': '2016-12-16',
        'e-count': '1',
        'e-source': 'Ferry "talks"',
        'e-source-id': 's1',
      },
      { 'e-stance': 'against', 'e-agreement': '-1', 'e-count': '1', 'e-source': '=1+1', 'e-source-id': 's2' },
    ]);
    const described = [...document.querySelectorAll('key')].map((key) => key.getAttribute('id'));
    expect(described).toEqual(expect.arrayContaining(edges.flatMap((edge) => Object.keys(data(edge)))));
    expect(document.querySelector('key[id="e-agreement"] desc')!.textContent).toContain('for = 1');
    expect(losses).toEqual(left);
  });

  test('in GraphML says how many texts had signs that XML cannot hold, and keeps all others', () => {
    const { text, losses } = write('graphml', 'positions', [
      position({ holders: [voice('To\u0001kyo')], issue: 'Quay\n\ud800"A"' }, { public: ['holders'] }),
      position({ holders: [voice('To\u0001kyo')], issue: 'Ferries' }, { public: ['holders'] }),
    ]);
    expect(text).toContain('<data key="n-label">Tokyo</data>');
    expect(text).toContain('<data key="n-label">Quay&#10;&quot;A&quot;</data>');
    expect(text).not.toMatch(/\u0001|\ufffd/);
    expect(losses).toEqual(['2 texts had signs that XML cannot hold; they are left out.']);
  });

  test('is the same bytes for the same positions, in whatever order they come', () => {
    const all = some();
    for (const format of ['edges', 'matrix', 'graphml'] as const)
      expect(write(format, 'positions', [...all].reverse()).text).toBe(write(format, 'positions', all).text);
  });
});
