import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { HouseFile } from './files';

/** One import as written (`../text/selector`) and where it leads: a path of the house, or a package's name. */
export interface Import {
  readonly from: string;
  readonly written: string;
  readonly to: { readonly file: string } | { readonly package: string };
}

/**
 * Every import of a file: static, type-only, re-exported, dynamic, `import('…')` types, and `new URL('…', import.meta.url)`,
 * which is how a worker is named. Read by the bundler's own parser, so that nothing in a string or a comment counts.
 * @throws where the file does not parse
 */
export function importsOf({ path, text }: HouseFile): Import[] {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const written = new Set<string>();
  visit(program, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== null) written.add(specifier);
  });
  return [...written].map((specifier) => ({ from: path, written: specifier, to: target(path, specifier) }));
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) value.forEach((item) => visit(item, see));
  else if (isNode(value)) {
    see(value);
    Object.values(value).forEach((child) => visit(child, see));
  }
}

const importing = new Set(['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration', 'ImportExpression', 'TSImportType']);

function specifierOf(node: Node): string | null {
  if (importing.has(node.type)) return literal(node['source']);
  if (node.type === 'TSExternalModuleReference') return literal(node['expression']);
  if (node.type === 'CallExpression' && isNamed(node['callee'], 'require')) return literal((node['arguments'] as unknown[])[0]);
  if (node.type === 'NewExpression' && isNamed(node['callee'], 'URL')) return addressOfOwnFile(node['arguments'] as unknown[]);
  return null;
}

const isNamed = (value: unknown, name: string): boolean => isNode(value) && value.type === 'Identifier' && value['name'] === name;

function addressOfOwnFile([first, base]: unknown[]): string | null {
  const address = literal(first);
  return address !== null &&
    isNode(base) &&
    base.type === 'MemberExpression' &&
    isNode(base['object']) &&
    base['object'].type === 'MetaProperty'
    ? address
    : null;
}

function literal(value: unknown): string | null {
  return isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : null;
}

function target(from: string, specifier: string): Import['to'] {
  const bare = specifier.replace(/\?.*$/, '');
  if (bare.startsWith('.')) return { file: posix.normalize(posix.join(posix.dirname(from), bare)) };
  const parts = bare.split('/');
  return { package: bare.startsWith('node:') ? bare : parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/') };
}
