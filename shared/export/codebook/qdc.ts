import { kinds } from '../../annotations/index';
import type { Issue } from '../../model/codebook';
import { childrenOf } from '../../model/tree';
import { countImpossible, xmlText } from '../xml';
import { hexColours, kindColours } from './colours';
import type { CodebookContent, CodebookFormat } from './format';
import { toGuid } from './guid';
import { commonLosses, namedActors, sentences } from './losses';

/**
 * REFI-QDA codebook 1.0 (.qdc), as other programs for qualitative analysis read it: codes, nested, each with a GUID, a name, whether passages
 * may carry it, a colour as #rrggbb, and a description. The order of attributes and elements is the schema's.
 */
export const qdc: CodebookFormat = {
  label: 'REFI-QDA',
  extension: 'qdc',
  mediaType: 'application/xml',
  about: 'A codebook that NVivo, ATLAS.ti, MAXQDA, QualCoder and others read: kinds, issues and tags as codes.',
  write: (content) => ({ bytes: new TextEncoder().encode(textOf(content)), losses: lossesOf(content) }),
};

interface Code {
  readonly guid: string;
  readonly name: string;
  readonly isCodable: boolean;
  readonly colour: string | null;
  readonly description: string;
  readonly codes: readonly Code[];
}

function textOf(content: CodebookContent): string {
  const codes = codesOf(content)
    .map((code) => element(code, 2))
    .join('');
  return (
    '<?xml version="1.0" encoding="utf-8"?>\n' +
    `<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="${xmlText(content.app)}">\n  <Codes>\n${codes}  </Codes>\n</CodeBook>\n`
  );
}

/** Kinds, issues and tags under a code each, which no passage carries itself: what they are stays told apart. */
function codesOf({ guidelines, issues, tags }: CodebookContent): Code[] {
  const textOn = (about: string) => guidelines.find((each) => each.about === about)?.text ?? '';
  const top = (name: string, description: string, codes: readonly Code[]): Code => ({
    guid: toGuid(`part ${name}`),
    name,
    isCodable: false,
    colour: null,
    description,
    codes,
  });
  const plain = (guid: string, name: string, colour: string | null, description: string): Code => ({
    guid: toGuid(guid),
    name,
    isCodable: true,
    colour,
    description,
    codes: [],
  });
  return [
    top(
      'Kinds',
      textOn('codebook'),
      Object.values(kinds).map(({ kind, label }) => plain(`kind ${kind}`, label, kindColours[kind], textOn(kind))),
    ),
    top('Issues', '', issueCodes(issues)),
    top(
      'Tags',
      '',
      (tags ?? []).map(({ name, colour, guidelines: text }) => plain(`tag ${name}`, name, colour && hexColours[colour], text)),
    ),
  ].filter(({ codes }) => codes.length > 0);
}

function issueCodes(issues: readonly Issue[]): Code[] {
  const children = childrenOf(issues);
  const below = (parent: string | null): Code[] =>
    (children.get(parent) ?? []).map((issue) => ({
      guid: toGuid(issue.id),
      name: issue.name,
      isCodable: true,
      colour: issue.colour && hexColours[issue.colour],
      description: issue.guidelines,
      codes: below(issue.id),
    }));
  return below(null);
}

function element({ guid, name, isCodable, colour, description, codes }: Code, depth: number): string {
  const indent = '  '.repeat(depth);
  const start = `${indent}<Code guid="${guid}" name="${xmlText(name)}" isCodable="${isCodable}"${colour === null ? '' : ` color="${colour}"`}`;
  if (description === '' && codes.length === 0) return `${start}/>\n`;
  const words = description === '' ? '' : `${indent}  <Description>${xmlText(description)}</Description>\n`;
  return `${start}>\n${words}${codes.map((code) => element(code, depth + 1)).join('')}${indent}</Code>\n`;
}

function lossesOf(content: CodebookContent): string[] {
  const { ownFields, guidelines, issues, tags } = content;
  const described = [...issues, ...(tags ?? [])].map(({ name, guidelines: text }) => `${name}\n${text}`);
  const broken = countImpossible([...guidelines.map(({ text }) => text), ...described]);
  return [
    ...commonLosses(content),
    ...sentences([
      [
        namedActors(content).length,
        'actor is left out: such a codebook holds codes only.',
        'actors are left out: such a codebook holds codes only.',
      ],
      [
        ownFields.length,
        'field of your own is left out: a code has no typed values.',
        'fields of your own are left out: a code has no typed values.',
      ],
      [broken, 'text had signs that XML cannot hold; they are left out.', 'texts had signs that XML cannot hold; they are left out.'],
    ]),
    ...(guidelines.some(({ about, text }) => about === 'codebook' && text !== '')
      ? ['The guidelines of the codebook as a whole became the description of the code Kinds.']
      : []),
    'Stances, dates, speakers and amounts are no codes, and stay in Dateline.',
  ];
}
