import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { hexColours, kindColours } from '../../../shared/export/codebook/colours';
import type { CodebookContent } from '../../../shared/export/codebook/format';
import { csv } from '../../../shared/export/codebook/csv';
import { toGuid } from '../../../shared/export/codebook/guid';
import { CodebookFile, json } from '../../../shared/export/codebook/json';
import { qdc } from '../../../shared/export/codebook/qdc';
import { readDate } from '../../../shared/dates/read-date';
import type { Issue } from '../../../shared/model/codebook';
import { actorRecord } from '../../fixtures/actor-record';
import { readXml, type XmlElement } from '../../fixtures/read-xml';

const at = '2026-01-01T00:00:00.000Z';
const made = { creator: 'c1', created: at, modified: at };
const seaId = '6f9619ff-8b86-4011-b42d-00cf4fc964ff';
const issue = (id: string, name: string, more: Partial<Issue> = {}): Issue => ({
  ...made,
  id,
  name,
  parent: null,
  order: 1,
  colour: null,
  guidelines: '',
  ...more,
});
const term = (() => {
  const read = readDate('2012/2020');
  return read.ok ? read.span : null;
})();

const content = (more: Partial<CodebookContent> = {}): CodebookContent => ({
  guidelines: [
    { ...made, id: 'g1', about: 'codebook', text: 'Code what is said & <meant>.' },
    { ...made, id: 'g2', about: 'claim', text: 'Facts only.' },
  ],
  ownFields: [{ ...made, id: 'f1', on: 'claim', name: 'Tone', type: 'choice', options: ['calm', 'sharp'], order: 1, guidelines: 'Sound.' }],
  issues: [
    issue(seaId, 'Sea "and" land', { colour: 'teal', guidelines: 'Line one\nLine two\u0001' }),
    issue('fish', 'Fishing', { parent: seaId, order: 2 }),
    issue('cod', 'Cod', { parent: 'fish' }),
  ],
  tags: [
    { name: '=talks', colour: 'red', guidelines: '' },
    { name: 'press', colour: null, guidelines: 'Papers.' },
  ],
  actors: [
    actorRecord('Shinzo Abe', {
      id: 'abe',
      type: 'person',
      aliases: ['Abe', 'PM Abe'],
      nativeName: '安倍晋三',
      offices: [{ title: 'Prime Minister', organisation: 'Japan', term }],
      note: 'secret',
      tags: ['to check'],
    }),
    actorRecord('Putin', { id: 'putin', note: 'open', public: ['note'] }),
    actorRecord('a senior official', { id: 'official', source: 's1' }),
  ],
  leftOut: { actors: 0, tags: 0 },
  uses: { fields: new Map([['f1', 3]]), actors: new Map([['abe', 12]]), issues: new Map([['fishing', 7]]), tags: new Map([['press', 2]]) },
  madeAt: at,
  app: 'Dateline 0.1.0',
  ...more,
});
const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

describe('REFI-QDA', () => {
  const written = qdc.write(content());
  const text = textOf(written.bytes);
  const root = readXml(text);

  /** What Codebook.xsd allows: each element's attributes (true: needed), and its children in order. */
  const schema: Record<string, { attributes: Record<string, [boolean, RegExp]>; children: string[] }> = {
    CodeBook: { attributes: { xmlns: [true, /^urn:QDA-XML:codebook:1\.0$/], origin: [false, /./] }, children: ['Codes', 'Sets'] },
    Codes: { attributes: {}, children: ['Code'] },
    Code: {
      attributes: {
        guid: [true, /^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/],
        name: [true, /./],
        isCodable: [true, /^(true|false)$/],
        color: [false, /^#[0-9a-fA-F]{6}$/],
      },
      children: ['Description', 'Code'],
    },
    Description: { attributes: {}, children: [] },
  };
  function faults({ name, attributes, children, text: words }: XmlElement): string[] {
    const rule = schema[name];
    if (!rule) return [`${name} is not of the schema`];
    const wrong = [...attributes].filter(([key, value]) => !rule.attributes[key]?.[1].test(value)).map(([key]) => `${name}: ${key}`);
    const missing = Object.entries(rule.attributes).filter(([key, [isNeeded]]) => isNeeded && !attributes.has(key));
    const places = children.map((child) => rule.children.indexOf(child.name));
    const isInOrder = places.every((place, index) => place !== -1 && place >= (places[index - 1] ?? 0));
    return [
      ...wrong,
      ...missing.map(([key]) => `${name} without ${key}`),
      ...(isInOrder ? [] : [`${name}: order`]),
      ...(name === 'Description' || words.trim() === '' ? [] : [`${name}: words`]),
      ...children.flatMap(faults),
    ];
  }
  const codesIn = ({ children }: XmlElement): XmlElement[] => children.filter(({ name }) => name === 'Code');
  const outline = (element: XmlElement, depth = 0): string[] =>
    codesIn(element).flatMap((code) => {
      const [name, isCodable, colour = '-'] = ['name', 'isCodable', 'color'].map((key) => code.attributes.get(key));
      return [`${'  '.repeat(depth)}${name} ${isCodable} ${colour}`, ...outline(code, depth + 1)];
    });
  const descriptions = (element: XmlElement): string[] =>
    element.children.flatMap((child) => (child.name === 'Description' ? [child.text] : descriptions(child)));

  test('is what the schema asks for', () => {
    expect(text.startsWith('<?xml version="1.0" encoding="utf-8"?>\n<CodeBook xmlns="urn:QDA-XML:codebook:1.0"')).toBe(true);
    expect(root.name).toBe('CodeBook');
    expect(faults(root)).toEqual([]);
    const guids = [...text.matchAll(/guid="([^"]+)"/g)].map(([, guid]) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    expect(guids).toContain(seaId);
  });

  test('has kinds, nested issues and tags as codes, with colours', () => {
    expect(outline(root.children[0]!)).toEqual([
      'Kinds false -',
      '  Claim true #2b5fa8',
      '  Position true #9a4b12',
      '  Figure true #2c6e4f',
      'Issues false -',
      '  Sea "and" land true #0f6e6e',
      '    Fishing true -',
      '      Cod true -',
      'Tags false -',
      '  =talks true #b3261e',
      '  press true -',
    ]);
    expect(descriptions(root)).toEqual(['Code what is said & <meant>.', 'Facts only.', 'Line one\nLine two', 'Papers.']);
  });

  test('says what it cannot carry', () => {
    expect(written.losses).toEqual([
      '1 actor that a source leaves unnamed is left out.',
      '1 private note is left out.',
      '1 actor has tags, which are left out.',
      '2 actors are left out: such a codebook holds codes only.',
      '1 field of your own is left out: a code has no typed values.',
      '1 text had signs that XML cannot hold; they are left out.',
      'The guidelines of the codebook as a whole became the description of the code Kinds.',
      'Stances, dates, speakers and amounts are no codes, and stay in Dateline.',
    ]);
  });

  test('is the same bytes for the same codebook, and has a GUID for what is only a word', () => {
    expect(textOf(qdc.write(content()).bytes)).toBe(text);
    expect(toGuid('tag press')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(toGuid('tag press')).not.toBe(toGuid('tag pres'));
    expect(toGuid(seaId.toUpperCase())).toBe(seaId);
  });
});

test('the colours of an export are those of the light theme', async () => {
  const tokens = await readFile(new URL('../../../renderer/ui/tokens.css', import.meta.url), 'utf8');
  for (const [name, hex] of Object.entries(hexColours)) expect(tokens).toContain(`--colour-${name}: ${hex};`);
  for (const [kind, hex] of Object.entries(kindColours)) expect(tokens).toContain(`--${kind}: ${hex};`);
});

describe('CSV', () => {
  const lines = (more?: Partial<CodebookContent>) => textOf(csv.write(content(more)).bytes).split('\r\n');

  test('has a row for each thing, guards formulas and keeps private notes in', () => {
    const rows = lines();
    expect(rows[0]).toBe('\ufeffPart,Name,Below,Type,Options,Also called,Name in its own script,Offices,Colour,Guidelines,Note,Uses,Id');
    expect(rows).toContain('Field,Tone,Claim,choice,calm; sharp,,,,,Sound.,,3,f1');
    expect(rows).toContain(`Issue,Fishing,"Sea ""and"" land",,,,,,,,,7,fish`);
    expect(rows).toContain("Tag,'=talks,,,,,,,red,,,0,");
    expect(rows).toContain('Actor,Shinzo Abe,,person,,Abe; PM Abe,安倍晋三,"Prime Minister, Japan, 2012 to 2020",,,,12,abe');
    expect(rows).toContain('Actor,Putin,,,,,,,,,open,0,putin');
    expect(rows.join('\n')).not.toMatch(/secret|senior official|to check/);
  });

  test('leaves out actors and tags where they were not put in, and says so', () => {
    const { losses } = csv.write(content({ actors: null, tags: null, leftOut: { actors: 3, tags: 2 } }));
    expect(lines({ actors: null, tags: null }).some((line) => /^(Tag|Actor),/.test(line))).toBe(false);
    expect(losses).toEqual([
      '3 actors are left out: they are private unless you put them in.',
      '2 tags are left out: they are private unless you put them in.',
    ]);
  });
});

describe('JSON', () => {
  test('is read back by its own schema, with what may leave', () => {
    const file = CodebookFile.parse(JSON.parse(textOf(json.write(content()).bytes)));
    expect(file.issues.map(({ name, parent, uses }) => [name, parent, uses])).toEqual([
      ['Sea "and" land', null, 0],
      ['Fishing', seaId, 7],
      ['Cod', 'fish', 0],
    ]);
    expect(file.actors?.map(({ name, note }) => [name, note])).toEqual([
      ['Shinzo Abe', ''],
      ['Putin', 'open'],
    ]);
    expect(file.kinds.find(({ kind }) => kind === 'claim')?.guidelines).toBe('Facts only.');
    expect(file.losses).toEqual(expect.arrayContaining(['1 private note is left out.', '1 actor has tags, which are left out.']));
    expect(JSON.stringify(file)).not.toContain('to check');
    expect(CodebookFile.parse(JSON.parse(textOf(json.write(content({ tags: null, actors: null })).bytes))).tags).toBeNull();
  });
});
