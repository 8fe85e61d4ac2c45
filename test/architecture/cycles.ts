import type { Import } from './imports';

/** Where an import without an extension may lead. */
const endings = ['', '.ts', '.tsx', '.mjs', '/index.ts', '/index.tsx'];

/** A graph of the house's files: each with the files it imports. An import that leads nowhere is left out. */
export function graphOf(paths: readonly string[], imports: readonly Import[]): Map<string, string[]> {
  const known = new Set(paths);
  const graph = new Map<string, string[]>(paths.map((path) => [path, []]));
  for (const { from, to } of imports) {
    if (!('file' in to)) continue;
    const file = endings.map((ending) => to.file + ending).find((path) => known.has(path));
    if (file) graph.get(from)?.push(file);
  }
  return graph;
}

/** The first import cycle found, as the files along it, the first repeated at the end. Null where there is none. */
export function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const search = (file: string, trail: string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = search(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = search(file, []);
    if (cycle) return cycle;
  }
  return null;
}

/** Every file that can be reached from `start` by imports, itself among them. */
export function reachable(graph: ReadonlyMap<string, readonly string[]>, start: string): Set<string> {
  const seen = new Set([start]);
  for (const file of seen) for (const next of graph.get(file) ?? []) seen.add(next);
  return seen;
}
