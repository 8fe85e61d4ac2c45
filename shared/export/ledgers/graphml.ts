import { agreementRule } from '../../ledgers/stance';
import { counted } from '../../text/counted';
import { countImpossible, xmlText } from '../xml';
import type { LedgerFormat } from './format';
import { agreementWords, networkOf, type Edge } from './network';

/** What nodes and edges carry: the id of the key, where it stands, its name and its type. */
const keys = [
  ['n-label', 'node', 'label', 'string', 'The name of the holder or the issue.'],
  [
    'n-type',
    'node',
    'type',
    'string',
    'actor (a holder of the codebook), name (a holder as worded), unnamed (a holder a source leaves unnamed) or issue.',
  ],
  ['e-stance', 'edge', 'stance', 'string', 'The stance as coded; absent where none is stated.'],
  ['e-agreement', 'edge', 'agreement', 'double', ''],
  ['e-date', 'edge', 'date', 'string', 'EDTF (ISO 8601-2): when it was stated, else when the source was published.'],
  ['e-count', 'edge', 'count', 'int', 'How many positions are alike in all of this.'],
  ['e-source', 'edge', 'source', 'string', 'The title of the source.'],
  ['e-source-id', 'edge', 'sourceId', 'string', 'The id of the source in the library.'],
] as const;

/** GraphML (graphml.graphdrawing.org, 2001): a directed graph from holders to issues, its attributes described in the file. */
export const graphml: LedgerFormat = {
  label: 'Network (GraphML)',
  extension: 'graphml',
  about: 'Holders and issues as nodes, positions as edges with stance, agreement, date and source.',
  isNetwork: true,
  write: ({ rows, madeAt, app }, { conditional }) => {
    const { edges, losses } = networkOf(rows, conditional);
    const rule = agreementRule(conditional);
    const lines = [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<graphml xmlns="${namespace}">`,
      `  <desc>${xmlText(`Positions of holders on issues, from ${app}, ${madeAt}. ${rule}`)}</desc>`,
      ...keys.map(([id, on, name, type, about]) => keyLine(id, on, name, type, about || rule)),
      '  <graph id="positions" edgedefault="directed">',
      ...nodesOf(edges).map(({ id, label, type }) =>
        element('node', `id="${id}"`, [
          ['n-label', label],
          ['n-type', type],
        ]),
      ),
      ...edges.map(edgeLine),
      '  </graph>',
      '</graphml>',
    ];
    return { bytes: new TextEncoder().encode(`${lines.join('\n')}\n`), losses: [...losses, ...broken(edges)] };
  },
};

/** A name, not an address: nothing is ever fetched from it. */
const namespace = 'http://graphml.graphdrawing.org/xmlns';

const keyLine = (id: string, on: string, name: string, type: string, about: string): string =>
  `  <key id="${id}" for="${on}" attr.name="${name}" attr.type="${type}"><desc>${xmlText(about)}</desc></key>`;

const holderId = ({ holder }: Edge): string => `h-${xmlText(holder.key)}`;
const issueId = ({ issue }: Edge): string => `i-${xmlText(issue)}`;

function nodesOf(edges: readonly Edge[]): { id: string; label: string; type: string }[] {
  const types = { actor: 'actor', name: 'name', unnamed: 'unnamed' } as const;
  const nodes = new Map<string, { id: string; label: string; type: string }>();
  for (const edge of edges) nodes.set(holderId(edge), { id: holderId(edge), label: edge.holder.label, type: types[edge.holder.sort] });
  for (const edge of edges) nodes.set(issueId(edge), { id: issueId(edge), label: edge.issue, type: 'issue' });
  return [...nodes.values()];
}

const edgeLine = (edge: Edge, at: number): string =>
  element('edge', `id="e${at + 1}" source="${holderId(edge)}" target="${issueId(edge)}"`, [
    ['e-stance', edge.stance ?? ''],
    ['e-agreement', agreementWords(edge.agreement)],
    ['e-date', edge.date],
    ['e-count', String(edge.count)],
    ['e-source', edge.sourceTitle],
    ['e-source-id', edge.source],
  ]);

function broken(edges: readonly Edge[]): string[] {
  const texts = new Set(edges.flatMap(({ holder, issue, sourceTitle }) => [holder.label, issue, sourceTitle]));
  const count = countImpossible(texts);
  return count === 0 ? [] : [`${counted(count, 'text', 'texts')} had signs that XML cannot hold; they are left out.`];
}

/** What is not stated has no element. */
const element = (name: string, attributes: string, data: readonly (readonly [string, string])[]): string =>
  `    <${name} ${attributes}>${data
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `<data key="${key}">${xmlText(value)}</data>`)
    .join('')}</${name}>`;
