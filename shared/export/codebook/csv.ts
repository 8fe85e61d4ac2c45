import { kinds } from '../../annotations/index';
import { formatSpan } from '../../dates/format-span';
import type { Actor, Issue, OwnField } from '../../model/codebook';
import { issueKey } from '../../model/issue-names';
import { treeLines } from '../../model/tree';
import { csvText } from '../csv-text';
import type { CodebookContent, CodebookFormat } from './format';
import { commonLosses, namedActors, publicNote, sentences } from './losses';

const head = [
  'Part',
  'Name',
  'Below',
  'Type',
  'Options',
  'Also called',
  'Name in its own script',
  'Offices',
  'Colour',
  'Guidelines',
  'Note',
  'Uses',
  'Id',
] as const;
type Cells = Partial<Record<(typeof head)[number], string>>;

/** CSV, UTF-8 with a byte order mark: one table, each thing of the codebook in a row of its own. */
export const csv: CodebookFormat = {
  label: 'CSV',
  extension: 'csv',
  mediaType: 'text/csv',
  about: 'One table for spreadsheets: what is coded, what it is called, when to use it and how often it is used.',
  write: (content) => ({ bytes: new TextEncoder().encode(textOf(content)), losses: lossesOf(content) }),
};

function textOf(content: CodebookContent): string {
  const rows = [...guidelineRows(content), ...fieldRows(content), ...issueRows(content), ...tagRows(content), ...actorRows(content)];
  return csvText([[...head], ...rows.map((row) => head.map((name) => row[name] ?? ''))], { bom: true });
}

function guidelineRows({ guidelines }: CodebookContent): Cells[] {
  const textOn = (about: string) => guidelines.find((each) => each.about === about)?.text ?? '';
  return [
    { Part: 'Codebook', Name: 'Codebook', Guidelines: textOn('codebook') },
    ...Object.values(kinds).map(({ kind, label }) => ({ Part: 'Kind', Name: label, Guidelines: textOn(kind) })),
  ];
}

const labelOn = (on: OwnField['on']): string => (on === 'source' ? 'Source' : kinds[on].label);

const fieldRows = ({ ownFields, uses }: CodebookContent): Cells[] =>
  ownFields.map(({ id, name, on, type, options, guidelines }) => ({
    Part: 'Field',
    Name: name,
    Below: labelOn(on),
    Type: type,
    Options: options.join('; '),
    Guidelines: guidelines,
    Uses: String(uses.fields.get(id) ?? 0),
    Id: id,
  }));

function issueRows({ issues, uses }: CodebookContent): Cells[] {
  const names = new Map(issues.map(({ id, name }) => [id, name]));
  return treeLines<Issue>(issues, () => true).map(({ item, level }) => ({
    Part: 'Issue',
    Name: item.name,
    Below: level === 1 ? '' : (names.get(item.parent ?? '') ?? ''),
    Colour: item.colour ?? '',
    Guidelines: item.guidelines,
    Uses: String(uses.issues.get(issueKey(item.name)) ?? 0),
    Id: item.id,
  }));
}

const tagRows = ({ tags, uses }: CodebookContent): Cells[] =>
  (tags ?? []).map(({ name, colour, guidelines }) => ({
    Part: 'Tag',
    Name: name,
    Colour: colour ?? '',
    Guidelines: guidelines,
    Uses: String(uses.tags.get(name) ?? 0),
  }));

const actorRows = (content: CodebookContent): Cells[] =>
  namedActors(content).map((actor) => ({
    Part: 'Actor',
    Name: actor.name,
    Type: actor.type ?? '',
    'Also called': actor.aliases.join('; '),
    'Name in its own script': actor.nativeName ?? '',
    Offices: actor.offices.map(officeWords).join('; '),
    Colour: actor.colour ?? '',
    Note: publicNote(actor),
    Uses: String(content.uses.actors.get(actor.id) ?? 0),
    Id: actor.id,
  }));

const officeWords = ({ title, organisation, term }: Actor['offices'][number]): string =>
  [title, organisation, term && formatSpan(term)].filter(Boolean).join(', ');

function lossesOf(content: CodebookContent): string[] {
  const terms = namedActors(content).flatMap(({ offices }) => offices.filter(({ term }) => term !== null)).length;
  return [...commonLosses(content), ...sentences([[terms, 'term of office became words.', 'terms of office became words.']])];
}
