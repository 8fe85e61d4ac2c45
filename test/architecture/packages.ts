/** One entry of package-lock.json (version 3) that matters here. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
}
export type Lock = { readonly packages: Readonly<Record<string, Locked>> };

/** Packages reached from the named ones by dependencies, the named ones among them: what a bundle may contain. */
export function closure(lock: Lock, names: readonly string[]): Set<string> {
  const places = new Set<string>();
  const add = (name: string, from: string): void => {
    const place = placeOf(lock, name, from);
    if (!place || places.has(place)) return;
    places.add(place);
    Object.keys(lock.packages[place]?.dependencies ?? {}).forEach((each) => add(each, place));
  };
  names.forEach((name) => add(name, ''));
  return places;
}

/** Node's own search: nested first, then outwards. */
function placeOf(lock: Lock, name: string, from: string): string | null {
  for (let base = from; ; base = base.slice(0, Math.max(0, base.lastIndexOf('node_modules/') - 1))) {
    const place = base ? `${base}/node_modules/${name}` : `node_modules/${name}`;
    if (lock.packages[place]) return place;
    if (!base) return null;
  }
}

/** Versions that are not exact ("^1.2.3", "latest"); local folders are. */
export function loosePins(dependencies: Readonly<Record<string, string>>): string[] {
  return Object.entries(dependencies)
    .filter(([, range]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range) && !range.startsWith('file:'))
    .map(([name, range]) => `${name}@${range}`);
}

/** Whether a licence expression lets us ship: at least one of its alternatives is on the list. */
export function isFree(licence: string | undefined, allowed: ReadonlySet<string>): boolean {
  const words = (licence ?? '').replace(/[()]/g, '');
  return words.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((each) => allowed.has(each.trim())));
}
